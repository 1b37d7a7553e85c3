import { z } from 'zod';
import { SpendingPage } from '../../contracts/spending.ts';
import { spendingSettings, spentByClient } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';

const DAY_MS = 24 * 60 * 60_000;

export const getSpending = endpoint({
  method: 'get',
  path: '/api/settings/spending',
  access: 'desk:read',
  summary: 'Budgets and prices of language models, and what each client cost',
  query: z.object({ days: z.coerce.number().int().min(1).max(366).default(30) }),
  answer: SpendingPage,
  async handle({ query }, { database, clock }) {
    const since = new Date(clock.now().getTime() - query.days * DAY_MS);
    return database.transaction('msp', async (tx) => ({
      ...(await spendingSettings(tx)),
      since: since.toISOString(),
      clients: (await spentByClient(tx, since)).map(({ costMicros, durationMs, ...spent }) => ({
        ...spent,
        modelSeconds: Math.round(durationMs / 1_000),
        money: costMicros / 1_000_000,
      })),
    }));
  },
});
