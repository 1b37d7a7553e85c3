import { sayingOf } from './saying.ts';
import type { Token } from './token.ts';

/** Verdicts and words of others: what stands with them in a sentence may be theirs. */
const SPEAKS =
  /\b(?:sa(?:y|ys|id|ying)|tells?|told|wrote|writes|written|asked|repl(?:y|ies|ied)|answered|quot(?:e|es|ed|ing)|according|reckons|thinks|reads|shows)\b/;
const GRANTED =
  /\b(?:client|customer|user|boss|vendor|supplier|po|invoice|order|leave|holiday|timesheet|expenses|budget|proposal|application|claim|subject|re|fw|fwd)\b/;

/** Whether a decision in the same sentence may be somebody else's, or about something else. */
export function mayBeOfOthers(tokens: readonly Token[]): boolean {
  const { words } = sayingOf(tokens);
  return SPEAKS.test(words) || GRANTED.test(words);
}
