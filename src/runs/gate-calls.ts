import type { ModelCall } from '../models/index.ts';
import { type Decision, decide, type ExactCall, type GateFacts } from '../policies/index.ts';
import { holdsPlaceholder } from '../text/redact.ts';
import { type ShownChange, type Tool, toolNamed } from '../tools/index.ts';
import { whyUnfit } from './offer-tools.ts';
import type { Turn } from './turn.ts';

/** A call after the gate: exact and decided, or denied with a reason that the model can use. */
export type GatedCall =
  | {
      call: ExactCall;
      tool: Tool;
      shows: ShownChange[];
      decision: Exclude<Decision, { kind: 'denied' }>;
    }
  | { call: ModelCall; decision: { kind: 'denied'; because: string } };

/**
 * Makes each call exact and has the gate decide it. Nothing here trusts the call: the tool comes from
 * the registry, ids from ConnectWise, and the ticket and client from the run.
 */
export async function gateCalls(turn: Turn, calls: ModelCall[]): Promise<GatedCall[]> {
  const gated: GatedCall[] = [];
  for (const call of calls) {
    const decided = await gateCall(turn, call);
    const { decision } = decided;
    await turn.journal.event({
      key: `gate:${call.id}`,
      kind: 'gate',
      title: `${call.tool}: ${label(decision)}`,
      source: 'policies/decide.ts',
      data: { call: decided.call, decision: decision.kind, because: decision.because },
    });
    gated.push(decided);
  }
  return gated;
}

async function gateCall(turn: Turn, call: ModelCall): Promise<GatedCall> {
  const deny = (because: string): GatedCall => ({ call, decision: { kind: 'denied', because } });
  const tool = toolNamed(call.tool);
  if (!tool) return deny(`There is no tool named ${call.tool}.`);
  // What it stands for was kept from the model, and is not known here either.
  if (holdsPlaceholder(call.args))
    return deny(
      'A placeholder stands in the arguments: that value is kept from you. Do without it.',
    );
  const unfit = whyUnfit(tool.input, call.args);
  if (unfit) return deny(`Wrong arguments: ${unfit}.`);
  const { psa, ticket } = turn;
  const resolved = await tool.resolve(tool.input.parse(call.args), {
    api: psa.api,
    lookups: psa.lookups,
    ticket,
  });
  if ('invalid' in resolved) return deny(resolved.invalid);
  const exact: ExactCall = { id: call.id, tool: tool.name, args: resolved.exact };
  const decision = decide(exact, gateFacts(turn, tool, resolved.target));
  if (decision.kind === 'denied') return deny(decision.because);
  return { call: exact, tool, shows: resolved.shows, decision };
}

/** What the gate goes by in this turn. */
export function gateFacts(
  { run, client, policies, proof }: Turn,
  tool: Tool | undefined,
  target: GateFacts['target'],
): GateFacts {
  return {
    runId: run.id,
    ticketId: run.ticketId,
    companyId: client.companyId,
    // A client that was turned down from live meanwhile is not served by the run's older, wider mode.
    mode: client.mode === 'live' ? run.mode : client.mode,
    tool,
    target,
    policies: policies.tools,
    policyVersion: policies.version,
    proof,
  };
}

function label(decision: Decision | { kind: 'denied'; because: string }): string {
  switch (decision.kind) {
    case 'auto':
      return 'allowed';
    case 'approval':
      return 'needs approval';
    case 'verification':
      return 'needs the requester verified';
    case 'would':
      return decision.be === 'auto'
        ? 'would have been done'
        : `would have needed ${decision.be === 'approval' ? 'approval' : 'the requester verified'}`;
    case 'denied':
      return `denied (${decision.because})`;
  }
}
