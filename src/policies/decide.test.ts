import { describe, expect, it } from 'vitest';
import { type Decision, decide, type GateFacts } from './decide.ts';
import { type ExactCall, hashCall } from './permit.ts';

const call: ExactCall = {
  id: '1.1',
  tool: 'connectwise_psa:cw-update-ticket',
  args: { ticketId: 4711, changes: [{ path: 'status', value: { id: 65, name: 'In Progress' } }] },
};

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute));

function facts(change: Partial<GateFacts> = {}): GateFacts {
  return {
    runId: 'run_1',
    ticketId: 4711,
    companyId: 250,
    mode: 'live',
    tool: { name: call.tool, defaultPolicy: 'approval', effect: 'write' },
    target: { ticketId: 4711, companyId: 250 },
    policies: {},
    rules: [],
    limits: { changesPerHour: null, customerNotesPerHour: null, troublesInARow: null },
    policyVersion: 3,
    used: { changes: 0, customerNotes: 0 },
    world: { clientId: 'cli_1', board: 'Help Desk', type: 'Printer', deskOpen: true },
    words: null,
    proof: { ticketIsSensitive: false, proven: null, now: at(10), plannedAt: null },
    killed: null,
    ...change,
  };
}

const read = {
  name: 'connectwise_psa:cw-get-ticket',
  defaultPolicy: 'auto',
  effect: 'read',
} as const;

describe('the gate', () => {
  const table: [string, Partial<GateFacts>, Decision['kind']][] = [
    ['asks for approval where the default says so', {}, 'approval'],
    ['allows what the MSP set to auto', { policies: { [call.tool]: 'auto' } }, 'auto'],
    ['denies what the MSP switched off', { policies: { [call.tool]: 'off' } }, 'denied'],
    [
      'denies a policy that it does not know',
      { policies: { [call.tool]: 'yes' as 'auto' } },
      'denied',
    ],
    ['denies a tool that does not exist', { tool: undefined }, 'denied'],
    ['denies everything while the agent is off', { mode: 'off' }, 'denied'],
    ['denies a change of another ticket', { target: { ticketId: 4712, companyId: 250 } }, 'denied'],
    ['denies another client’s record', { target: { ticketId: 4711, companyId: 251 } }, 'denied'],
    ['denies a record of no client', { target: { ticketId: 4711, companyId: null } }, 'denied'],
    ['denies a change that names no ticket', { target: null }, 'denied'],
    [
      'lets a read reach another ticket of the client',
      { tool: read, target: { ticketId: 9, companyId: 250 } },
      'auto',
    ],
    [
      'keeps a read from another client’s ticket',
      { tool: read, target: { ticketId: 9, companyId: 1 } },
      'denied',
    ],
    ['does nothing in plan mode', { mode: 'plan', policies: { [call.tool]: 'auto' } }, 'would'],
    ['asks nobody in plan mode', { mode: 'plan' }, 'would'],
    ['reads in plan mode', { mode: 'plan', tool: read }, 'auto'],
    ['carries out what was approved', { approvedHashes: new Set([hashCall(call)]) }, 'auto'],
    [
      'still asks when another call was approved',
      { approvedHashes: new Set(['other']) },
      'approval',
    ],
    [
      'holds a policy that was tightened after the approval',
      { approvedHashes: new Set([hashCall(call)]), policies: { [call.tool]: 'off' } },
      'denied',
    ],
    [
      'does not carry out an approved call after the agent went to plan mode',
      { approvedHashes: new Set([hashCall(call)]), mode: 'plan' },
      'would',
    ],
  ];
  it.each(table)('%s', (_name, change, kind) => {
    expect(decide(call, facts(change)).kind).toBe(kind);
  });
});

describe('the gate before who asks is proven', () => {
  const opening = {
    name: call.tool,
    defaultPolicy: 'auto',
    effect: 'write',
    sensitive: ({ ticketId }: Record<string, unknown>) => (ticketId === 4711 ? 'mfa_reset' : null),
  } as const;
  const approvedHashes = new Set([hashCall(call)]);
  const proof = (change: Partial<GateFacts['proof']>) => ({
    proof: { ticketIsSensitive: true, proven: null, now: at(10), plannedAt: null, ...change },
  });
  const proven = { from: at(0), until: at(30) };
  const auto = { policies: { [call.tool]: 'auto' } } as const;
  const table: [string, Partial<GateFacts>, Decision['kind']][] = [
    ['holds every write on a sensitive ticket', { ...auto, ...proof({}) }, 'verification'],
    ['holds what would need approval, too', proof({}), 'verification'],
    ['reads on a sensitive ticket', { tool: read, ...proof({}) }, 'auto'],
    [
      'holds a sensitive call on a harmless ticket',
      { tool: opening, ...proof({ ticketIsSensitive: false }) },
      'verification',
    ],
    [
      'lets a call of that tool pass whose arguments are harmless',
      {
        tool: { ...opening, sensitive: () => null },
        ...proof({ ticketIsSensitive: false }),
      },
      'auto',
    ],
    ['goes on once it is proven', { ...auto, ...proof({ proven }) }, 'auto'],
    ['asks for approval once it is proven', proof({ proven }), 'approval'],
    [
      'holds when the proof is too old',
      { ...auto, ...proof({ proven, now: at(31) }) },
      'verification',
    ],
    [
      'carries out late what was planned in time',
      { approvedHashes, ...proof({ proven, now: at(59), plannedAt: at(29) }) },
      'auto',
    ],
    [
      'holds an approved plan from before the proof',
      { approvedHashes, ...proof({ proven: { from: at(5), until: at(35) }, plannedAt: at(4) }) },
      'verification',
    ],
    [
      'holds an approved plan from after the proof',
      { approvedHashes, ...proof({ proven, now: at(40), plannedAt: at(31) }) },
      'verification',
    ],
    [
      'holds an approved plan whose proof is void',
      { approvedHashes, ...proof({ plannedAt: at(5) }) },
      'verification',
    ],
    ['does nothing in plan mode', { mode: 'plan', ...proof({}) }, 'would'],
    [
      'denies what is off, proven or not',
      { policies: { [call.tool]: 'off' }, ...proof({ proven }) },
      'denied',
    ],
    [
      'denies another client’s record, proven or not',
      { target: { ticketId: 4711, companyId: 251 }, ...proof({ proven }) },
      'denied',
    ],
  ];
  it.each(table)('%s', (_name, change, kind) => {
    expect(decide(call, facts(change)).kind).toBe(kind);
  });
});

describe('a permit', () => {
  function permitFor(exact: ExactCall) {
    const decision = decide(exact, facts({ policies: { [call.tool]: 'auto' } }));
    if (decision.kind !== 'auto') throw new Error(`expected a permit, got ${decision.kind}`);
    return decision.permit;
  }

  it('is good for its run, its call and its arguments', () => {
    expect(() => permitFor(call).check('run_1', call)).not.toThrow();
  });
  it('is not good for other arguments, another call or another run', () => {
    const permit = permitFor(call);
    expect(() => permit.check('run_1', { ...call, args: { ...call.args, ticketId: 1 } })).toThrow();
    expect(() => permit.check('run_1', { ...call, id: '1.2' })).toThrow();
    expect(() => permit.check('run_2', call)).toThrow();
  });
  it('is refused when it was not minted by the gate', () => {
    const permit = permitFor(call);
    const forged = Object.create(permit) as typeof permit;
    expect(() => forged.check('run_1', call)).toThrow();
  });
});
