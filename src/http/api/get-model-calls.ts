import { z } from 'zod';
import { ModelCallList } from '../../contracts/models.ts';
import { AppError } from '../../lib/errors.ts';
import { ledgerOf } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentModelCall } from '../present-model.ts';

export const getModelCalls = endpoint({
  method: 'get',
  path: '/api/model-calls',
  access: 'desk:read',
  summary: 'What was sent to which language model, for one ticket or one run, oldest first',
  query: z.object({
    ticket: z.coerce.number().int().positive().optional(),
    run: z.string().optional(),
  }),
  answer: ModelCallList,
  async handle({ query }, { database }) {
    const of =
      query.run !== undefined
        ? { runId: query.run }
        : query.ticket !== undefined && { ticketId: query.ticket };
    if (!of)
      throw new AppError('bad-input', 'Name a ticket or a run.', {
        status: 400,
        fields: [{ field: 'ticket', message: 'or run must be given' }],
      });
    const items = await database.transaction('msp', (tx) => ledgerOf(tx, of));
    return { items: items.map(presentModelCall) };
  },
});
