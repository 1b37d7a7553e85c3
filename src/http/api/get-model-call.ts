import { z } from 'zod';
import { ModelCallPage } from '../../contracts/models.ts';
import { AppError } from '../../lib/errors.ts';
import { ledgerEntry } from '../../models/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentModelCall } from '../present-model.ts';

export const getModelCall = endpoint({
  method: 'get',
  path: '/api/model-calls/{id}',
  access: 'desk:read',
  summary: 'Exactly what was sent to a language model in one step',
  params: z.object({ id: z.string() }),
  answer: ModelCallPage,
  async handle({ params }, { database }) {
    const entry = await database.transaction('msp', (tx) => ledgerEntry(tx, params.id));
    if (!entry)
      throw new AppError('model-call-not-found', `There is no call ${params.id}.`, { status: 404 });
    return { ...presentModelCall(entry), prompt: ModelCallPage.shape.prompt.parse(entry.prompt) };
  },
});
