import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { condition } from '../../src/integrations/connectwise/index.ts';
import { type Replayed, replay } from '../../src/learning/index.ts';
import { AppError } from '../../src/lib/errors.ts';
import { listWorkflows } from '../../src/workflows/index.ts';
import { createConnectedRoom } from '../connected-room.ts';

/** An owner's first day: what would have been proposed on past tickets, and nothing is changed. */
const DAY_MS = 24 * 60 * 60 * 1000;
const cutoff = new Date(Date.now() - 120 * DAY_MS);
const folder = mkdtempSync(join(tmpdir(), 'muster-replay-'));
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
let replayed: Replayed;
let journalBefore: number;

beforeAll(async () => {
  desk = await createConnectedRoom({ history: 300, companies: 2 });
  journalBefore = (await desk.sim.journal()).length;
  replayed = await replayWith('drafts');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await desk.close();
});

/** The room with a line to ConnectWise that bears so many readings of notes, and how many there were. */
function readingNotes(most: number) {
  const { psa } = desk.room;
  let read = 0;
  const current = async () => {
    const found = await psa.current();
    const listNotes = async (ticketId: number) => {
      if (read >= most) throw new AppError('unreachable', 'the line is dead', { retryable: true });
      read += 1;
      return found.api.listNotes(ticketId);
    };
    return { ...found, api: { ...found.api, listNotes } };
  };
  return { room: { ...desk.room, psa: { ...psa, current } }, read: () => read };
}

function replayWith(workflows: 'drafts' | 'active', room = desk.room): Promise<Replayed> {
  return replay(room, {
    cutoff,
    since: new Date(Date.now() - 700 * DAY_MS),
    sinceText: '700d',
    workflows,
    limit: 10_000,
    file: undefined,
    fast: true,
    folder,
    onProgress: () => {},
  });
}

it('replays every ticket closed since, with workflows made of the ones before', async () => {
  const { api } = await desk.room.psa.current();
  const closedSince = await api.countTickets(
    `${condition('closedFlag', '=', true)} and ${condition('closedDate', '>', cutoff)}`,
  );
  const known = replayed.tickets + replayed.leftOut;
  expect(known).toBeGreaterThan(40);
  expect(known).toBeLessThanOrEqual(closedSince);
  expect(replayed.learnedFrom).toBeGreaterThan(150);
  expect(replayed.matched).toBeGreaterThan(replayed.tickets / 4);
});

it('says by field and kind how often technicians did the same, with an interval', () => {
  const { type, owner } = replayed.fields;
  expect(type.of).toBe(replayed.tickets);
  expect(type.right).toBeGreaterThan(type.proposed / 2);
  expect(type.interval![0]).toBeLessThan(type.share!);
  expect(owner.proposed).toBeGreaterThan(0);
  const total = replayed.kinds.reduce((sum, kind) => sum + kind.tickets, 0);
  expect(total).toBe(replayed.tickets);
  const wrong = replayed.kinds.map((kind) => kind.wrong);
  expect(wrong).toEqual(wrong.toSorted((a, b) => b - a));
  for (const { proposed, done } of replayed.errors) expect(proposed).not.toBe(done);
});

it('gives the same answer when the connection was lost on the way, and looks at no ticket twice', async () => {
  const whole = readingNotes(Number.POSITIVE_INFINITY);
  expect(await replayWith('drafts', whole.room)).toEqual(replayed);
  const lost = readingNotes(replayed.learnedFrom + 30);
  await expect(replayWith('drafts', lost.room)).rejects.toThrow('the line is dead');
  const rest = readingNotes(Number.POSITIVE_INFINITY);
  expect(await replayWith('drafts', rest.room)).toEqual(replayed);
  expect(lost.read() + rest.read()).toBe(whole.read());
});

it('changes nothing: no write to ConnectWise, no workflow kept, no stage left behind', async () => {
  const after = (await desk.sim.journal()).slice(journalBefore);
  expect(after.filter(({ method }) => method !== 'GET')).toEqual([]);
  const kept = await desk.test.database.transaction('msp', (tx) => listWorkflows(tx, { limit: 9 }));
  expect(kept).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

it('replays with what people made active, or says that there is nothing', async () => {
  const active = await replayWith('active');
  expect(active).toMatchObject({ drafts: 0, matched: 0, tickets: replayed.tickets });
});
