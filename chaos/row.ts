/** `0 of 397 tickets (0.8 %)`: a count beside its tries, a zero with its 95 % upper bound (the exact binomial one). */
export function outOf(count: number, tries: number, what: string): string {
  const bound = tries > 0 ? (1 - 0.05 ** (1 / tries)) * 100 : 100;
  const rounded = bound < 10 ? bound.toFixed(bound < 1 ? 2 : 1) : bound.toFixed(0);
  return `${count} of ${tries} ${what}${count === 0 ? ` (${rounded} %)` : ''}`;
}
