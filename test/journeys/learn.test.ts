import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { type IntakeRoom, lookIntoTicket } from '../../src/intake/index.ts';
import { condition, type Ticket } from '../../src/integrations/connectwise/index.ts';
import { type Learned, learn } from '../../src/learning/index.ts';
import { AppError } from '../../src/lib/errors.ts';
import { runOfTicket, timelineOf, workTurn } from '../../src/runs/index.ts';
import { listWorkflows, moveWorkflow, type Workflow } from '../../src/workflows/index.ts';
import { createConnectedRoom } from '../connected-room.ts';

/** From an MSP's history to a workflow in an agent's plan, on a simulated ConnectWise. */
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
let learned: Learned;
let drafts: Workflow[];
/** One entry a planted note. */
const secrets: string[] = [];
/** Every ticket whose notes were read, in order. */
const read: number[] = [];
const folder = mkdtempSync(join(tmpdir(), 'muster-learn-'));

/** In the words of people who should know better; none of the shapes stands in the product. */
const planted = (n: number) => [
  `guest wlan is orchid-${n}-lantern, told her`,
  `used the break glass login, Zx9!kettle${n}Q worked`,
  `new temp pw: Maple${n}tree`,
  `licence 8QK2-${n}-RRM4-12AB put in`,
];

beforeAll(async () => {
  desk = await createConnectedRoom({ history: 240, companies: 3 });
  const { api } = await desk.room.psa.current();
  const closed: Ticket[] = [];
  for await (const page of api.listTickets({ conditions: condition('closedFlag', '=', true) }))
    closed.push(...page.filter(({ recordType }) => recordType === 'ServiceTicket'));
  // One secret a kind of issue, on every second of its tickets, as a shared password is: no rarity gives it away.
  const kinds = [...Map.groupBy(closed, ({ subType }) => subType?.id ?? 0).values()];
  for (const [at, tickets] of kinds.entries()) {
    const text = planted(500 + at)[at % 4]!;
    const chosen = tickets.filter((_, n) => n % 2 === 0);
    secrets.push(...chosen.map(() => secretIn(text)));
    for (const { id } of chosen) await desk.sim.writeNote(id, text);
  }
  await expect(learnFrom(losingConnectionAfter(60))).rejects.toThrow('the line is dead');
  learned = await learnFrom(losingConnectionAfter(1_000));
  drafts = await desk.test.database.transaction('msp', (tx) => listWorkflows(tx, { limit: 1_000 }));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await desk.close();
});

function learnFrom(room: IntakeRoom): Promise<Learned> {
  return learn(room, {
    sinceText: '2y',
    since: new Date(Date.now() - 730 * 24 * 60 * 60 * 1000),
    limit: 10_000,
    file: undefined,
    fast: true,
    folder,
    onProgress: () => {},
  });
}

/** The room with a line to ConnectWise that bears so many readings of notes. */
function losingConnectionAfter(readings: number): IntakeRoom {
  const { psa } = desk.room;
  let left = readings;
  return {
    ...desk.room,
    psa: {
      ...psa,
      async current() {
        const current = await psa.current();
        const listNotes = async (ticketId: number) => {
          left -= 1;
          if (left < 0) throw new AppError('unreachable', 'the line is dead', { retryable: true });
          const notes = await current.api.listNotes(ticketId);
          read.push(ticketId);
          return notes;
        };
        return { ...current, api: { ...current.api, listNotes } };
      },
    },
  };
}

const secretIn = (text: string) => /\S*\d\S*/.exec(text)![0].replace(/,$/, '');

it('drafts the kinds that recur, each step with two tickets or more behind it', () => {
  expect(learned.tickets).toBeGreaterThan(200);
  expect(learned.coverage).toBeGreaterThan(0.5);
  expect(drafts.length).toBeGreaterThan(3);
  expect(drafts.filter(({ steps }) => steps.length > 0).length).toBeGreaterThan(drafts.length / 2);
  for (const { steps, state } of drafts) {
    expect(state).toBe('draft');
    for (const step of steps) expect(step.tickets.length).toBeGreaterThanOrEqual(2);
  }
});

it('went on where the connection was lost: no ticket was read twice', () => {
  expect(read.length).toBe(learned.tickets);
  expect(new Set(read).size).toBe(read.length);
});

it('keeps no planted secret: not in drafts, not in the report, not beside it', () => {
  const kept = [
    JSON.stringify(drafts),
    ...readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
  ].join('\n');
  expect(secrets.length).toBeGreaterThan(50);
  expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
  // Those of the seeded history itself.
  expect(kept).not.toMatch(/Harbor-\d|Tr4vel\d|blue-kettle-\d|9XK2-/);
});

it('a promoted workflow is in the next ticket’s context and in its plan', async () => {
  // A sensitive ticket would first wait until who asks is proven.
  const best = drafts.find(
    ({ steps, actions, sensitive }) => steps.length > 0 && actions.length > 1 && !sensitive,
  )!;
  await desk.test.database.transaction('msp', (tx) =>
    moveWorkflow(tx, best.id, 'active', 'a person'),
  );
  const [summary, ...rest] = best.exemplars[0]!.split('\n');
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: desk.contactId,
    summary: summary!,
    description: rest.join('\n') || summary!,
  });
  await lookIntoTicket(desk.room, id);
  const runOn = () =>
    desk.test.database.transaction('msp', (tx) => runOfTicket(tx, desk.connection.id, id));
  const run = (await runOn())!;
  await workTurn(desk.room, { runId: run.id, clientId: run.clientId });
  const timeline = await desk.test.database.transaction('msp', (tx) => timelineOf(tx, run.id));
  const context = timeline.find(({ kind }) => kind === 'context')!;
  expect(context.title).toContain(best.name);
  expect(context.data).toMatchObject({ workflows: [{ id: best.id }] });
  expect(JSON.stringify(context.data)).toContain(best.steps[0]!.text.slice(0, 20));
  const { internal } = effectsOn(await desk.sim.journal(), id, desk.member);
  expect(internal[0]?.effect?.text).toContain(`${best.id}, version 1`);
  expect(internal[0]?.effect?.text).toContain('past tickets of the workflow');
  // What the new ticket's board does not know is not proposed.
  const proposed = internal.at(-1)?.effect?.text;
  expect(best.actions.filter(({ value }) => proposed?.includes(value))).not.toEqual([]);
});
