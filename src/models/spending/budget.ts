import type { Budgets, Limits } from '../../contracts/spending.ts';
import type { Spent } from './ledger.ts';

const WHOSE: Record<keyof Budgets, string> = {
  run: 'of this run',
  client: 'of this client for today',
  day: 'of the installation for today',
};

/** The first budget that is used up, as a sentence for technicians; null while there is something left. */
export function whyOverBudget(
  budgets: Budgets,
  spent: Record<keyof Budgets, Spent>,
  currency: string,
): string | null {
  for (const whose of ['run', 'client', 'day'] as const) {
    const reached = firstReached(budgets[whose], spent[whose], currency);
    if (reached) return `The budget ${WHOSE[whose]} is used up: ${reached}.`;
  }
  return null;
}

/** The same of the installation's budget of the day alone, for work that is no run's. */
export function whyOverDay({ day }: Budgets, spent: Spent, currency: string): string | null {
  const reached = firstReached(day, spent, currency);
  return reached && `The budget ${WHOSE.day} is used up: ${reached}.`;
}

function firstReached(limits: Limits, spent: Spent, currency: string): string | null {
  const { turns, calls, inputTokens, outputTokens, durationMs, costMicros } = spent;
  const used: [keyof Limits, number, string][] = [
    ['turns', turns, 'turns'],
    ['calls', calls, 'calls of tools'],
    ['tokens', inputTokens + outputTokens, 'tokens'],
    ['modelSeconds', Math.floor(durationMs / 1_000), 'seconds of the model’s time'],
    ['money', costMicros / 1_000_000, currency],
  ];
  for (const [limit, amount, unit] of used)
    if (amount >= limits[limit]) return `${shown(amount)} of ${shown(limits[limit])} ${unit}`;
  return null;
}

function shown(amount: number): string {
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(4);
}
