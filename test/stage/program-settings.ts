import type { DeskParts } from '../../src/desk.ts';

/** What `muster-program.ts` is told beside its environment. */
export interface ProgramSettings {
  pace?: NonNullable<DeskParts['pace']>;
  /** False: notes are read without their marker, so a write whose answer was lost is not found again. */
  readBack?: boolean;
}

/** A ticket whose summary starts so makes its agent throw, every time. */
export const POISON = 'Poison';
/** One whose summary starts so cannot even be looked at. */
export const UNREADABLE = 'Unreadable';
/** A ticket whose summary starts so makes its agent ask a question first, and end when it is answered. */
export const ASKS = 'Question';

/**
 * People wait seconds for a killed worker, tests do not. `settleMs` still exceeds the longest that the
 * simulator holds a request up, as the product's exceeds the adapter's deadline.
 */
export const FAST_PACE = {
  settleMs: 3_000,
  leaseMs: 1_200,
  sweepEveryMs: 300,
  requestsPerMinute: 100_000,
} as const;
