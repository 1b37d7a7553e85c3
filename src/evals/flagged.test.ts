import { expect, test } from 'vitest';
import { measureFlagged } from './flagged.ts';

test('counts what the gate flags of each wanted kind, and shows it', () => {
  const rows = [
    { label: 'Access', text: 'Please reset my password.' },
    { label: 'Access', text: 'Please reset my password today.' },
    { label: 'Hardware', text: 'The printer is out of paper.' },
    { label: 'Other', text: 'Please reset my password.' },
  ];
  const figures = measureFlagged(rows, { only: ['Access', 'Hardware'], examples: 1 });
  expect(figures).toMatchObject({
    Access: { n: 2, flagged: 2, share: 1, examples: [{ text: 'Please reset my password.' }] },
    Hardware: { n: 1, flagged: 0, share: 0, examples: [] },
  });
  expect(Object.keys(figures)).toEqual(['Access', 'Hardware']);
});
