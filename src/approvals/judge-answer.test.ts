import { describe, expect, it } from 'vitest';
import type { Member, Note, NoteAuthor } from '../integrations/connectwise/index.ts';
import type { Approval, PlanStep } from './approval.ts';
import { judgeAnswer } from './judge-answer.ts';
import { defaultRules } from './rule-book.ts';

const member: Member = {
  id: 7,
  identifier: 'tbecker',
  firstName: 'Tom',
  lastName: 'Becker',
  email: 'tbecker@harbor-it.example',
  licenseClass: 'F',
  inactive: false,
};
const technician: NoteAuthor = { kind: 'technician', member };
const minute = 60_000;
const now = Date.now();

const step = (n: number, what: string, after: string): PlanStep => ({
  n,
  call: { id: `1.${n}`, tool: 'connectwise_psa:cw-update-ticket', args: {} },
  hash: `hash-${n}`,
  shows: [{ what, before: null, after }],
  reversible: 'yes',
  risk: 'low',
  because: 'policy',
});

const plan = (change: Partial<Approval> = {}): Approval => ({
  id: 'apr_2',
  clientId: 'cli_1',
  runId: 'run_1',
  ticketId: 1,
  planVersion: 2,
  policyVersion: 0,
  premises: { companyId: 1, contactId: 1, status: 'New' },
  code: 'NEWCODE2',
  steps: [step(1, 'type', 'Email'), step(2, 'subType', 'Outlook'), step(3, 'priority', 'High')],
  planHash: '',
  state: 'pending',
  needsTwo: false,
  onCall: [],
  edited: null,
  clearances: [],
  clearedSteps: null,
  decidedBy: null,
  decidedVia: null,
  evidence: null,
  reason: null,
  expiresAt: new Date(now + 60 * minute),
  remindAt: new Date(now + 30 * minute),
  remindedAt: null,
  decidedAt: null,
  consumedAt: null,
  handledAt: null,
  createdAt: new Date(now - 10 * minute),
  ...change,
});
const old = plan({ id: 'apr_1', planVersion: 1, code: 'ADMCODE1', state: 'superseded' });

const note = (text: string, change: Partial<Note> = {}): Note => ({
  id: 20,
  noteType: 'TicketNote',
  ticketId: 1,
  text,
  visibility: 'internal',
  resolution: false,
  member: { id: 7, identifier: 'tbecker', name: 'Tom Becker' },
  contact: null,
  createdBy: 'tbecker',
  createdAt: new Date(now),
  updatedAt: new Date(now),
  updatedBy: 'tbecker',
  customerUpdated: false,
  merged: false,
  ...change,
});

const world = {
  plans: [old, plan()],
  requestNoteId: 10 as number | null,
  rules: defaultRules,
  requester: { names: ['Ann Lee'], emails: ['ann@contoso.example'], member: null as string | null },
};
const judge = (text: string, change: Partial<Note> = {}, around: Partial<typeof world> = {}) =>
  judgeAnswer(note(text, change), technician, { ...world, ...around });
const remarkOf = (judged: ReturnType<typeof judge>) =>
  judged.kind === 'message' ? (judged.remark?.code ?? null) : judged.kind;

describe('an answer that counts', () => {
  it('is a clear internal note, or internal text of a time entry, by an approver', () => {
    expect(judge('Yes, go ahead.')).toMatchObject({
      kind: 'decides',
      answer: { decision: 'approve' },
    });
    expect(judge('No.')).toMatchObject({ kind: 'decides', answer: { decision: 'deny' } });
    // Ids of time entries are their own.
    expect(judge('Yes, go ahead.', { noteType: 'TimeEntryNote', id: 3 }).kind).toBe('decides');
    expect(judge('APPROVE NEWCODE2').kind).toBe('decides');
  });

  it('takes an approval back while nothing was carried out', () => {
    const plans = [plan({ state: 'approved', decidedBy: 'psingh' })];
    expect(judge('No, stop.', {}, { plans }).kind).not.toBe('decides');
    expect(judge('No.', {}, { plans }).kind).toBe('revokes');
  });

  it('may stand on the Discussion tab where the MSP says so', () => {
    const rules = { ...defaultRules, acceptDiscussion: true };
    expect(judge('Yes, go ahead.', { visibility: 'customer-visible' }, { rules }).kind).toBe(
      'decides',
    );
  });
});

