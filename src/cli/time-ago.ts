import { usage } from './usage.ts';

const DAYS = { d: 1, w: 7, mo: 30.44, y: 365.25 } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The moment that `90d`, `8w`, `12mo` or `2y` ago was, before `from`. @throws `bad-input` naming the option */
export function timeAgo(option: string, text: string, from = new Date()): Date {
  const [, count, unit] = /^(\d{1,4})(d|w|mo|y)$/.exec(text) ?? [];
  if (!count || !unit) throw usage(option, 'must be like 90d, 8w, 12mo or 2y');
  return new Date(from.getTime() - Number(count) * DAYS[unit as keyof typeof DAYS] * DAY_MS);
}
