import {
  afterCorrection,
  withDoubtfulOrders,
  withMetConditions,
  withoutReasons,
} from './corrections.ts';
import { decideSteps } from './decide-steps.ts';
import { decideWhole, type Verdict } from './decide-whole.ts';
import type { Move } from './move.ts';

/** One verdict from the moves of a whole reply. Anything that does not fit is neutral. */
export function decide(all: readonly Move[], stepCount: number): Verdict {
  const moves = withoutReasons(withMetConditions(afterCorrection(withDoubtfulOrders(all))));
  const withSteps = decideSteps(moves, stepCount);
  if (withSteps) return withSteps;
  return decideWhole(moves);
}
