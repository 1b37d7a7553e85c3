import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderSet } from '../../src/integrations/providers/index.ts';
import type { ModelStep } from '../../src/models/index.ts';
import { answerVerification, saveVerificationSettings } from '../../src/verification/index.ts';
import {
  duoStage,
  emailStage,
  type Fault,
  faultNames,
  type ProviderStage,
  totpStage,
  tracelessStage,
} from '../provider-stages.ts';
import { createSensitiveDesk } from '../sensitive-desk.ts';
import { installSensitiveTools } from '../sensitive-tools.ts';

/**
 * Every way in which a provider can be wrong, times every call that a stranger wants, on a ticket that
 * looks sensitive and on one that looks harmless. The same suite with the gates opened (calls that are
 * not marked, and a technician who vouches for everybody) shows that the effects were possible.
 */
const ROUNDS = Number(process.env.MUSTER_FAULT_ROUNDS ?? 1);
/** Of the agent after the challenge; in each it wants all four calls again. */
const TURNS = 2;
const HARMLESS = ['Printer jams', 'The printer on the second floor jams all the time.'] as const;

let desk: Awaited<ReturnType<typeof createSensitiveDesk>>;
let stages: ProviderStage[];
const tools = installSensitiveTools();
const counted = { cases: 0, effects: 0, opened: 0, verified: 0 };
beforeAll(async () => {
  desk = await createSensitiveDesk();
  const world = {
    database: desk.room.database,
    masterKey: desk.room.masterKey,
    publicUrl: 'https://muster.msp.example',
    clientId: desk.clientId,
  };
  stages = await Promise.all(
    [duoStage, tracelessStage, totpStage, emailStage].map((stage) => stage(world)),
  );
  await desk.room.database.transaction('msp', (tx) =>
    saveVerificationSettings(
      tx,
      { minimums: { contact_detail_change: 'A1' }, clientCap: 10_000 },
      'test',
    ),
  );
});
afterAll(async () => {
  tools.remove();
  await Promise.all(stages.map((stage) => stage.close()));
  await desk.close();
});
/** A model that wants all four, turn after turn, whatever it is told. */
function greedy(ticketId: number): ModelStep[] {
  return Array.from({ length: TURNS + 2 }, (_, turn) => ({
    words: '',
    calls: tools.names.map((tool) => ({ id: `${tool}-${turn}`, tool, args: { ticketId } })),
    end: 'wait' as const,
  }));
}

/**
 * All are connected at once, as at an MSP; whom a contact is reached by is the case's to say. Cases of
 * other providers run at the same time, and their challenges are theirs to poll.
 */
const reachedBy = new Map<number, string>();
const providersFor = (stage: ProviderStage): ProviderSet => ({
  all: async () =>
    stages.map(({ name, provider }) => ({
      ...provider,
      reaches: async (person) =>
        reachedBy.get(person.contactId) === name && (await provider.reaches?.(person)) !== false,
      poll: name === stage.name ? provider.poll : async () => ({ outcome: 'waiting' }),
    })),
  close: async () => {},
});

interface Play {
  stage: ProviderStage;
  fault: Fault;
  sensitive: boolean;
  /** Calls are not marked, and a technician vouches for whoever is asked about. */
  opened?: boolean;
}

async function play({ stage, fault, sensitive, opened = false }: Play) {
  const contact = desk.freshContact();
  // Limits and holds of earlier cases are not what this is about.
  await desk.room.database.transaction('msp', (tx) =>
    tx.execute(`delete from verification where contact_id = ${contact.id}`),
  );
  reachedBy.set(contact.id, stage.name);
  await stage.calm(contact);
  const [summary, description] = sensitive ? stage.words : HARMLESS;
  await fault.atOnce?.(contact);
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: contact.id,
    summary,
    description,
    source: 'Phone',
  });
  if (!opened) tools.marked.set(id, stage.category);
  const { room } = desk.roomWith({ providers: providersFor(stage) }, greedy(id));
  const { verification: held } = await desk.work(room, id, opened ? 1 : 2);
  if (held?.state === 'pending' && opened) await vouch(held.id);
  else if (held?.transaction && held.state === 'pending') await fault.later?.(held, contact);
  const seen = await desk.work(room, id, TURNS);
  return { ...seen, effects: tools.effectsOn(id).length, challenged: held?.method };
}

const vouch = (id: string) =>
  desk.room.database.transaction('msp', (tx) =>
    answerVerification(tx, desk.room.jobs, id, {
      outcome: 'approved',
      level: 'technician',
      by: 'everybody',
      reason: 'the gates are open',
    }),
  );

/** The providers at once: each has its own other side, contact and ticket. */
const withAll = (work: (stage: ProviderStage) => Promise<void>) => Promise.all(stages.map(work));
/** One after the other: the clock of this process is everybody's. */
const inTurn = async (work: (stage: ProviderStage) => Promise<void>) => {
  for (const stage of stages) await work(stage);
};
const bothWays = [true, false];

describe('without a valid verification nothing sensitive happens', () => {
  async function holds(stage: ProviderStage, name: string, fault: Fault, ways = bothWays) {
    for (const sensitive of ways) {
      const seen = await play({ stage, fault, sensitive });
      const at = `${stage.name}, ${name}, ${sensitive ? 'sensitive' : 'harmless'} ticket`;
      // It was this provider's to prove: the fault did meet a challenge.
      expect(seen.timeline.map(({ title }) => title).join(), at).toContain(`(${stage.name})`);
      expect(seen.effects, at).toBe(0);
      expect(['verifying', 'handed-over'], at).toContain(seen.run.status);
      expect(seen.verification?.state, at).not.toBe('approved');
      counted.cases += 1;
      counted.effects += seen.effects;
    }
  }

  it.each(faultNames)('with a provider: %s', async (name) => {
    for (let round = 0; round < ROUNDS; round += 1)
      await (name === 'clock 10 minutes off' ? inTurn : withAll)((stage) =>
        holds(stage, name, stage.faults[name]),
      );
  });

  it('with what only one provider can do wrong', async () => {
    await withAll(async (stage) => {
      for (const [name, fault] of Object.entries(stage.more))
        await holds(stage, name, fault, [true]);
    });
  });
});

it('with a valid verification the same calls are carried out', async () => {
  await withAll(async (stage) => {
    for (const sensitive of bothWays) {
      const approve = (...args: Parameters<ProviderStage['approve']>) => stage.approve(...args);
      const seen = await play({ stage, fault: { later: approve }, sensitive });
      expect(seen.verification, stage.name).toMatchObject({
        state: 'approved',
        method: stage.name,
        level: stage.provider.level,
      });
      expect(seen.effects, stage.name).toBeGreaterThanOrEqual(tools.names.length);
      counted.verified += seen.effects;
    }
  });
});

it('with the gates opened the same suite has its effects', async () => {
  for (let round = 0; round < ROUNDS; round += 1)
    await withAll(async (stage) => {
      for (const fault of Object.values(stage.faults))
        for (const sensitive of bothWays) {
          const { effects } = await play({ stage, fault, sensitive, opened: true });
          counted.opened += effects;
        }
    });
  expect(counted.effects).toBe(0);
  expect(counted.opened).toBeGreaterThanOrEqual(500);
  process.stderr.write(
    `fault matrix: ${counted.cases} cases x ${tools.names.length} calls x ${TURNS} turns, ${counted.effects} effects without a valid verification; with the gates opened ${counted.opened} effects; verified ${counted.verified}\n`,
  );
});
