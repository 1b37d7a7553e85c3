import type { SimilarTicket } from './model.ts';

/** What past tickets say about one field, and how strongly. */
export interface Agreement {
  value: string;
  /** Tickets with this value, of those that have one. */
  support: number;
  of: number;
}

/** At least this many tickets must say the same, and this share of the weight. */
const MIN_SUPPORT = 3;
const MIN_SHARE = 0.7;

/**
 * The value on which similar tickets agree, each weighing its likeness squared; null where they are too
 * few or too divided. Deterministic: ties go to the value seen first.
 */
export function agreementOn(
  field: 'type' | 'subType' | 'priority' | 'owner',
  similar: SimilarTicket[],
): Agreement | null {
  const weights = new Map<string, { weight: number; support: number }>();
  let total = 0;
  let of = 0;
  for (const ticket of similar) {
    const value = ticket[field];
    if (value === null) continue;
    const weight = ticket.likeness ** 2;
    const entry = weights.get(value) ?? { weight: 0, support: 0 };
    weights.set(value, { weight: entry.weight + weight, support: entry.support + 1 });
    total += weight;
    of += 1;
  }
  let best: (Agreement & { weight: number }) | null = null;
  for (const [value, { weight, support }] of weights)
    if (!best || weight > best.weight) best = { value, support, of, weight };
  if (!best || best.support < MIN_SUPPORT || best.weight / total < MIN_SHARE) return null;
  return { value: best.value, support: best.support, of: best.of };
}
