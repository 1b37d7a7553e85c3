import type { Database } from '../../db/index.ts';
import { AppError } from '../../lib/errors.ts';
import type { Witness } from '../model.ts';
import { whyOverDay } from './budget.ts';
import { LEARNING, ledgerWitness, spentToday } from './ledger.ts';
import { spendingSettings } from './spending-settings.ts';

/**
 * Writes what leaves for learning into the ledger, and keeps it here once the installation's budget of the day is
 * used up: `budget-used-up` (409, retryable).
 */
export function learningWitness(database: Database): Witness {
  const ledger = ledgerWitness(database, LEARNING);
  return {
    async sending(prompt) {
      const over = await database.transaction('msp', async (tx) => {
        const { budgets, currency } = await spendingSettings(tx);
        return whyOverDay(budgets, await spentToday(tx), currency);
      });
      if (over)
        throw new AppError('budget-used-up', `${over} Go on tomorrow, or raise it.`, {
          status: 409,
          retryable: true,
        });
      return ledger.sending(prompt);
    },
  };
}
