import { createHash } from 'node:crypto';
import { equalSecrets, hmacSha256 } from '../../lib/crypto.ts';
import { isSameCompanyId, keyUrlRefusal, type Tenant } from './key-url.ts';
import { parseJson } from './parse-json.ts';
import type { SigningKeys } from './signing-keys.ts';

export type CallbackVerification =
  | 'valid'
  /** No signature, or no address of a key. */
  | 'unsigned'
  | 'bad-signature'
  /** The key would have to come from somewhere else than this connection's own host. */
  | 'key-host-refused'
  /** Signed for, or naming, another ConnectWise company or product instance, or a callback not ours. */
  | 'other-tenant'
  /** The key could not be had now; says nothing about the callback. */
  | 'key-unavailable';

/** What a connection knows about its own callbacks; the optional facts are checked where known. */
export interface CallbackExpectation extends Tenant {
  productInstanceId?: string | null;
  callbackIds?: readonly number[];
}

/** A callback as it arrived: the bytes, untouched, and the `x-content-signature` header. */
export interface ArrivedCallback {
  rawBody: Buffer;
  signature: string | undefined;
}

/**
 * Verifies a callback. A key is fetched only for an address that passed, and once more, seldom, when the
 * signature does not match a remembered key, since keys are rotated.
 */
export async function verifyCallback(
  { rawBody, signature }: ArrivedCallback,
  expected: CallbackExpectation,
  keys: SigningKeys,
): Promise<CallbackVerification> {
  const body = objectIn(rawBody);
  const keyUrl = keyUrlOf(body);
  if (!signature || keyUrl === null) return 'unsigned';
  const refusal = keyUrlRefusal(keyUrl, expected) ?? tenantRefusal(body, expected);
  if (refusal !== null) return refusal;

  const key = await keys.get(keyUrl);
  if (key === null) return 'key-unavailable';
  if (isSignedWith(key, rawBody, signature)) return 'valid';
  const fresh = await keys.refetch(keyUrl);
  const rotated = fresh !== null && fresh !== key && isSignedWith(fresh, rawBody, signature);
  return rotated ? 'valid' : 'bad-signature';
}

/** base64(HMAC-SHA256(key = SHA-256 of the signing key's text, as raw bytes; message = raw body)). */
export function isSignedWith(signingKey: string, rawBody: Buffer, signature: string): boolean {
  const key = createHash('sha256').update(signingKey, 'utf8').digest();
  return equalSecrets(hmacSha256(key, rawBody).toString('base64'), signature.trim());
}

type Body = Record<string, unknown>;

function keyUrlOf(body: Body): string | null {
  const metadata = body.Metadata as { key_url?: unknown } | null | undefined;
  return typeof metadata?.key_url === 'string' ? metadata.key_url : null;
}

function tenantRefusal(body: Body, expected: CallbackExpectation): 'other-tenant' | null {
  const { CompanyId, ProductInstanceId, CallbackObjectRecId } = body;
  const { companyId, productInstanceId, callbackIds } = expected;
  const sameCompany = typeof CompanyId === 'string' && isSameCompanyId(CompanyId, companyId);
  // On-premises servers leave the instance out.
  const sameInstance = !productInstanceId || ProductInstanceId === productInstanceId;
  const ours = !callbackIds || callbackIds.includes(CallbackObjectRecId as number);
  return sameCompany && sameInstance && ours ? null : 'other-tenant';
}

function objectIn(rawBody: Buffer): Body {
  const body = parseJson(rawBody);
  return body !== null && typeof body === 'object' ? (body as Body) : {};
}
