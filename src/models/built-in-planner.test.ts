import { describe, expect, it } from 'vitest';
import { builtInPlanner } from './built-in-planner.ts';
import { emptyContext } from './empty-context.ts';
import type { HistoryEntry, SimilarTicket, TicketContext } from './model.ts';

const similar = (n: number, change: Partial<SimilarTicket> = {}): SimilarTicket => ({
  ticketId: 100 + n,
  summary: 'Outlook keeps asking for the password',
  resolution: 'Cleared the cached credential.',
  likeness: 0.8,
  type: 'Email',
  subType: 'Outlook',
  priority: 'Priority 3',
  owner: 'tmeyer',
  ...change,
});

function context(change: Partial<TicketContext> = {}): TicketContext {
  return {
    ...emptyContext,
    ticketId: 4711,
    summary: 'Outlook asks for my password again',
    client: 'Contoso',
    contact: 'Ann Lee',
    board: 'Help Desk',
    status: 'New',
    priority: 'Priority 3',
    similar: [1, 2, 3, 4].map((n) => similar(n)),
    options: {
      statuses: [
        { name: 'New', closed: false, escalation: 'NotResponded' },
        { name: 'In Progress', closed: false, escalation: 'Responded' },
        { name: 'Closed', closed: true, escalation: 'Resolved' },
      ],
      types: ['Email', 'Network'],
      subTypes: ['Outlook'],
      priorities: ['Priority 3'],
      members: ['tmeyer'],
    },
    ...change,
  };
}

const plan = (ticket: TicketContext, history: HistoryEntry[] = []) =>
  builtInPlanner().next({ number: 1, context: ticket, history, tools: [], placeholderKey: null });
const changedPaths = (calls: { args: unknown }[]) =>
  calls
    .flatMap(({ args }) => (args as { operations?: { path: string }[] }).operations ?? [])
    .map(({ path }) => path);

describe('the built-in planner', () => {
  it('proposes what an active workflow sets, before what similar tickets say', async () => {
    const workflow = {
      id: 'wfl_1',
      name: 'Outlook credential loop',
      version: 3,
      score: 0.8,
      instructions: '1. Clear the cached credential.',
      sensitive: false,
      actions: [
        { path: 'type' as const, value: 'Network', support: 9, of: 10 },
        { path: 'owner' as const, value: 'left-last-year', support: 9, of: 10 },
      ],
    };
    const { calls, words } = await plan(context({ workflows: [workflow] }));
    expect(changedPaths(calls)).toEqual(['status', 'type', 'owner']);
    expect(JSON.stringify(calls)).toContain('Network');
    expect(JSON.stringify(calls)).not.toContain('left-last-year');
    expect(words).toContain('wfl_1');
    expect(words).toContain('Clear the cached credential.');
    const unknown = await plan(context({ workflows: [workflow], similar: [] }));
    expect(changedPaths(unknown.calls)).toEqual(['status', 'type']);
  });

  it('proposes what similar tickets agree on, and answers the customer', async () => {
    const { calls, words } = await plan(context());
    expect(changedPaths(calls)).toEqual(['status', 'type', 'subType', 'owner']);
    expect(calls[0]?.args).toMatchObject({ internalFlag: false });
    expect(words).toContain('#101');
  });

  it('leaves out a field on which they differ', async () => {
    const divided = [1, 2, 3, 4].map((n) => similar(n, { owner: n % 2 ? 'tmeyer' : 'other' }));
    const { calls } = await plan(context({ similar: divided }));
    expect(changedPaths(calls)).toEqual(['status', 'type', 'subType']);
  });

  it('does not propose what the board does not have, or what is so already', async () => {
    const ticket = context({ type: 'Email' });
    ticket.options.members = [];
    expect(changedPaths((await plan(ticket)).calls)).toEqual(['status', 'subType']);
  });

  it.each([
    ['nothing reads like it', []],
    ['too few read like it', [similar(1), similar(2)]],
    [
      'what there is reads too little like it',
      [1, 2, 3, 4].map((n) => similar(n, { likeness: 0.1 })),
    ],
  ])('hands over without a change when %s', async (_name, found) => {
    const step = await plan(context({ similar: found }));
    expect(step).toMatchObject({ calls: [], end: 'hand-over' });
    expect(step.words).toMatch(/do not know/);
  });

  it('tells the customer nothing from other tickets', async () => {
    const [note] = (await plan(context())).calls;
    expect(JSON.stringify(note?.args)).not.toMatch(/cached credential|#101|tmeyer/);
  });

  it('hands over after a refusal and ends after an approval', async () => {
    const decided = (decision: 'approved' | 'denied'): HistoryEntry[] => [
      { kind: 'decision', decision, text: 'no' },
    ];
    expect(await plan(context(), decided('denied'))).toMatchObject({ calls: [], end: 'hand-over' });
    expect(await plan(context(), decided('approved'))).toMatchObject({ calls: [], end: 'done' });
  });

  it('waits on after a message that it cannot understand', async () => {
    const message: HistoryEntry = {
      kind: 'message',
      author: 'x',
      authorKind: 'technician',
      text: 'hm',
    };
    expect(await plan(context(), [message])).toMatchObject({ calls: [], end: 'wait' });
  });
});
