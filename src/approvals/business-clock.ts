const DAY_MS = 24 * 60 * 60 * 1000;

/** One business day later: the same time on the next day that is not a Saturday or Sunday (UTC). */
export function oneBusinessDayAfter(start: Date): Date {
  let at = new Date(start.getTime() + DAY_MS);
  while (at.getUTCDay() === 0 || at.getUTCDay() === 6) at = new Date(at.getTime() + DAY_MS);
  return at;
}
