import { type ModelStep, spendingSettings, spentSoFar, whyOverBudget } from '../models/index.ts';
import type { Turn } from './turn.ts';

/**
 * Why the agent may not think on: a budget of the run, of its client today or of the installation today
 * is used up. Null while there is something left. Asked before each step, so one step may go beyond.
 */
export async function whyNoMoreThinking({ room, run, journal }: Turn): Promise<string | null> {
  const { settings, spent } = await room.database.transaction('msp', async (tx) => ({
    settings: await spendingSettings(tx),
    spent: await spentSoFar(tx, run),
  }));
  // A run's own turns and calls are counted whoever thinks; the built-in planner's are in no ledger.
  const own = { ...spent.run, turns: run.turn - 1, calls: countCalls(journal.steps()) };
  return whyOverBudget(settings.budgets, { ...spent, run: own }, settings.currency);
}

/** Why a step with so many calls may not be taken up at all; null when it may. */
export async function whyTooManyCalls(
  { room, journal }: Turn,
  { calls }: ModelStep,
): Promise<string | null> {
  if (calls.length === 0) return null;
  const { budgets } = await room.database.transaction('msp', spendingSettings);
  const all = countCalls(journal.steps()) + calls.length;
  return all > budgets.run.calls
    ? `The budget of this run is used up: ${all} of ${budgets.run.calls} calls of tools. What the agent proposed last was not done.`
    : null;
}

/** Calls that the model proposed in earlier turns. */
function countCalls(steps: ReadonlyMap<string, unknown>): number {
  let calls = 0;
  for (const [name, result] of steps)
    if (name.startsWith('model:')) calls += (result as ModelStep).calls.length;
  return calls;
}
