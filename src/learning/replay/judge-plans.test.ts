import { expect, test } from 'vitest';
import { judgePlans, type ReplayedTicket } from './judge-plans.ts';

function ticket(
  ticketId: number,
  workflow: string | null,
  proposed: ReplayedTicket['proposed'],
  done: Partial<ReplayedTicket['done']>,
  score = 0.5,
): ReplayedTicket {
  return {
    ticketId,
    workflow,
    score,
    proposed,
    done: { type: null, subType: null, priority: null, owner: null, ...done },
  };
}

test('a proposal is right when technicians did the same, whatever the case of the name', () => {
  const { fields } = judgePlans([
    ticket(1, 'VPN', { type: 'network' }, { type: 'Network' }),
    ticket(2, 'VPN', { type: 'Network' }, { type: 'Server' }),
    ticket(3, 'VPN', {}, { type: 'Network' }),
  ]);
  expect(fields.type).toMatchObject({ of: 3, proposed: 2, right: 1, share: 0.5 });
  expect(fields.type.interval![0]).toBeLessThan(0.1);
  expect(fields.type.interval![1]).toBeGreaterThan(0.9);
});

test('a field that technicians left empty judges nothing', () => {
  const { fields, errors } = judgePlans([ticket(1, 'VPN', { owner: 'anna' }, {})]);
  expect(fields.owner).toEqual({ of: 0, proposed: 0, right: 0, share: null, interval: null });
  expect(errors).toEqual([]);
});

test('the kind with most wrong proposals comes first, and the surest error', () => {
  const { kinds, errors } = judgePlans([
    ticket(1, 'Printer', { owner: 'anna' }, { owner: 'anna' }),
    ticket(2, null, { owner: 'anna' }, { owner: 'bert' }, 0.3),
    ticket(3, 'VPN', { owner: 'anna', type: 'a' }, { owner: 'bert', type: 'b' }, 0.9),
  ]);
  expect(kinds.map(({ workflow, wrong }) => [workflow, wrong])).toEqual([
    ['VPN', 2],
    [null, 1],
    ['Printer', 0],
  ]);
  expect(errors.map(({ ticketId }) => ticketId)).toEqual([3, 3, 2]);
});
