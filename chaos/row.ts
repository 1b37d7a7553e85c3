import { upperBound } from '../src/lib/upper-bound.ts';

/** `0 of 397 tickets (0.8 %)`: a count beside its tries, a zero with its 95 % upper bound. */
export function outOf(count: number, tries: number, what: string): string {
  const bound = upperBound(0, tries) * 100;
  const rounded = bound < 10 ? bound.toFixed(bound < 1 ? 2 : 1) : bound.toFixed(0);
  return `${count} of ${tries} ${what}${count === 0 ? ` (${rounded} %)` : ''}`;
}
