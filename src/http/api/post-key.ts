import { CreatedKey, NewKey } from '../../contracts/keys.ts';
import { AppError } from '../../lib/errors.ts';
import { createKey } from '../../people/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentKey } from '../present-key.ts';

export const postKey = endpoint({
  method: 'post',
  path: '/api/keys',
  access: 'keys:manage',
  summary: 'Make an API key; this answer is the only place where it can be read',
  body: NewKey,
  answer: CreatedKey,
  status: 201,
  async handle({ body, by }, deps) {
    const result = await createKey(deps, by, body);
    if (result.outcome === 'created') return { ...presentKey(result.info), key: result.key };
    throw new AppError(
      'more-than-own',
      `You cannot give a key rights that you do not have: ${result.missing.join(', ')}.`,
      { status: 403, fields: [{ field: 'scopes', message: 'are more than your own rights' }] },
    );
  },
});
