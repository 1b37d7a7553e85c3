import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inLane } from '../../lib/lane.ts';
import { createSlots } from './slots.ts';

/** Tasks named by their lane and number; each is at work until it is finished. */
function tasks(atOnce: number) {
  const inSlot = createSlots({ atOnce });
  const started: string[] = [];
  const finishers = new Map<string, () => void>();
  return {
    started,
    add(name: string, urgent = false): void {
      const task = () => {
        started.push(name);
        return new Promise<void>((resolve) => finishers.set(name, resolve));
      };
      void inLane(name.slice(0, 1), () => inSlot(task, urgent));
    },
    /** Which one starts when this one is finished. */
    async after(name: string): Promise<string | undefined> {
      await setImmediate();
      const before = started.length;
      finishers.get(name)?.();
      await setImmediate();
      return started.slice(before).join();
    },
  };
}

it('takes the longest waiting task of the lane with the fewest at work', async () => {
  const { add, after, started } = tasks(2);
  for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']) add(name);
  await setImmediate();
  expect(started).toEqual(['a1', 'b1']);
  expect(await after('a1')).toBe('c1');
  expect(await after('c1')).toBe('a2');
  expect(await after('b1')).toBe('b2');
  expect(await after('b2')).toBe('a3');
});

it('gives lanes turns when one task is at work at a time', async () => {
  const { add, after } = tasks(1);
  for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2']) add(name);
  expect(await after('a1')).toBe('b1');
  expect(await after('b1')).toBe('a2');
  // It had its turn before a had its second one, and came back for another.
  expect(await after('a2')).toBe('b2');
  expect(await after('b2')).toBe('a3');
});

it('takes the urgent task of a lane first, and of no other', async () => {
  const { add, after } = tasks(1);
  for (const name of ['a1', 'a2', 'b1']) add(name);
  add('a3', true);
  expect(await after('a1')).toBe('b1');
  expect(await after('b1')).toBe('a3');
});

it('admits one at a time, and gives the slot back of one that is refused', async () => {
  let admitted = 0;
  const inSlot = createSlots({
    atOnce: 2,
    admit: async () => {
      admitted += 1;
      if (admitted === 1) throw new Error('the database is away');
    },
  });
  const [first, ...others] = await Promise.allSettled(
    [1, 2, 3, 4].map((n) => inSlot(async () => n)),
  );
  expect(first).toMatchObject({ status: 'rejected' });
  expect(others.map((one) => one.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
});

it('gives a slot back when its task fails', async () => {
  const inSlot = createSlots({ atOnce: 1 });
  await expect(inSlot(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await inSlot(async () => 'yes')).toBe('yes');
});
