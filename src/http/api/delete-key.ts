import { z } from 'zod';
import { AppError } from '../../lib/errors.ts';
import { revokeKey } from '../../people/index.ts';
import { endpoint } from '../endpoint.ts';

export const deleteKey = endpoint({
  method: 'delete',
  path: '/api/keys/{id}',
  access: 'keys:manage',
  summary: 'End an API key at once',
  params: z.object({ id: z.string() }),
  async handle({ params, by }, deps) {
    if (!(await revokeKey(deps, by, params.id)))
      throw new AppError('not-found', `No working key has the id ${params.id}.`, { status: 404 });
  },
});
