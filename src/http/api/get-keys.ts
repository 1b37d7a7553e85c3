import { KeyList } from '../../contracts/keys.ts';
import { listKeys } from '../../people/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentKey } from '../present-key.ts';

export const getKeys = endpoint({
  method: 'get',
  path: '/api/keys',
  access: 'keys:manage',
  summary: 'The API keys that work',
  answer: KeyList,
  async handle(_, deps) {
    return { items: (await listKeys(deps)).map(presentKey) };
  },
});
