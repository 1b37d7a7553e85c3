import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  type Approval,
  approvalsOfRun,
  decideApproval,
  latestApproval,
  openApproval,
  planHash,
} from '../../src/approvals/index.ts';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { approval } from '../../src/db/index.ts';
import { type IntakeRoom, lookIntoTicket } from '../../src/intake/index.ts';
import { type ModelStep, scriptedModel } from '../../src/models/index.ts';
import { endStates, runOfTicket, sweepRuns, workTurn } from '../../src/runs/index.ts';
import { settleAnswer } from '../../src/runs/settle-answer.ts';
import { createConnectedRoom } from '../connected-room.ts';

/**
 * Two things at the same moment, on a real database and a simulated ConnectWise over HTTP: one outcome,
 * and the effect as often as that outcome says, judged by the simulator's journal. `MUSTER_RACE_ROUNDS`
 * sets the rounds of each race.
 */
const ROUNDS = Number(process.env.MUSTER_RACE_ROUNDS ?? 8);
/** Long enough for many rounds on a busy machine. */
const LIMIT_MS = Math.max(600_000, ROUNDS * 10_000);
const UPDATE = 'connectwise_psa:cw-update-ticket';

let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
let since = 0;
beforeAll(async () => {
  desk = await createConnectedRoom();
}, 60_000);
afterAll(() => desk.close());
/** Outcomes of one race by what became of the plan; a race that has one outcome only is no race. */
const tally: Record<string, number> = {};
afterEach(({ task }) => {
  const counts = Object.entries(tally).map(([state, n]) => `${state} ${n}`);
  if (counts.length === 0) return;
  process.stderr.write(`${task.name}: ${ROUNDS} rounds, ${counts.join(', ')}, 0 wrong\n`);
  for (const state of Object.keys(tally)) delete tally[state];
});

interface Waiting {
  id: number;
  room: IntakeRoom;
  runId: string;
  clientId: string;
  plan: Approval;
}

/** A run whose plan of one change waits for an answer. */
async function planned(): Promise<Waiting> {
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: desk.contactId,
    summary: 'The printer on floor 2 is slow',
    description: 'Since this morning.',
  });
  const args = {
    ticketId: id,
    operations: [{ op: 'replace', path: 'priority', value: 'Priority 2 - High' }],
  };
  const last: ModelStep = { words: '', calls: [], end: 'done' };
  const model = scriptedModel([
    { words: '', calls: [{ id: 'a', tool: UPDATE, args }], end: 'wait' },
    last,
    last,
    last,
    last,
  ]);
  const room: IntakeRoom = { ...desk.room, modelFor: () => model };
  await lookIntoTicket(room, id);
  const run = await runOn(id);
  if (!run) throw new Error('no run');
  await workTurn(room, { runId: run.id, clientId: run.clientId });
  const plan = await newest(run.id);
  return { id, room, runId: run.id, clientId: run.clientId, plan };
}

const inMsp: typeof desk.test.database.transaction = (_scope, work) =>
  desk.test.database.transaction('msp', work);
const runOn = (id: number) => inMsp('msp', (tx) => runOfTicket(tx, desk.connection.id, id));
async function newest(runId: string): Promise<Approval> {
  const plan = await inMsp('msp', (tx) => latestApproval(tx, runId));
  if (!plan) throw new Error('no plan');
  return plan;
}
/** Moves a plan's end, which is part of what a decision is bound to. */
function endsSoon(plan: Approval, ms: number): Promise<unknown> {
  const expiresAt = new Date(Date.now() + ms);
  const change = { expiresAt, planHash: planHash({ ...plan, expiresAt }) };
  return inMsp('msp', (tx) => tx.update(approval).set(change).where(eq(approval.id, plan.id)));
}

/** Some moment within the next so many milliseconds: races are to end both ways. */
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * ms));
const say = ({ id }: Waiting, text: string, memberIdentifier = 'tbecker') =>
  desk.sim.writeNote(id, text, { memberIdentifier });
const look = ({ id, room }: Waiting) => lookIntoTicket(room, id);
const turn = ({ room, runId, clientId }: Waiting) => workTurn(room, { runId, clientId });

/** Lets two workers at it until the run ends or nothing more comes. */
async function settle(waiting: Waiting): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    const before = await runOn(waiting.id);
    if (!before || endStates.includes(before.status)) return;
    await Promise.all([turn(waiting), turn(waiting)]);
    const after = await runOn(waiting.id);
    quiet = after?.turn === before.turn && after?.status === before.status ? quiet + 1 : 0;
  }
}

/** How often the plan's change is on the ticket's journal. */
async function changesOn(id: number): Promise<number> {
  const journal = await desk.sim.journal(since);
  return effectsOn(journal, id, desk.member).changes.length;
}

