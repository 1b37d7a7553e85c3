import { type ExactCall, hashCall, Permit } from './permit.ts';

export type ToolPolicy = 'auto' | 'approval' | 'off';
export type AgentMode = 'off' | 'plan' | 'live';

/** What the gate must know of a tool; from its definition, never from the model. */
export interface ToolFacts {
  name: string;
  defaultPolicy: ToolPolicy;
  /** `read`: any ticket of the run's client. `write`: the run's own ticket only. */
  effect: 'read' | 'write';
  /**
   * Marks calls whose effect opens doors (access, credentials, money, private data), by their exact
   * arguments: the category that the requester must be verified for, else null.
   */
  sensitive?(args: Record<string, unknown>): string | null;
}

/** What is known of who asks, from the verification of the run; times by the database's clock. */
export interface ProofFacts {
  /** On a sensitive ticket every write counts as sensitive. */
  ticketIsSensitive: boolean;
  /** Plans proposed between these moments are covered; null: nothing is proven. */
  proven: { from: Date; until: Date } | null;
  now: Date;
  /** When the approved plan that is being carried out was proposed. */
  plannedAt: Date | null;
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
  proof: ProofFacts;
}

export type Decision =
  | { kind: 'auto'; permit: Permit; because: string }
  | { kind: 'approval'; because: string }
  /** The requester must prove who they are before this may even be put before the technicians. */
  | { kind: 'verification'; category: string | null; because: string }
  /** Plan mode: it would have been decided so, and nothing is done. */
  | { kind: 'would'; be: 'auto' | 'approval' | 'verification'; because: string }
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
  if (policy === 'off') return denied(`The tool ${tool.name} is switched off in MSP Settings.`);
  const unproven = whyUnproven(call, tool, facts);
  if (unproven && facts.mode === 'plan')
    return { kind: 'would', be: 'verification', because: unproven.because };
  if (unproven) return { kind: 'verification', ...unproven };
  switch (policy) {
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

/** Why the requester must be verified before this call; null when it is harmless or they were. */
function whyUnproven(
  call: ExactCall,
  tool: ToolFacts,
  { proof, approvedHashes }: GateFacts,
): { category: string | null; because: string } | null {
  const category = tool.sensitive?.(call.args) ?? null;
  const onSensitiveTicket = proof.ticketIsSensitive && tool.effect === 'write';
  if (category === null && !onSensitiveTicket) return null;
  // An approved plan is covered if it was proposed in time, however late technicians decided.
  const at = approvedHashes?.has(hashCall(call)) ? proof.plannedAt : proof.now;
  const { proven } = proof;
  if (at && proven && proven.from <= at && at <= proven.until) return null;
  const what = category ? `This call is sensitive (${category})` : 'This ticket is sensitive';
  return { category, because: `${what}: who asks must be verified first.` };
}

function denied(because: string): Decision {
  return { kind: 'denied', because };
}
