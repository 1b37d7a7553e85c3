export interface BreakerState {
  state: 'closed' | 'open' | 'half-open';
  /** Failures in a row. */
  failures: number;
  /** How long until the next request is let through; 0 unless open. */
  retryAfterMs: number;
}

export interface CircuitBreaker {
  /** True when a request may be sent now; in `half-open` for one request at a time. */
  admits(): boolean;
  succeeded(): void;
  failed(): void;
  state(): BreakerState;
}

export interface BreakerOptions {
  /** Failures in a row that open it, default 5. */
  threshold?: number;
  /** First pause; doubles with each failed trial up to `maxPauseMs`. */
  pauseMs?: number;
  maxPauseMs?: number;
  now: () => number;
}

/**
 * Stops asking a server that does not answer: after `threshold` failures in a row nothing is sent for a
 * pause, then one trial decides.
 */
export function createCircuitBreaker(options: BreakerOptions): CircuitBreaker {
  const { threshold = 5, pauseMs = 10_000, maxPauseMs = 20_000, now } = options;
  let failures = 0;
  let openUntil = 0;
  let trialUntil = 0;

  const isTripped = () => failures >= threshold;
  return {
    admits() {
      if (!isTripped()) return true;
      // A trial that never reports (its caller died) must not keep the breaker shut for good.
      if (now() < openUntil || now() < trialUntil) return false;
      trialUntil = now() + pauseMs;
      return true;
    },
    succeeded() {
      failures = 0;
      openUntil = 0;
      trialUntil = 0;
    },
    failed() {
      failures += 1;
      trialUntil = 0;
      if (isTripped()) {
        openUntil = now() + Math.min(maxPauseMs, pauseMs * 2 ** (failures - threshold));
      }
    },
    state() {
      if (!isTripped()) return { state: 'closed', failures, retryAfterMs: 0 };
      const retryAfterMs = Math.max(0, openUntil - now());
      return { state: retryAfterMs > 0 ? 'open' : 'half-open', failures, retryAfterMs };
    },
  };
}
