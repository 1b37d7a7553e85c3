import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planHash } from '../../src/approvals/approval.ts';
import { latestApproval } from '../../src/approvals/index.ts';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { approval } from '../../src/db/index.ts';
import { lookIntoTicket } from '../../src/intake/index.ts';
import type { Model } from '../../src/models/index.ts';
import { runOfTicket, workTurn } from '../../src/runs/index.ts';
import { RUN_VERSION } from '../../src/runs/run.ts';
import { answerVerification, latestVerification } from '../../src/verification/index.ts';
import { createConnectedRoom } from '../connected-room.ts';
import {
  type RunSample,
  readSample,
  statement,
  writeSample,
} from '../run-samples/sample-tables.ts';
import { threeStepModel } from '../three-step-model.ts';

/**
 * Runs at rest as each version of the journal's shapes left them, resumed by this one. A version's file is
 * written once, by `MUSTER_WRITE_RUN_SAMPLES=1`, and never again: it is what installations hold.
 */
const FOLDER = new URL('../run-samples/', import.meta.url);
/** Client and ticket stand in hashes of what was approved, so a sample finds the same ones. */
const CLIENT = 'cli_SAMPLE';
const CONNECTION = '@connection@';
const FILLERS = 30;
const STATES = ['queued', 'awaiting-reply', 'awaiting-approval', 'verifying'] as const;
type State = (typeof STATES)[number];
const TICKETS: Record<State, { summary: string; description: string }> = {
  queued: { summary: 'Outlook asks again', description: 'The preview pane stays empty.' },
  'awaiting-reply': { summary: 'Question: which printer', description: 'One of them jams.' },
  'awaiting-approval': { summary: 'Outlook asks anew', description: 'The pane stays empty.' },
  verifying: { summary: 'MFA reset', description: 'Please reset my MFA, I have a new phone.' },
};

let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
let tickets: Record<State, number>;
async function openWorld() {
  desk = await createConnectedRoom();
  await statement(
    desk.test.database,
    `update client set id = '${CLIENT}' where company_id = ${desk.companyId}`,
  );
  const raise = async (ticket: { summary: string; description: string }) =>
    (
      await desk.sim.raiseTicket({
        companyId: desk.companyId,
        contactId: desk.contactId,
        ...ticket,
      })
    ).id;
  let filler = 0;
  for (let n = 0; n < FILLERS; n += 1)
    filler = await raise({ summary: `Filler ${n}`, description: 'Nothing.' });
  const raised: [State, number][] = [];
  for (const state of STATES) raised.push([state, await raise(TICKETS[state])]);
  tickets = Object.fromEntries(raised) as Record<State, number>;
  return filler;
}

/** Asks about some tickets first, and changes others. A model of its own each turn. */
const model: Model = {
  name: 'scripted model',
  next: async (turn) =>
    turn.context.summary.startsWith('Question') && turn.number === 1
      ? { words: 'Which one do you mean?', calls: [], end: 'wait' }
      : threeStepModel().next(turn),
};
const room = () => ({ ...desk.room, modelFor: () => model });
const runOn = (ticketId: number) =>
  desk.test.database.transaction('msp', (tx) => runOfTicket(tx, desk.connection.id, ticketId));
async function work(ticketId: number) {
  await lookIntoTicket(room(), ticketId);
  const run = await runOn(ticketId);
  await workTurn(room(), { runId: run?.id ?? '', clientId: CLIENT });
  return (await runOn(ticketId))?.status;
}

const fileOf = (version: number) => new URL(`v${version}.json`, FOLDER);

async function writeSamples(): Promise<void> {
  await openWorld();
  const samples: Record<string, RunSample> = {};
  for (const state of STATES) {
    if (state === 'queued') await lookIntoTicket(room(), tickets[state]);
    else expect(await work(tickets[state])).toBe(state);
    const run = await runOn(tickets[state]);
    await desk.test.database.transaction('msp', async (tx) => {
      const plan = await latestApproval(tx, run?.id ?? '');
      if (!plan) return;
      // A sample is resumed for many years.
      const lasting = { ...plan, expiresAt: new Date('2126-01-01T00:00:00Z') };
      await tx
        .update(approval)
        .set({ expiresAt: lasting.expiresAt, planHash: planHash(lasting) })
        .where(eq(approval.id, plan.id));
    });
    samples[state] = await readSample(desk.test.database, run?.id ?? '');
  }
  const text = JSON.stringify({ tickets, samples }, null, 1);
  writeFileSync(fileOf(RUN_VERSION), `${text.replaceAll(desk.connection.id, CONNECTION)}\n`);
  await desk.close();
}

beforeAll(async () => {
  if (process.env.MUSTER_WRITE_RUN_SAMPLES && !existsSync(fileOf(RUN_VERSION)))
    await writeSamples();
});

const versions = readdirSync(FOLDER).flatMap((name) => name.match(/^v(\d+)\.json$/)?.[1] ?? []);

it('has a sample of this version', () => {
  expect(existsSync(fileOf(RUN_VERSION))).toBe(true);
});

describe.each(versions)('a run of version %s', (version) => {
  let kept: { tickets: Record<State, number>; samples: Record<State, RunSample> };
  beforeAll(async () => {
    const filler = await openWorld();
    const text = readFileSync(fileOf(Number(version)), 'utf8');
    kept = JSON.parse(text.replaceAll(CONNECTION, desk.connection.id));
    expect(tickets).toEqual(kept.tickets);
    // Notes that the sample's run wrote are not here: what people write now is newer than they were.
    for (let n = 0; n < FILLERS; n += 1) await desk.sim.writeNote(filler, 'Nothing.');
    for (const state of STATES) await writeSample(desk.test.database, kept.samples[state]);
  });
  afterAll(() => desk.close());

  const stateOf = async (state: State) => (await runOn(tickets[state]))?.status;

  it('that was queued begins', async () => {
    expect(await stateOf('queued')).toBe('queued');
    expect(await work(tickets.queued)).toBe('awaiting-approval');
  });

  it('that waited for a reply reads it and ends', async () => {
    expect(await stateOf('awaiting-reply')).toBe('awaiting-reply');
    await desk.sim.writeNote(tickets['awaiting-reply'], 'The one on the second floor.');
    expect(await work(tickets['awaiting-reply'])).toBe('done');
  });

  it('that waited for approval carries out exactly what was approved', async () => {
    const id = tickets['awaiting-approval'];
    expect(await stateOf('awaiting-approval')).toBe('awaiting-approval');
    await desk.sim.writeNote(id, 'Yes, go ahead.');
    expect(await work(id)).toBe('done');
    const { changes } = effectsOn(await desk.sim.journal(), id, desk.member);
    const fields = changes.flatMap(({ effect }) => effect?.changes ?? []).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['status', 'priority']));
  });

  it('that waited for proof goes on when there is one', async () => {
    expect(await stateOf('verifying')).toBe('verifying');
    const run = await runOn(tickets.verifying);
    await desk.test.database.transaction('msp', async (tx) => {
      const open = await latestVerification(tx, run?.id ?? '');
      await answerVerification(tx, desk.room.jobs, open?.id ?? '', {
        outcome: 'approved',
        level: 'technician',
        by: 'tmeyer',
        reason: 'called back on the number on record',
      });
    });
    expect(await work(tickets.verifying)).toBe('done');
  });
});

it('a run of a version that is not known is handed over, not guessed at', async () => {
  await openWorld();
  await lookIntoTicket(room(), tickets.queued);
  await statement(desk.test.database, 'update run set version = 99');
  expect(await work(tickets.queued)).toBe('handed-over');
  await desk.close();
});
