import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { type IntakeRoom, lookIntoTicket } from '../../src/intake/index.ts';
import { condition, type Ticket } from '../../src/integrations/connectwise/index.ts';
import {
  type DraftOptions,
  findDrafts,
  type Learned,
  learn,
  type RawIssue,
} from '../../src/learning/index.ts';
import { AppError } from '../../src/lib/errors.ts';
import { markWrongWorkflow, runOfTicket, timelineOf, workTurn } from '../../src/runs/index.ts';
import {
  listWorkflows,
  moveWorkflow,
  type Workflow,
  type WorkflowComparison,
} from '../../src/workflows/index.ts';
import { createConnectedRoom } from '../connected-room.ts';
import { plantOnTickets } from '../stage/plant-on-tickets.ts';
import type { PlantedSecret } from '../stage/planted-secrets.ts';

/** From an MSP's history to a workflow in an agent's plan, on a simulated ConnectWise. */
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
let learned: Learned;
let drafts: Workflow[];
/** One entry a planted note. */
let secrets: PlantedSecret[];
/** Every ticket whose notes were read, in order. */
const read: number[] = [];
const folder = mkdtempSync(join(tmpdir(), 'muster-learn-'));

beforeAll(async () => {
  desk = await createConnectedRoom({ history: 300, companies: 3 });
  const { api } = await desk.room.psa.current();
  const closed: Ticket[] = [];
  for await (const page of api.listTickets({ conditions: condition('closedFlag', '=', true) }))
    closed.push(...page.filter(({ recordType }) => recordType === 'ServiceTicket'));
  secrets = await plantOnTickets(desk.sim, closed);
  await expect(learnFrom(losingConnectionAfter(60))).rejects.toThrow('the line is dead');
  learned = await learnFrom(losingConnectionAfter(1_000));
  drafts = await desk.test.database.transaction('msp', (tx) => listWorkflows(tx, { limit: 1_000 }));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await desk.close();
});

const options: DraftOptions = {
  sinceText: '2y',
  since: new Date(Date.now() - 730 * 24 * 60 * 60 * 1000),
  limit: 10_000,
  file: undefined,
  fast: true,
  folder,
  onProgress: () => {},
};
const learnFrom = (room: IntakeRoom): Promise<Learned> => learn(room, options);

function readAll(home: string): string {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
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
  expect(secrets.length).toBeGreaterThan(30);
  expect(secrets.filter(({ value }) => kept.includes(value))).toEqual([]);
  // Those of the seeded history itself.
  expect(kept).not.toMatch(/Harbor-\d|Tr4vel\d|blue-kettle-\d|9XK2-/);
});

it('stores no planted secret between its stages either; without masking it would', async () => {
  const stored = async (change: Partial<DraftOptions>) => {
    let stages = '';
    const onProgress = (text: string) => {
      if (text.startsWith('drafting')) stages = readAll(other);
    };
    const other = mkdtempSync(join(tmpdir(), 'muster-learn-'));
    await findDrafts(desk.room, { ...options, folder: other, onProgress, ...change });
    rmSync(other, { recursive: true, force: true });
    return secrets.filter(({ value }) => stages.includes(value)).length;
  };
  expect(await stored({})).toBe(0);
  const bare = ({ opening, ...raw }: RawIssue) => ({ ...raw, text: `${raw.summary}\n${opening}` });
  expect(await stored({ clean: bare })).toBe(secrets.length);
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
  const ticket = { summary: summary!, description: rest.join('\n') || summary! };
  const { id, context, runId } = await workedOn(ticket);
  expect(context.title).toContain(best.name);
  expect(context.data).toMatchObject({ workflows: [{ id: best.id }] });
  expect(JSON.stringify(context.data)).toContain(best.steps[0]!.text.slice(0, 20));
  // A client's own draft that comes near stands before it, and says why it is not followed.
  const nearest = comparisonOf(context).compared.find((one) => one.id === best.id);
  expect(nearest).toMatchObject({ whyNot: null });
  expect(nearest!.exemplars[0]!.text.length).toBeGreaterThan(0);
  const { internal } = effectsOn(await desk.sim.journal(), id, desk.member);
  expect(internal[0]?.effect?.text).toContain(`${best.id}, version 1`);
  expect(internal[0]?.effect?.text).toContain('past tickets of the workflow');
  // What the new ticket's board does not know is not proposed.
  const proposed = internal.at(-1)?.effect?.text;
  expect(best.actions.filter(({ value }) => proposed?.includes(value))).not.toEqual([]);

  // A technician says that it does not fit: a ticket like this one no longer gets it, and its timeline says why.
  const by = { kind: 'account', id: 'per_1', name: 'Anna', rights: [] } as const;
  const marked = await markWrongWorkflow(desk.room, by, { runId, workflowId: best.id });
  expect(marked).toMatchObject({ version: 2, negatives: [expect.any(String)] });
  expect(await markWrongWorkflow(desk.room, by, { runId, workflowId: best.id })).toEqual(marked);
  const again = await workedOn(ticket);
  expect(again.context.data).toMatchObject({ workflows: [] });
  const refused = comparisonOf(again.context).compared.find((one) => one.id === best.id);
  expect(refused?.whyNot).toMatch(/technician took/);
});

/** A new ticket, and what its agent knew after its first turn. */
async function workedOn(ticket: { summary: string; description: string }) {
  const { companyId, contactId } = desk;
  const { id } = await desk.sim.raiseTicket({ companyId, contactId, ...ticket });
  await lookIntoTicket(desk.room, id);
  const run = await desk.test.database.transaction('msp', (tx) =>
    runOfTicket(tx, desk.connection.id, id),
  );
  await workTurn(desk.room, { runId: run!.id, clientId: run!.clientId });
  const timeline = await desk.test.database.transaction('msp', (tx) => timelineOf(tx, run!.id));
  return { id, runId: run!.id, context: timeline.find(({ kind }) => kind === 'context')! };
}

const comparisonOf = ({ data }: { data: unknown }) =>
  (data as { comparison: WorkflowComparison }).comparison;
