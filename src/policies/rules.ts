import type { PolicyRule, RuleConditions } from '../contracts/policies.ts';
import { type Touch, touchReachesOut, wordsForCustomer } from './rails.ts';

/** What rules look at beside the call itself. */
export interface RuleWorld {
  clientId: string;
  board: string | null;
  type: string | null;
  /** Whether it is within the business hours. */
  deskOpen: boolean;
  ticketIsSensitive: boolean;
}

/** The outcome of the rules for one call, and what decided. */
export interface RuleVerdict {
  policy: 'auto' | 'approval' | 'never';
  /** The rule's place and name, or the tool's policy. */
  by: string;
}

const STRICTNESS = ['auto', 'approval', 'never'] as const;

/**
 * Asks the rules about each thing that the call does: for each the first rule that holds decides, and the
 * tool's policy where none does. The strictest answer is the call's.
 */
export function ruleOn(
  tool: string,
  touches: readonly Touch[],
  rules: readonly PolicyRule[],
  world: RuleWorld,
  policy: RuleVerdict,
): RuleVerdict {
  const ofTool = rules.flatMap((rule, i) => (rule.tool === tool ? [{ rule, n: i + 1 }] : []));
  const asked: (Touch | null)[] = touches.length > 0 ? [...touches] : [null];
  const verdicts = asked.map((touch): RuleVerdict => {
    const first = ofTool.find(({ rule }) => holds(rule.when, touch, world));
    return first
      ? { policy: first.rule.policy, by: `rule ${first.n} "${first.rule.name}"` }
      : policy;
  });
  return verdicts.reduce((strictest, verdict) =>
    STRICTNESS.indexOf(verdict.policy) > STRICTNESS.indexOf(strictest.policy) ? verdict : strictest,
  );
}

function holds(when: RuleConditions, touch: Touch | null, world: RuleWorld): boolean {
  const field = touch?.kind === 'field' ? touch : null;
  const note = touch?.kind === 'note' ? touch : null;
  return (
    (!when.fields || has(when.fields, field?.field)) &&
    (!when.values || has(when.values, field?.value)) &&
    (when.closes === undefined || (field?.field === 'status' && field.closes === when.closes)) &&
    (!when.visibility || note?.visibility === when.visibility) &&
    (when.reachesOut === undefined ||
      (touch !== null &&
        wordsForCustomer(touch) !== null &&
        touchReachesOut(touch) === when.reachesOut)) &&
    (!when.clients || when.clients.includes(world.clientId)) &&
    (!when.boards || has(when.boards, world.board)) &&
    (!when.types || has(when.types, world.type)) &&
    (!when.hours || (when.hours === 'open') === world.deskOpen) &&
    (when.sensitive === undefined || when.sensitive === world.ticketIsSensitive)
  );
}

/** ConnectWise does not tell names apart by case. */
function has(names: readonly string[], name: string | null | undefined): boolean {
  return name != null && names.some((known) => known.toLowerCase() === name.toLowerCase());
}
