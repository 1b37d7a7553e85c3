import { AppError } from '../../lib/errors.ts';
import { keyUrlRefusal, type Tenant } from './key-url.ts';
import { unavailable } from './own-failures.ts';
import { parseJson } from './parse-json.ts';
import { wireSigningKey } from './schemas.ts';
import type { Transport } from './transport.ts';

const MAX_KEY_BYTES = 64 * 1024;

/**
 * Fetches a callback's signing key: without credentials first, as the vendor's guide describes; with
 * them where the page wants them, which is safe because only this connection's own host gets here.
 * Throws `invalid` for any other address, `unavailable` when the page has no key.
 */
export async function readSigningKey(
  transport: Transport,
  keyUrl: string,
  tenant: Tenant,
): Promise<string> {
  if (keyUrlRefusal(keyUrl, tenant) !== null) {
    throw new AppError('invalid', "The key's address is not this ConnectWise's own.", {
      status: 400,
    });
  }
  const url = new URL(keyUrl);
  let response = await transport.fetchPage(url, { maxBytes: MAX_KEY_BYTES });
  if (response.status === 401 || response.status === 403)
    response = await transport.fetchPage(url, { maxBytes: MAX_KEY_BYTES, authorized: true });
  const key = wireSigningKey.safeParse(parseJson(response.body));
  if (response.status === 200 && key.success) return key.data.signing_key;
  throw unavailable(
    `ConnectWise gave no signing key (HTTP ${response.status}); the callback cannot be verified now.`,
  );
}
