import { expect, it } from 'vitest';
import type { Policies } from '../policies/index.ts';
import { decideAgain } from './decide-again.ts';
import type { GateRecord } from './gate-calls.ts';

const UPDATE = 'connectwise_psa:cw-update-ticket';
const policies: Policies = {
  version: 4,
  tools: {},
  rules: [{ name: 'No priorities', tool: UPDATE, when: { fields: ['priority'] }, policy: 'never' }],
  limits: { changesPerHour: null, customerNotesPerHour: null, troublesInARow: null },
  clients: {},
  takeOverStatuses: [],
};
const record: GateRecord = {
  call: {
    id: '1.1',
    tool: UPDATE,
    args: { ticketId: 7, changes: [{ path: 'priority', value: { id: 1, name: 'High' } }] },
  },
  decision: 'approval',
  because: '',
  by: 'policy',
  version: 1,
  facts: {
    mode: 'live',
    world: { clientId: 'cli_1', board: null, type: null, deskOpen: true },
    ticketIsSensitive: true,
  },
};

it('says how changed policies would have decided a call of earlier', () => {
  expect(decideAgain(record, policies)).toMatchObject({
    kind: 'denied',
    by: 'rule 1 "No priorities"',
  });
  expect(decideAgain(record, { ...policies, rules: [] })).toMatchObject({ kind: 'approval' });
});

it('leaves what a rail or a verification decided, and does not guess', () => {
  const auto = { ...policies, rules: [], tools: { [UPDATE]: 'auto' } } as Policies;
  const denied = { ...record, decision: 'denied', by: 'rail "customer words"' } as const;
  expect(decideAgain(denied, auto)?.kind).toBe('denied');
  expect(decideAgain({ ...record, decision: 'verification' }, auto)?.kind).toBe('verification');
  const { facts: _facts, ...withoutFacts } = record;
  expect(decideAgain(withoutFacts, auto)).toBeNull();
});
