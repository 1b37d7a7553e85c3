import type { Note } from '../integrations/connectwise/index.ts';
import type { SecondReading } from '../models/index.ts';
import type { Approval } from './approval.ts';
import type { Judgement } from './judge-answer.ts';
import { remarkOn } from './remark.ts';

/** The command of a request, with nothing beside it: there is nothing in it to doubt. */
const COMMAND = /^\s*(?:approve|deny)\s+[a-z0-9]+[\s.!]*$/i;

/**
 * Whether a second reader could change anything about what a note was judged to be: a go-ahead in the technician's
 * own words, or words that were not understood. A refusal counts whoever doubts it.
 */
export function wantsSecondReading(
  judged: Judgement,
  { text, visibility }: Pick<Note, 'text' | 'visibility'>,
): boolean {
  if (judged.kind === 'decides') return judged.answer.decision !== 'deny' && !COMMAND.test(text);
  // What the customer can read is an answer to the customer, and needs no explanation here.
  return visibility === 'internal' && isNotUnderstood(judged);
}

/**
 * A judgement after the second reading: a go-ahead that is not clear to it decides nothing, and words that
 * decided nothing get an explanation. Nothing that it says turns a message into a decision.
 */
export function heedSecondReading(
  judged: Judgement,
  { second, plan, by }: { second: SecondReading; plan: Approval; by: string },
): Judgement {
  if (judged.kind === 'decides' && judged.answer.decision !== 'deny' && !second.clear)
    return { kind: 'message', remark: remarkOn('doubted', { by, plan, second }), reason: null };
  if (judged.kind === 'message' && isNotUnderstood(judged))
    return { ...judged, remark: remarkOn('explained', { by, plan, second }) };
  return judged;
}

function isNotUnderstood(judged: Judgement): boolean {
  return judged.kind === 'message' && judged.remark === null && judged.reason !== null;
}
