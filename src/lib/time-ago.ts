const DAYS = { d: 1, w: 7, mo: 30.44, y: 365.25 } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The moment that `90d`, `8w`, `12mo` or `2y` before `from` was; null for any other text. */
export function timeAgo(text: string, from: Date): Date | null {
  const [, count, unit] = /^(\d{1,4})(d|w|mo|y)$/.exec(text) ?? [];
  if (!count || !unit) return null;
  return new Date(from.getTime() - Number(count) * DAYS[unit as keyof typeof DAYS] * DAY_MS);
}
