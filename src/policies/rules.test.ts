import { describe, expect, it } from 'vitest';
import { PolicyRule, type RuleConditions, sayRule } from '../contracts/policies.ts';
import type { WordFacts } from './customer-words.ts';
import { type Decision, decide, type GateFacts } from './decide.ts';
import { type ExactCall, hashCall } from './permit.ts';
import type { Touch } from './rails.ts';

const TOOL = 'connectwise_psa:cw-update-ticket';
const status = (value: string, escalation = 'NotResponded', closes = false): Touch => ({
  kind: 'field',
  field: 'status',
  value,
  escalation,
  closes,
});
const priority: Touch = { kind: 'field', field: 'priority', value: 'Priority 2 - High' };
const toCustomer = (text: string): Touch => ({
  kind: 'note',
  visibility: 'customer-visible',
  text,
});
const internal: Touch = { kind: 'note', visibility: 'internal', text: 'For us.' };

const call: ExactCall = { id: '1.1', tool: TOOL, args: { ticketId: 4711 } };
const noWords: WordFacts = {
  codes: [],
  internal: [],
  open: [],
  others: { names: [], identifiers: [], domains: [] },
  recordNumbers: [],
};

function facts(touches: Touch[], change: Partial<GateFacts> = {}): GateFacts {
  return {
    runId: 'run_1',
    ticketId: 4711,
    companyId: 250,
    mode: 'live',
    tool: { name: TOOL, defaultPolicy: 'approval', effect: 'write', touches: () => touches },
    target: { ticketId: 4711, companyId: 250 },
    policies: {},
    rules: [],
    limits: { changesPerHour: null, customerNotesPerHour: null, troublesInARow: null },
    policyVersion: 3,
    used: { changes: 0, customerNotes: 0 },
    world: { clientId: 'cli_1', board: 'Help Desk', type: 'Printer', deskOpen: true },
    words: noWords,
    proof: { ticketIsSensitive: false, proven: null, now: new Date(), plannedAt: null },
    killed: null,
    ...change,
  };
}

const rule = (
  policy: PolicyRule['policy'],
  when: RuleConditions,
  name = 'the rule',
): PolicyRule => ({
  name,
  tool: TOOL,
  when,
  policy,
});
const decideOn = (touches: Touch[], change: Partial<GateFacts> = {}): Decision =>
  decide(call, facts(touches, change));

describe('argument rules', () => {
  const inProgress = rule('auto', { fields: ['status'], values: ['assigned'] }, 'Assigned');
  const closing = rule('approval', { fields: ['status'], closes: true }, 'Closing');

  it('the first that holds decides, and the decision names it and its version', () => {
    const rules = [inProgress, rule('never', { fields: ['status'] }, 'No status')];
    const decision = decideOn([status('Assigned')], { rules });
    expect(decision).toMatchObject({ kind: 'auto', by: 'rule 1 "Assigned"' });
    expect(decision.because).toContain('version 3');
    expect(decideOn([status('New')], { rules })).toMatchObject({
      kind: 'denied',
      by: 'rule 2 "No status"',
    });
  });
  it('no rule: the tool’s policy decides', () => {
    expect(decideOn([priority], { rules: [inProgress] })).toMatchObject({
      kind: 'approval',
      by: `policy of ${TOOL}`,
    });
  });
  it('a call that does two things gets the stricter answer', () => {
    expect(decideOn([status('Assigned'), priority], { rules: [inProgress] }).kind).toBe('approval');
    const both = { rules: [inProgress, rule('never', { fields: ['priority'] })] };
    expect(decideOn([status('Assigned'), priority], both).kind).toBe('denied');
  });
  it('"never" holds for what technicians approved, too', () => {
    const rules = [rule('never', { fields: ['priority'] })];
    const approvedHashes = new Set([hashCall(call)]);
    expect(decideOn([priority], { rules, approvedHashes }).kind).toBe('denied');
  });
  it('a tool that is off stays off, whatever a rule says', () => {
    const off = { policies: { [TOOL]: 'off' } as const, rules: [rule('auto', {})] };
    expect(decideOn([priority], off).kind).toBe('denied');
  });
  it('rules of another tool are not asked', () => {
    const rules = [{ ...rule('never', {}), tool: 'connectwise_psa:cw-get-ticket' }];
    expect(decideOn([priority], { rules }).kind).toBe('approval');
  });

  const proof = { ticketIsSensitive: true, proven: null, now: new Date(), plannedAt: null };
  const conditions: [string, RuleConditions, Touch, Partial<GateFacts>, boolean][] = [
    ['a field', { fields: ['Priority'] }, priority, {}, true],
    ['another field', { fields: ['owner'] }, priority, {}, false],
    ['a value', { values: ['priority 2 - high'] }, priority, {}, true],
    ['a closing status', { closes: true }, status('Closed', 'NoEscalation', true), {}, true],
    ['an open status', { closes: true }, status('New'), {}, false],
    ['visibility', { visibility: 'internal' }, internal, {}, true],
    ['another visibility', { visibility: 'internal' }, toCustomer('Hi'), {}, false],
    ['words that reach out', { reachesOut: true }, toCustomer('See www.site.test'), {}, true],
    ['an address', { reachesOut: true }, toCustomer('mail jay@example.com'), {}, true],
    ['plain words', { reachesOut: true }, toCustomer('We look into it.'), {}, false],
    ['an internal note', { reachesOut: true }, internal, {}, false],
    ['the client', { clients: ['cli_1'] }, priority, {}, true],
    ['another client', { clients: ['cli_2'] }, priority, {}, false],
    ['the board', { boards: ['help desk'] }, priority, {}, true],
    ['another board', { boards: ['Monitoring'] }, priority, {}, false],
    ['the type', { types: ['Printer'] }, priority, {}, true],
    ['another type', { types: ['Network'] }, priority, {}, false],
    ['the hours', { hours: 'open' }, priority, {}, true],
    ['other hours', { hours: 'closed' }, priority, {}, false],
    ['no sensitivity', { sensitive: false }, priority, {}, true],
    [
      'all conditions at once',
      { fields: ['priority'], boards: ['Monitoring'] },
      priority,
      {},
      false,
    ],
  ];
  it.each(conditions)('look at %s', (_what, when, touch, change, holds) => {
    const decision = decideOn([touch], { rules: [rule('never', when)], ...change });
    expect(decision.by === 'rule 1 "the rule"').toBe(holds);
  });
  it('look at the sensitivity of the ticket', () => {
    expect(decideOn([priority], { rules: [rule('never', { sensitive: true })], proof }).by).toBe(
      'rule 1 "the rule"',
    );
  });

  it('read as a plain sentence', () => {
    expect(sayRule(closing)).toBe(
      `${TOOL}: When it changes "status" and the new status closes the ticket, a technician must approve.`,
    );
    expect(sayRule(rule('never', { clients: ['cli_1', 'cli_2'] }), () => 'Acme')).toBe(
      `${TOOL}: When the client is "Acme" or "Acme", it is never done.`,
    );
    expect(sayRule(rule('auto', {}))).toContain('Always, it is done without asking');
  });
  it('are refused with a condition that does not exist', () => {
    const typo = { ...rule('auto', {}), when: { feilds: ['status'] } };
    expect(PolicyRule.safeParse(typo).success).toBe(false);
  });
});

