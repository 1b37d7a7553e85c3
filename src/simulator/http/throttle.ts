import { ApiFault } from './api-fault.ts';

const WINDOW_MS = 60_000;
const COOL_DOWN_S = 30;

/** Counts requests over the last minute, and answers 429 above a limit. */
export class Throttle {
  #times: number[] = [];
  #coolUntil = 0;

  /** Throws the vendor's 429, whose key is `error`. `limit` 0 is no limit. */
  count(limit: number, now: number): void {
    if (limit === 0) return;
    if (now >= this.#coolUntil) {
      const from = this.#times.findIndex((time) => time > now - WINDOW_MS);
      this.#times = from < 0 ? [] : this.#times.slice(from);
      this.#times.push(now);
      if (this.#times.length <= limit) return;
      this.#times = [];
      this.#coolUntil = now + COOL_DOWN_S * 1000;
    }
    throw tooManyRequests(Math.ceil((this.#coolUntil - now) / 1000));
  }
}

export function tooManyRequests(seconds: number): ApiFault {
  return new ApiFault(
    429,
    {
      error: 'ConnectWiseAPI',
      message: `Too many requests. Please try again in ${seconds} seconds.`,
    },
    { 'Retry-After': String(seconds) },
  );
}
