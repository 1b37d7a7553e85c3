import { SpendingChange, SpendingShown } from '../../contracts/spending.ts';
import { saveSpendingSettings, spendingSettings } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';

export const putSpending = endpoint({
  method: 'put',
  path: '/api/settings/spending',
  access: 'policies:write',
  summary: 'Set the budgets and the price table of language models; what is left out stays',
  body: SpendingChange,
  answer: SpendingShown,
  async handle({ body, by }, { database, audit }) {
    return database.transaction('msp', async (tx) => {
      const before = await spendingSettings(tx);
      const after = await saveSpendingSettings(tx, body, by.id);
      await audit.record(tx, {
        actor: by.id,
        action: 'models.spending',
        subject: 'budgets and prices',
        detail: { before, after },
      });
      return after;
    });
  },
});
