import { expect, it } from 'vitest';
import type { ThreadLine } from '../models/index.ts';
import { cutText, cutThread } from './cut-thread.ts';

const note = (n: number, length: number): ThreadLine => ({
  at: `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`,
  author: 'ann',
  authorKind: 'requester',
  visibility: 'customer-visible',
  text: String(n % 10).repeat(length),
});

it('leaves a short discussion as it is', () => {
  const notes = [note(1, 100), note(2, 4_000)];
  expect(cutThread(notes)).toEqual({ thread: notes, leftOut: [] });
  expect(cutThread([])).toEqual({ thread: [], leftOut: [] });
});

it('keeps the first note and the newest of a long one, and names what is missing', () => {
  const notes = Array.from({ length: 20 }, (_, i) => note(i + 1, 3_000));
  const { thread, leftOut } = cutThread(notes);
  expect(thread[0]).toEqual(notes[0]);
  expect(thread.slice(1)).toEqual(notes.slice(-7));
  expect(leftOut).toEqual(['notes 2 to 13 of 20 (2026-11-02 to 2026-11-13, 36000 characters)']);
});

it('cuts the middle out of a long note and says how much', () => {
  const { thread, leftOut } = cutThread([note(1, 10_000)]);
  expect(leftOut).toEqual(['the middle of note 1 (6000 of 10000 characters)']);
  expect(thread[0]?.text).toContain('(… 6000 characters left out …)');
  expect(thread[0]?.text.length).toBeLessThan(4_100);
});

it('cuts no character in half', () => {
  expect(cutText('😀'.repeat(3_000), 4_001).isWellFormed()).toBe(true);
});
