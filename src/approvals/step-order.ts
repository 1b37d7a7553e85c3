import type { PlanStep } from './approval.ts';

/** What a field's values depend on: ConnectWise's statuses and types are the board's, subtypes the type's. */
const BASED_ON: Record<string, readonly string[]> = {
  status: ['board'],
  type: ['board'],
  subType: ['board', 'type'],
  item: ['board', 'type', 'subType'],
};

/**
 * The first step among `cleared` that builds on one that was not cleared, with the one that it needs;
 * null when they can run without the rest.
 */
export function missingStep(
  steps: readonly PlanStep[],
  cleared: readonly number[],
): { step: number; needs: number } | null {
  const fields = ({ shows }: PlanStep) => shows.map(({ what }) => what);
  for (const step of steps.filter(({ n }) => cleared.includes(n))) {
    const bases = fields(step).flatMap((field) => BASED_ON[field] ?? []);
    const base = steps.find(
      (other) => !cleared.includes(other.n) && fields(other).some((field) => bases.includes(field)),
    );
    if (base) return { step: step.n, needs: base.n };
  }
  return null;
}
