import type { PastIssue } from '../src/learning/index.ts';

let lastId = 0;

/** A past ticket that another requester than all others raised, and on which nothing else is known but the change. */
export function pastIssue(change: Partial<PastIssue> = {}): PastIssue {
  lastId += 1;
  return {
    id: lastId,
    summary: 'x',
    text: 'x',
    notes: [],
    replies: [],
    requester: `contact ${change.id ?? lastId}`,
    clientId: null,
    board: null,
    status: null,
    type: null,
    subType: null,
    priority: null,
    owner: null,
    closedAt: null,
    hours: null,
    ...change,
  };
}
