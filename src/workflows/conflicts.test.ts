import { expect, test } from 'vitest';
import { WorkflowContent } from '../contracts/workflows.ts';
import { conflictsOf } from './conflicts.ts';
import type { Workflow } from './workflow.ts';

function workflow(id: string, priority: string, change: Partial<Workflow> = {}): Workflow {
  return {
    ...WorkflowContent.parse({ name: id, trigger: 'x', evidence: [1, 2] }),
    actions: [{ path: 'priority', value: priority, support: 3, of: 3 }],
    id,
    state: 'active',
    version: 1,
    origin: 'written',
    promotedBy: null,
    createdAt: new Date(),
    updatedAt: new Date(),
    ...change,
  };
}
const namesOf = (one: Workflow, ...others: Workflow[]) =>
  conflictsOf(one, [one, ...others]).map(({ id }) => id);

test('workflows for the same tickets that want another value are in conflict', () => {
  const one = workflow('one', 'High');
  expect(conflictsOf(one, [one, workflow('other', 'Low')])).toEqual([
    { id: 'other', name: 'other', path: 'priority', own: 'High', other: 'Low' },
  ]);
  expect(namesOf(one, workflow('same', 'high'))).toEqual([]);
});

test('other tickets, other clients and archived ones are none', () => {
  const one = workflow('one', 'High', { clientIds: ['a'] });
  expect(
    namesOf(
      one,
      workflow('tickets', 'Low', { clientIds: ['a'], evidence: [3] }),
      workflow('client', 'Low', { clientIds: ['b'] }),
      workflow('archived', 'Low', { clientIds: ['a'], state: 'archived' }),
    ),
  ).toEqual([]);
  const example = { clientIds: ['a'], evidence: [3], exemplars: ['VPN drops'] };
  expect(namesOf({ ...one, exemplars: ['vpn drops'] }, workflow('x', 'Low', example))).toEqual([
    'x',
  ]);
});

test('a client’s own goes before the one for all, so the two are no conflict', () => {
  expect(namesOf(workflow('all', 'High'), workflow('own', 'Low', { clientIds: ['a'] }))).toEqual(
    [],
  );
});
