/** Lets one request through at a time it may go; shared by all processes in production. */
export interface RateLimiter {
  /** Resolves when a request may be sent. */
  acquire(): Promise<void>;
}

export interface TokenBucketOptions {
  requestsPerMinute: number;
  /** Requests that may go at once after a quiet time, default 60. */
  burst?: number;
  timing?: Timing;
}

/** Time and chance, passed in so that tests need neither wait nor luck. */
export interface Timing {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

export const systemTiming: Timing = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
};

/** A token bucket for one process. Waiters are served in the order they came. */
export function createTokenBucket(options: TokenBucketOptions): RateLimiter {
  const { requestsPerMinute, burst = 60, timing = systemTiming } = options;
  const msPerToken = 60_000 / requestsPerMinute;
  // The moment at which the bucket would be empty; tokens are the time since then.
  let emptyAt = timing.now() - burst * msPerToken;
  return {
    async acquire() {
      const now = timing.now();
      emptyAt = Math.max(emptyAt, now - burst * msPerToken) + msPerToken;
      if (emptyAt > now) await timing.sleep(emptyAt - now);
    },
  };
}
