import { expect, test } from 'vitest';
import { createLookups } from './lookups.ts';
import type { Board } from './types.ts';

/** Boards that grow by one with each reading. */
function growing(fail = false) {
  let reads = 0;
  let time = 0;
  const listBoards = async (): Promise<Board[]> => {
    reads += 1;
    if (fail && reads === 1) throw new Error('away');
    return Array.from({ length: reads }, (_, n) => ({
      id: n + 1,
      name: `Board ${n + 1}`,
      inactive: false,
      project: false,
    }));
  };
  const unused = () => Promise.reject(new Error('not asked for'));
  const lookups = createLookups(
    {
      listBoards,
      boardOptions: unused,
      listPriorities: unused,
      listMembers: unused,
      async *listContacts() {},
    },
    { now: () => time },
  );
  const pass = (ms: number) => {
    time += ms;
  };
  return { lookups, pass, reads: () => reads };
}

const hasBoard2 = (boards: Board[]) => boards.some(({ id }) => id === 2);

test('a list is read once for many callers, and again when it is old', async () => {
  const { lookups, pass, reads } = growing();
  await Promise.all([lookups.boards(), lookups.boards(), lookups.boards()]);
  expect(reads()).toBe(1);
  pass(10 * 60_000 + 1);
  expect(await lookups.boards()).toHaveLength(2);
});

test('a miss reads again, once for all that miss', async () => {
  const { lookups, pass, reads } = growing();
  await lookups.boards();
  pass(60_000);
  const found = await Promise.all([lookups.boards(hasBoard2), lookups.boards(hasBoard2)]);
  expect(found.map((boards) => boards.length)).toEqual([2, 2]);
  expect(reads()).toBe(2);
});

test('a wrong name does not read again and again', async () => {
  const { lookups, pass, reads } = growing();
  await lookups.boards();
  for (let n = 0; n < 20; n += 1) {
    pass(1_000);
    await lookups.boards(() => false);
  }
  expect(reads()).toBe(2);
});

test('a failure is not remembered', async () => {
  const { lookups } = growing(true);
  await expect(lookups.boards()).rejects.toThrow('away');
  expect(await lookups.boards()).toHaveLength(2);
});
