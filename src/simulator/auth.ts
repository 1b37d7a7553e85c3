import { equalSecrets } from '../lib/crypto.ts';
import { ApiFault } from './http/api-fault.ts';
import type { ApiKey, World } from './store/world.ts';

/** What a wrong codebase or login company gets: a text, not JSON. */
export const CANNOT_ROUTE = 'Cannot route. Codebase/company is invalid.';

/**
 * The key that a request shows: `Basic base64(company+public:private)` and a registered client id.
 * Throws the vendor's 400 for another company, 401 for another key.
 */
export function authenticate(world: World, header: (name: string) => string | undefined): ApiKey {
  const [, encoded = ''] = /^Basic\s+(\S+)$/i.exec(header('authorization') ?? '') ?? [];
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const [, company, publicKey = '', privateKey = ''] = /^([^+]+)\+([^:]+):(.*)$/s.exec(text) ?? [];
  if (company === undefined) throw unauthorized();
  if (company !== world.companyId) throw new ApiFault(400, CANNOT_ROUTE);
  const key = world.keys.get(publicKey);
  if (!key || !equalSecrets(key.privateKey, privateKey)) throw unauthorized();
  if (header('clientid')?.toLowerCase() !== key.clientId.toLowerCase())
    throw new ApiFault(world.settings.clientIdStatus, {
      code: 'ConnectWiseApi',
      message: 'A valid clientId header is required.',
      errors: null,
    });
  return key;
}

function unauthorized(): ApiFault {
  return new ApiFault(401, {
    code: 'Unauthorized',
    message: 'UserNotAuthenticated: the public or private key is incorrect.',
    errors: null,
  });
}
