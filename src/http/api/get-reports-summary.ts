import { z } from 'zod';
import { Summary } from '../../contracts/reports.ts';
import { summarize } from '../../reports/index.ts';
import { endpoint } from '../endpoint.ts';

const DAY_MS = 24 * 60 * 60_000;

export const getReportsSummary = endpoint({
  method: 'get',
  path: '/api/reports/summary',
  access: 'desk:read',
  summary: 'What happened in the last days, in figures that each say what they count',
  query: z.object({ days: z.coerce.number().int().min(1).max(366).default(30) }),
  answer: Summary,
  async handle({ query }, { database, clock }) {
    const to = clock.now();
    const from = new Date(to.getTime() - query.days * DAY_MS);
    return database.transaction('msp', (tx) => summarize(tx, from, to));
  },
});
