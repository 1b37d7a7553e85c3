import { checkWords, reachesOut, type WordFacts } from './customer-words.ts';

/** One thing that a call does, as rails and rules look at it; a tool says so of its exact arguments. */
export type Touch =
  | {
      kind: 'field';
      field: string;
      /** What it becomes, by name. */
      value: string;
      /** Of a status: whether it closes the ticket, and its stage for the SLA (null: not known). */
      closes?: boolean;
      escalation?: string | null;
      /** The value itself is read by the customer. */
      forCustomer?: boolean;
    }
  | { kind: 'note'; visibility: 'internal' | 'customer-visible'; text: string };

/** What no rule relaxes. `denied` holds for approved calls, too. */
export interface RailVerdict {
  kind: 'denied' | 'approval';
  /** The rail, for people and figures. */
  rail: string;
  because: string;
}

/** Stages of a status before the first one that can stop an SLA clock. */
const BEFORE_RESPONDED = ['NoEscalation', 'NotResponded'];

/** The strictest rail that these touches meet; null when none. `words` is null only where no customer reads any. */
export function railOf(touches: readonly Touch[], words: WordFacts | null): RailVerdict | null {
  const met = touches.flatMap((touch) => railsOf(touch, words));
  return met.find(({ kind }) => kind === 'denied') ?? met[0] ?? null;
}

function railsOf(touch: Touch, words: WordFacts | null): RailVerdict[] {
  const met: RailVerdict[] = [];
  if (touch.kind === 'field' && touch.field === 'company')
    met.push({
      kind: 'denied',
      rail: 'company',
      because: 'A ticket’s company is never changed by an agent.',
    });
  if (
    touch.kind === 'field' &&
    touch.field === 'status' &&
    !BEFORE_RESPONDED.includes(touch.escalation ?? '')
  )
    met.push({
      kind: 'approval',
      rail: 'SLA clock',
      because: `Status "${touch.value}" can stop an SLA clock.`,
    });
  const text = wordsForCustomer(touch);
  if (text === null) return met;
  if (!words)
    return [{ kind: 'denied', rail: 'customer words', because: 'The words were not checked.' }];
  const verdict = checkWords(text, words);
  return verdict ? [...met, { ...verdict, rail: 'customer words' }] : met;
}

/** The words of a touch that a customer gets to read; null when there are none. */
export function wordsForCustomer(touch: Touch): string | null {
  if (touch.kind === 'note') return touch.visibility === 'customer-visible' ? touch.text : null;
  return touch.forCustomer ? touch.value : null;
}

/** See `reachesOut` of customer words; false for what no customer reads. */
export function touchReachesOut(touch: Touch): boolean {
  const text = wordsForCustomer(touch);
  return text !== null && reachesOut(text);
}
