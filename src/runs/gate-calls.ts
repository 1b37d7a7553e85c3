import type { ModelCall } from '../models/index.ts';
import {
  type Decision,
  decide,
  type ExactCall,
  type GateFacts,
  wordsForCustomer,
} from '../policies/index.ts';
import { holdsPlaceholder } from '../text/redact.ts';
import { type ShownChange, type Tool, toolNamed } from '../tools/index.ts';
import { collectFacts, type GateWorld, readGateWorld } from './gate-facts.ts';
import type { RunEventEntry } from './journal.ts';
import { whyUnfit } from './offer-tools.ts';
import type { Turn } from './turn.ts';

/** A call after the gate: exact and decided, or denied with a reason that the model can use. */
export type GatedCall =
  | {
      call: ExactCall;
      tool: Tool;
      /** The arguments as they were proposed. */
      asked: unknown;
      shows: ShownChange[];
      decision: Exclude<Decision, { kind: 'denied' }>;
    }
  | { call: ModelCall; decision: Denial };

type Denial = Extract<Decision, { kind: 'denied' }>;

/**
 * Makes each call exact and has the gate decide it. Nothing here trusts the call: the tool comes from
 * the registry, ids from ConnectWise, and the ticket and client from the run.
 */
export async function gateCalls(turn: Turn, calls: ModelCall[]): Promise<GatedCall[]> {
  if (calls.length === 0) return [];
  const now = await readGateWorld(turn);
  const gated: GatedCall[] = [];
  const entries: RunEventEntry[] = [];
  for (const call of calls) {
    const { decided, snapshot } = await gateCall(turn, now, call);
    const { decision } = decided;
    entries.push({
      key: `gate:${call.id}:${decision.kind}`,
      kind: 'gate',
      title: `${call.tool}: ${label(decision)}`,
      source: 'policies/decide.ts',
      data: {
        call: snapshot?.call ?? call,
        decision: decision.kind,
        because: decision.because,
        by: decision.by,
        version: turn.policies.version,
        ...(snapshot && { facts: snapshot.facts }),
      } satisfies GateRecord,
    });
    gated.push(decided);
  }
  await turn.journal.events(entries);
  return gated;
}

/** What the timeline keeps of a decision, enough to decide it again under other policies. */
export interface GateRecord {
  /** Exact, unless it never became so. */
  call: ExactCall | ModelCall;
  decision: Decision['kind'];
  because: string;
  by: string;
  version: number;
  facts?: Pick<GateFacts, 'mode' | 'world'> & { ticketIsSensitive: boolean };
}

type Gated = {
  decided: GatedCall;
  snapshot?: Required<Pick<GateRecord, 'facts'>> & { call: ExactCall };
};

async function gateCall(turn: Turn, now: GateWorld, call: ModelCall): Promise<Gated> {
  const deny = (by: string, because: string): Gated => ({
    decided: { call, decision: { kind: 'denied', by, because } },
  });
  const tool = toolNamed(call.tool);
  if (!tool) return deny('unknown tool', `There is no tool named ${call.tool}.`);
  // What it stands for was kept from the model, and is not known here either.
  if (holdsPlaceholder(call.args))
    return deny(
      'placeholder',
      'A placeholder stands in the arguments: that value is kept from you. Do without it.',
    );
  const unfit = whyUnfit(tool.input, call.args);
  if (unfit) return deny('schema', `Wrong arguments: ${unfit}.`);
  const { psa, ticket } = turn;
  const resolved = await tool.resolve(tool.input.parse(call.args), {
    api: psa.api,
    lookups: psa.lookups,
    ticket,
  });
  if ('invalid' in resolved) return deny('schema', resolved.invalid);
  const exact: ExactCall = { id: call.id, tool: tool.name, args: resolved.exact };
  const facts = await collectFacts(turn, now, tool, exact.args, resolved.target);
  const decision = decide(exact, facts);
  if (decision.kind === 'auto') countPermitted(turn, tool, exact);
  const { mode, world, proof } = facts;
  return {
    decided:
      decision.kind === 'denied'
        ? { call, decision }
        : { call: exact, tool, asked: call.args, shows: resolved.shows, decision },
    snapshot: { call: exact, facts: { mode, world, ticketIsSensitive: proof.ticketIsSensitive } },
  };
}

/** What is permitted in this step counts for the next call of it, before it is carried out. */
function countPermitted({ permitted }: Turn, tool: Tool, { args }: ExactCall): void {
  const touches = tool.touches?.(args) ?? [];
  if (touches.some(({ kind }) => kind === 'field')) permitted.changes += 1;
  if (touches.some((touch) => wordsForCustomer(touch) !== null)) permitted.customerNotes += 1;
}

function label(decision: Decision): string {
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
