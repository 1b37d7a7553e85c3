import { type ModelStep, spendingSettings, spentSoFar, whyOverBudget } from '../models/index.ts';
import type { Turn } from './turn.ts';

/** What is left for one step of the agent, in sentences for technicians. */
export interface StepBudget {
  /** Why it may not think on: a budget of the run, of its client today or of the installation today is used up. */
  whyNoMore: string | null;
  /** Why a step with these calls may not be taken up at all; null when it may. */
  whyTooMany(step: ModelStep): string | null;
}

/** Read before each step, so one step may go beyond. */
export async function readBudget({ room, run, journal }: Turn): Promise<StepBudget> {
  const { settings, spent } = await room.database.transaction('msp', async (tx) => ({
    settings: await spendingSettings(tx),
    spent: await spentSoFar(tx, run),
  }));
  const { budgets, currency } = settings;
  const calls = countCalls(journal.steps());
  // A run's own turns and calls are counted whoever thinks; the built-in planner's are in no ledger.
  const own = { ...spent.run, turns: run.turn - 1, calls };
  return {
    whyNoMore: whyOverBudget(budgets, { ...spent, run: own }, currency),
    whyTooMany(step) {
      const all = calls + step.calls.length;
      return step.calls.length > 0 && all > budgets.run.calls
        ? `The budget of this run is used up: ${all} of ${budgets.run.calls} calls of tools. What the agent proposed last was not done.`
        : null;
    },
  };
}

/** Calls that the model proposed in earlier turns. */
function countCalls(steps: ReadonlyMap<string, unknown>): number {
  let calls = 0;
  for (const [name, result] of steps)
    if (name.startsWith('model:')) calls += (result as ModelStep).calls.length;
  return calls;
}
