import { timeAgo } from '../lib/time-ago.ts';
import { usage } from './usage.ts';

/** The names in `a, b`; undefined where the option was not given. */
export function names(text: string | undefined): string[] | undefined {
  return text
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** @throws `bad-input` naming the option */
export function whole(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw usage(option, 'must be a whole number from 1');
  return Number(text);
}

/** The moment that `90d`, `8w`, `12mo` or `2y` ago was. @throws `bad-input` naming the option */
export function ago(option: string, text: string, from = new Date()): Date {
  const time = timeAgo(text, from);
  if (!time) throw usage(option, 'must be like 90d, 8w, 12mo or 2y');
  return time;
}