describe('rails that no rule relaxes', () => {
  const allow = { policies: { [TOOL]: 'auto' } as const, rules: [rule('auto', {})] };
  const approved = { ...allow, approvedHashes: new Set([hashCall(call)]) };

  it.each(['Responded', 'ResolutionPlan', 'Resolved', null])(
    'a status at the stage %s needs approval',
    (escalation) => {
      const touch = { ...status('X'), escalation } as Touch;
      expect(decideOn([touch], allow)).toMatchObject({ kind: 'approval', by: 'rail "SLA clock"' });
      expect(decideOn([touch], approved).kind).toBe('auto');
    },
  );
  it('the company is never changed, approved or not', () => {
    const company: Touch = { kind: 'field', field: 'company', value: 'Other' };
    expect(decideOn([company], approved)).toMatchObject({ kind: 'denied', by: 'rail "company"' });
  });
  it('another client’s record is out of reach', () => {
    const target = { ticketId: 4711, companyId: 251 };
    expect(decideOn([priority], { ...approved, target }).kind).toBe('denied');
  });
  it('a sensitive call waits for verification', () => {
    const tool = {
      name: TOOL,
      defaultPolicy: 'auto',
      effect: 'write',
      sensitive: () => 'mfa_reset',
    } as const;
    expect(decideOn([], { ...allow, tool }).kind).toBe('verification');
  });
  it('words that nobody looked at do not reach a customer', () => {
    expect(decideOn([toCustomer('Hello')], { ...allow, words: null }).kind).toBe('denied');
  });
});

describe('limits of the hour', () => {
  const auto = { policies: { [TOOL]: 'auto' } as const };
  const limits = { changesPerHour: 5, customerNotesPerHour: 2, troublesInARow: null };
  it.each([
    ['changes below', [priority], { changes: 4, customerNotes: 9 }, 'auto'],
    ['changes at', [priority], { changes: 5, customerNotes: 0 }, 'denied'],
    ['customer notes below', [toCustomer('Hi')], { changes: 9, customerNotes: 1 }, 'auto'],
    ['customer notes at', [toCustomer('Hi')], { changes: 0, customerNotes: 2 }, 'denied'],
    ['internal notes at', [internal], { changes: 9, customerNotes: 9 }, 'auto'],
  ] as const)('%s the limit', (_what, touches, used, kind) => {
    expect(decideOn([...touches], { ...auto, limits, used }).kind).toBe(kind);
  });
  it('hold for approved calls, too', () => {
    const approvedHashes = new Set([hashCall(call)]);
    const used = { changes: 5, customerNotes: 0 };
    expect(decideOn([priority], { limits, used, approvedHashes })).toMatchObject({
      kind: 'denied',
      by: 'limit',
    });
  });
});