/** One race: what happens at once, and that the effect is there as often as the plan's end says. */
async function race(atOnce: (waiting: Waiting) => Promise<unknown>[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const waiting = await planned();
    since = (await desk.sim.journal(since)).at(-1)?.n ?? since;
    await Promise.all(atOnce(waiting));
    await settle(waiting);
    const plans = await inMsp('msp', (tx) => approvalsOfRun(tx, waiting.runId));
    const first = plans[0];
    tally[first?.state ?? 'none'] = (tally[first?.state ?? 'none'] ?? 0) + 1;
    expect(plans.filter(({ state }) => state === 'pending' || state === 'approved')).toEqual(
      plans.length > 1 && plans.at(-1)?.state === 'pending' ? [plans.at(-1)] : [],
    );
    expect(await changesOn(waiting.id), `${first?.state}, round ${round}`).toBe(
      plans.filter(({ state }) => state === 'consumed').length,
    );
  }
}

it(
  'two approvers: one decision, one effect',
  async () => {
    await race((waiting) => [
      say(waiting, 'Yes, go ahead.').then(() => look(waiting)),
      say(waiting, 'Approved.', 'psingh').then(() => look(waiting)),
    ]);
    expect(tally).toEqual({ consumed: ROUNDS });
  },
  LIMIT_MS,
);

it(
  'denial against approval: what was refused in time does not run',
  async () => {
    await race((waiting) => [
      say(waiting, 'Yes, go ahead.')
        .then(() => look(waiting))
        .then(() => turn(waiting)),
      later(250)
        .then(() => say(waiting, 'No.', 'psingh'))
        .then(() => look(waiting)),
    ]);
  },
  LIMIT_MS,
);

it(
  'approval against expiry: it runs if it came in time, and else not',
  async () => {
    await race((waiting) => [
      say(waiting, 'Yes, go ahead.').then(() => look(waiting)),
      // The time runs out at about the moment at which the answer is read.
      endsSoon(waiting.plan, Math.random() * 300).then(async () => {
        for (let n = 0; n < 12; n += 1) {
          await later(40);
          await sweepRuns(waiting.room);
        }
      }),
    ]);
  },
  LIMIT_MS,
);

it(
  're-plan against approval: an answer to the old plan never runs the new one',
  async () => {
    await race((waiting) => [
      say(waiting, `APPROVE ${waiting.plan.code}`).then(() => look(waiting)),
      desk.test.database.transaction({ client: waiting.clientId }, (tx) => {
        const { steps, premises, needsTwo, onCall, expiresAt, remindAt, ticketId } = waiting.plan;
        const { runId, clientId } = waiting;
        const plan = {
          clientId,
          runId,
          ticketId,
          steps,
          premises,
          needsTwo,
          onCall,
          expiresAt,
          remindAt,
        };
        return openApproval(tx, { ...plan, planVersion: 9, policyVersion: 0 });
      }),
    ]);
    expect(tally).toEqual({ superseded: ROUNDS });
  },
  LIMIT_MS,
);

it(
  'a crash between consume and execute: another worker carries it out, once',
  async () => {
    const dead = new Promise<never>(() => {});
    await race((waiting) => {
      const { promise: death, resolve: die } = Promise.withResolvers<void>();
      let isDead = false;
      const { database } = waiting.room;
      const dying: IntakeRoom = {
        ...waiting.room,
        leaseMs: 100,
        database: {
          ...database,
          transaction: async (scope, work) => {
            if (isDead) return dead;
            const result = await database.transaction(scope, work);
            // The commit stands; whoever made it does nothing more.
            if ((result as Approval | null)?.state !== 'consumed') return result;
            isDead = true;
            die();
            return dead;
          },
        },
      };
      return [
        say(waiting, 'Yes, go ahead.')
          .then(() => look(waiting))
          .then(() => Promise.race([turn({ ...waiting, room: dying }), death]))
          .then(async () => {
            // Its lease runs out; until then nobody else gets in.
            while ((await changesOn(waiting.id)) === 0) await turn(waiting);
          }),
      ];
    });
    expect(tally).toEqual({ consumed: ROUNDS });
  },
  LIMIT_MS,
);

it('a note that a decision at the dashboard overtook is told whose counts', async () => {
  const waiting = await planned();
  const { plan, room } = waiting;
  const run = await runOn(waiting.id);
  if (!run) throw new Error('no run');
  const answer = { evidence: 'go ahead', reason: 'a clear go-ahead', decision: 'approve' } as const;
  const member = {
    id: 1,
    identifier: 'tbecker',
    firstName: 'Tina',
    lastName: 'Becker',
    email: null,
    licenseClass: null,
    inactive: false,
  };
  const settled = await inMsp('msp', async (tx) => {
    const owner = { by: 'Olga Owner', member: null, account: 'acc_1', via: 'dashboard' } as const;
    await decideApproval(tx, room.jobs, plan.id, { ...answer, ...owner, decision: 'deny' });
    const key = { key: 'note-1', name: 'Tina Becker' };
    return settleAnswer(tx, room, run, key, { kind: 'decides', plan, answer, member });
  });
  expect(settled).toMatchObject({ decided: false, remark: { code: 'late', planId: plan.id } });
  expect(settled.remark?.text).toContain('Olga Owner had declined it before, and that counts');
  expect(await changesOn(waiting.id)).toBe(0);
});