describe('an answer that names what the plan does not have', () => {
  it('decides nothing, and its author is told which numbers there are', () => {
    const judged = judge('Approve step 7, please.');
    expect(remarkOf(judged)).toBe('no-such-step');
    expect(judged.kind === 'message' && judged.remark?.text).toMatch(
      /names step 7, and the plan has \d/,
    );
  });
});

describe('an answer that does not count, and whose author is told why', () => {
  it.each<[string, Parameters<typeof judge>, string]>([
    ['on the Discussion tab', ['Yes, go ahead.', { visibility: 'customer-visible' }], 'discussion'],
    [
      'in a note that was changed afterwards',
      ['Yes, go ahead.', { updatedAt: new Date(now + minute) }],
      'edited',
    ],
    [
      'by somebody who is not listed',
      ['Yes, go ahead.', {}, { rules: { ...defaultRules, approvers: ['psingh'] } }],
      'not-listed',
    ],
    [
      'by the requester',
      ['Yes, go ahead.', {}, { requester: { ...world.requester, names: ['Tom Becker'] } }],
      'requester',
    ],
    ['with the code of the plan before', ['APPROVE ADMCODE1'], 'old-code'],
    ['with the code of another ticket’s plan', ['APPROVE ZZZZ9999'], 'other-code'],
    [
      'after another’s',
      ['Yes, go ahead.', {}, { plans: [plan({ state: 'approved', decidedBy: 'psingh' })] }],
      'late',
    ],
    ['to a part that builds on a refused step', ['only 2 and 3'], 'needs-step'],
  ])('%s', (_what, call, code) => {
    expect(remarkOf(judge(...call))).toBe(code);
  });

  it('names whose answer counted', () => {
    const plans = [plan({ state: 'consumed', decidedBy: 'psingh' })];
    const judged = judge('Yes, go ahead.', {}, { plans });
    expect(judged.kind === 'message' && judged.remark?.text).toContain('psingh had approved it');
  });
});

describe('a note that is a message and nothing else', () => {
  it.each<[string, Parameters<typeof judge>]>([
    ['a question', ['Why status?']],
    ['a change that is wished for', ['Yes but make it P2']],
    ['whitespace', [' \n\t ']],
    ['a yes from before the request stood there', ['Yes, go ahead.', { id: 9 }]],
    ['a yes while the request is not there yet', ['Yes, go ahead.', {}, { requestNoteId: null }]],
    ['a yes of a merged ticket', ['Yes, go ahead.', { merged: true }]],
    ['a yes with a contact on it', ['Yes, go ahead.', { contact: { id: 1, name: 'Ann' } }]],
    ['a yes that the customer’s mail touched', ['Yes, go ahead.', { customerUpdated: true }]],
    ['a yes without a plan', ['Yes, go ahead.', {}, { plans: [] }]],
    [
      'a yes long after the plan was dealt with',
      ['Yes, go ahead.', {}, { plans: [plan({ state: 'consumed', handledAt: new Date(now) })] }],
    ],
  ])('%s', (_what, call) => {
    expect(judge(...call)).toMatchObject({ kind: 'message', remark: null });
  });

  it.each<NoteAuthor>([
    { kind: 'requester', contactId: 1 },
    { kind: 'email-connector', contactId: 1 },
    { kind: 'api-member', identifier: 'robot' },
    { kind: 'muster' },
    { kind: 'unknown' },
  ])('a yes of $kind', (author) => {
    expect(judgeAnswer(note('APPROVE NEWCODE2'), author, world)).toMatchObject({
      kind: 'message',
      remark: null,
    });
  });
});
