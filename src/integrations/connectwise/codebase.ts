import type { Timing } from './rate-limiter.ts';

/** The alias that `api-` and on-premises hosts understand. */
const ALIAS = 'v4_6_release/';
const CHECK_EVERY_MS = 10 * 60_000;

export interface Codebase {
  /** With its slash, for instance `v4_6_release/`. */
  current(): string;
  /** Asks `companyInfo` which one it is, seldom; true when it is another one now. */
  changed(): Promise<boolean>;
}

/**
 * The first part of the API's path. Where the alias is refused, what `companyinfo` names is used; that
 * changes with each upgrade of the vendor's cloud.
 */
export function createCodebase(companyInfo: () => Promise<unknown>, timing: Timing): Codebase {
  let current = ALIAS;
  let checkedAt = Number.NEGATIVE_INFINITY;
  return {
    current: () => current,
    async changed() {
      if (timing.now() - checkedAt < CHECK_EVERY_MS) return false;
      checkedAt = timing.now();
      const info = (await companyInfo().catch(() => null)) as { Codebase?: unknown } | null;
      const named = info?.Codebase;
      // It becomes part of an address that carries credentials.
      if (typeof named !== 'string' || !/^\w[\w.-]*\/?$/.test(named)) return false;
      const next = named.endsWith('/') ? named : `${named}/`;
      if (next === current) return false;
      current = next;
      return true;
    },
  };
}
