import type { PolicyLimits, PolicyRule, ToolPolicy } from '../contracts/policies.ts';
import type { WordFacts } from './customer-words.ts';
import { type ExactCall, hashCall, Permit } from './permit.ts';
import { type RailVerdict, railOf, type Touch, wordsForCustomer } from './rails.ts';
import { type RuleVerdict, type RuleWorld, ruleOn } from './rules.ts';

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
  /** What a call with these exact arguments does, for rails and rules; without it only the tool counts. */
  touches?(args: Record<string, unknown>): Touch[];
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
  /** The policies that hold for this client; a tool that is left out has its default. */
  policies: Readonly<Record<string, ToolPolicy>>;
  rules: readonly PolicyRule[];
  limits: PolicyLimits;
  policyVersion: number;
  /** What the agent did for this client in the last hour. */
  used: { changes: number; customerNotes: number };
  world: Omit<RuleWorld, 'ticketIsSensitive'>;
  /** What words for the customer are held against; null where the call has none. */
  words: WordFacts | null;
  /** Argument hashes that technicians approved, and that are being carried out now. */
  approvedHashes?: ReadonlySet<string>;
  proof: ProofFacts;
  /** The kill switch against the tool; null when none is thrown. */
  killed: string | null;
}

export type Decision =
  | { kind: 'auto'; permit: Permit; because: string; by: string }
  | { kind: 'approval'; because: string; by: string }
  /** The requester must prove who they are before this may even be put before the technicians. */
  | { kind: 'verification'; category: string | null; because: string; by: string }
  /** Plan mode: it would have been decided so, and nothing is done. */
  | { kind: 'would'; be: 'auto' | 'approval' | 'verification'; because: string; by: string }
  /** `because` is written for the model, which may do better, and for the timeline. */
  | { kind: 'denied'; because: string; by: string };

/**
 * The gate: decides one exact call from facts alone. Pure, and default deny: whatever is not allowed
 * by a line below is denied. `by` names the rail, rule or policy that decided. It decides again when an
 * approved call is carried out, so a policy that was tightened meanwhile holds.
 */
export function decide(call: ExactCall, facts: GateFacts): Decision {
  const { tool } = facts;
  if (!tool) return denied('unknown tool', `There is no tool named ${call.tool}.`);
  if (facts.killed) return denied('kill switch', facts.killed);
  if (facts.mode === 'off') return denied('agent off', 'The agent of this client is off.');
  const out = whyOutOfReach(tool, facts);
  if (out) return denied('reach', out);

  const byTool = policyOf(tool, facts);
  if (byTool.policy === 'never') return denied(byTool.by, byTool.because);
  const touches = tool.touches?.(call.args) ?? [];
  const rail = railOf(touches, facts.words);
  if (rail?.kind === 'denied') return denied(`rail "${rail.rail}"`, rail.because);
  const world = { ...facts.world, ticketIsSensitive: facts.proof.ticketIsSensitive };
  const verdict = stricter(ruleOn(tool.name, touches, facts.rules, world, byTool), rail);
  const source = `${verdict.by} says "${verdict.policy}"${verdict.why ?? ''} (policies version ${facts.policyVersion})`;
  if (verdict.policy === 'never') return denied(verdict.by, `${source}.`);

  const { by } = verdict;
  const unproven = whyUnproven(call, tool, facts);
  if (unproven && facts.mode === 'plan')
    return { kind: 'would', be: 'verification', because: unproven.because, by: unproven.by };
  if (unproven) return { kind: 'verification', ...unproven };
  const approved = facts.approvedHashes?.has(hashCall(call));
  if (verdict.policy === 'approval' && !approved)
    return facts.mode === 'plan'
      ? { kind: 'would', be: 'approval', because: source, by }
      : { kind: 'approval', because: source, by };

  const because = verdict.policy === 'approval' ? `${source}; approved` : source;
  // Reading is harmless, and a plan without it would be a guess.
  if (facts.mode === 'plan' && tool.effect === 'write')
    return { kind: 'would', be: 'auto', because, by };
  const full = whyFullFor(touches, facts);
  if (full) return denied('limit', full);
  return { kind: 'auto', permit: Permit.mint(facts.runId, call, because), because, by };
}

/** The ticket that a call may reach: for a change the run's own, for a read one of the client's. */
function whyOutOfReach(tool: ToolFacts, { target, companyId, ticketId }: GateFacts): string | null {
  if (!target) return tool.effect === 'write' ? 'A change must name its ticket.' : null;
  if (target.companyId !== companyId) return 'That record belongs to another client.';
  if (tool.effect === 'write' && target.ticketId !== ticketId)
    return `Changes reach ticket ${ticketId} only, the one this run is about.`;
  return null;
}

/** What holds for the tool where no rule decides. */
function policyOf(tool: ToolFacts, { policies }: GateFacts): RuleVerdict & { because: string } {
  const policy = policies[tool.name] ?? tool.defaultPolicy;
  const by = `policy of ${tool.name}`;
  const because = `The tool ${tool.name} is switched off in MSP Settings.`;
  if (policy === 'auto' || policy === 'approval') return { policy: policy, by, because };
  if (policy === 'off') return { policy: 'never', by, because };
  const unknown = `The policy of ${tool.name} is not one that Muster knows.`;
  return { policy: 'never', by, because: unknown };
}

/** A rail that asks for approval is stronger than a rule that says auto. */
function stricter(verdict: RuleVerdict, rail: RailVerdict | null): RuleVerdict & { why?: string } {
  if (!rail || verdict.policy !== 'auto') return verdict;
  return { policy: 'approval', by: `rail "${rail.rail}"`, why: `: ${rail.because}` };
}

/** Which limit of the hour the call would pass; null while there is room. */
function whyFullFor(touches: readonly Touch[], { limits, used }: GateFacts): string | null {
  const changes = touches.some(({ kind }) => kind === 'field');
  const tells = touches.some((touch) => wordsForCustomer(touch) !== null);
  return (
    (changes ? whyFull('changes', limits, used) : null) ??
    (tells ? whyFull('customerNotes', limits, used) : null)
  );
}

/** Why no more of these may be done for a client this hour, as a sentence; null while there is room. */
export function whyFull(
  what: keyof GateFacts['used'],
  { changesPerHour, customerNotesPerHour }: PolicyLimits,
  used: GateFacts['used'],
): string | null {
  const [limit, named] =
    what === 'changes'
      ? [changesPerHour, 'changes']
      : [customerNotesPerHour, 'customer-visible notes'];
  if (limit === null || used[what] < limit) return null;
  return `The limit of ${limit} ${named} an hour for this client is reached.`;
}

/** Why the requester must be verified before this call; null when it is harmless or they were. */
function whyUnproven(
  call: ExactCall,
  tool: ToolFacts,
  { proof, approvedHashes }: GateFacts,
): { category: string | null; because: string; by: string } | null {
  const category = tool.sensitive?.(call.args) ?? null;
  const onSensitiveTicket = proof.ticketIsSensitive && tool.effect === 'write';
  if (category === null && !onSensitiveTicket) return null;
  // An approved plan is covered if it was proposed in time, however late technicians decided.
  const at = approvedHashes?.has(hashCall(call)) ? proof.plannedAt : proof.now;
  const { proven } = proof;
  if (at && proven && proven.from <= at && at <= proven.until) return null;
  const what = category ? `This call is sensitive (${category})` : 'This ticket is sensitive';
  const because = `${what}: who asks must be verified first.`;
  return { category, because, by: 'rail "verification"' };
}

function denied(by: string, because: string): Decision {
  return { kind: 'denied', because, by };
}
