import { type ExactCall, hashCall, Permit } from './permit.ts';

export type ToolPolicy = 'auto' | 'approval' | 'off';
export type AgentMode = 'off' | 'plan' | 'live';

/** What the gate must know of a tool; from its definition, never from the model. */
export interface ToolFacts {
  name: string;
  defaultPolicy: ToolPolicy;
  /** `read`: any ticket of the run's client. `write`: the run's own ticket only. */
  effect: 'read' | 'write';
}

/** Everything a decision depends on, collected by the flow; the model contributes none of it. */
export interface GateFacts {
  runId: string;
  /** The run's own ticket and the company that its client is. */
  ticketId: number;
  companyId: number;
  mode: AgentMode;
  /** Undefined when no tool has the name that the model used. */
  tool: ToolFacts | undefined;
  /** The ticket that the call names and the company that ConnectWise says it belongs to; null when the call names none. */
  target: { ticketId: number; companyId: number | null } | null;
  /** The MSP's policies; a tool that is left out has its default. */
  policies: Readonly<Record<string, ToolPolicy>>;
  policyVersion: number;
  /** Argument hashes that technicians approved, and that are being carried out now. */
  approvedHashes?: ReadonlySet<string>;
}

export type Decision =
  | { kind: 'auto'; permit: Permit; because: string }
  | { kind: 'approval'; because: string }
  /** Plan mode: it would have been decided so, and nothing is done. */
  | { kind: 'would'; be: 'auto' | 'approval'; because: string }
  /** `because` is written for the model, which may do better, and for the timeline. */
  | { kind: 'denied'; because: string };

/**
 * The gate: decides one exact call from facts alone. Pure, and default deny: whatever is not allowed
 * by a line below is denied. It decides again when an approved call is carried out, so a policy that
 * was tightened meanwhile holds.
 */
export function decide(call: ExactCall, facts: GateFacts): Decision {
  const { tool } = facts;
  if (!tool) return denied(`There is no tool named ${call.tool}.`);
  if (facts.mode === 'off') return denied('The agent of this client is off.');

  if (facts.target) {
    if (facts.target.companyId !== facts.companyId)
      return denied('That record belongs to another client.');
    if (tool.effect === 'write' && facts.target.ticketId !== facts.ticketId)
      return denied(`Changes reach ticket ${facts.ticketId} only, the one this run is about.`);
  } else if (tool.effect === 'write') {
    return denied('A change must name its ticket.');
  }

  const policy = facts.policies[tool.name] ?? tool.defaultPolicy;
  const source = `policy of ${tool.name} is "${policy}" (version ${facts.policyVersion})`;
  switch (policy) {
    case 'off':
      return denied(`The tool ${tool.name} is switched off in MSP Settings.`);
    case 'auto':
      return allow(source);
    case 'approval':
      if (facts.approvedHashes?.has(hashCall(call))) return allow(`${source}; approved`);
      if (facts.mode === 'plan') return { kind: 'would', be: 'approval', because: source };
      return { kind: 'approval', because: source };
    default:
      return denied(`The policy of ${tool.name} is not one that Muster knows.`);
  }

  function allow(because: string): Decision {
    // Reading is harmless, and a plan without it would be a guess.
    if (facts.mode === 'plan' && tool?.effect === 'write')
      return { kind: 'would', be: 'auto', because };
    return { kind: 'auto', permit: Permit.mint(facts.runId, call, because), because };
  }
}

function denied(because: string): Decision {
  return { kind: 'denied', because };
}
