import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Row } from '../store/row.ts';
import { newGuid, type World } from '../store/world.ts';
import type { Announcement } from './announce.ts';

export interface Message {
  id: string;
  body: string;
  headers: Record<string, string>;
}

/** The signed message of an entry about something that `by` did. The key order is the vendor's. */
export function composeMessage(
  world: World,
  entry: Row,
  { type, action, recordId, record }: Announcement,
  by: string,
): Message {
  const id = newGuid();
  const keyId = String(entry.connectWiseID);
  const body = JSON.stringify({
    MessageId: id,
    FromUrl: new URL(world.origin).host,
    CompanyId: world.companyId,
    MemberId: by,
    Action: action,
    Type: type,
    ID: recordId,
    ProductInstanceId: world.productInstanceId,
    PartnerId: world.partnerId,
    Entity: action === 'deleted' || !record ? null : JSON.stringify(summaryOf(record)),
    Metadata: {
      key_url: `${world.origin}/${world.codebase}//system/callbackkey/index.rails?companyName=${world.companyId}&id=${keyId}`,
    },
    CallbackObjectRecId: entry.id,
  });
  return {
    id,
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-content-signature': sign(signingKey(world, keyId), body),
    },
  };
}

/** The key of an entry, made on first use. */
function signingKey(world: World, keyId: string): string {
  let key = world.signingKeys.get(keyId);
  if (!key) {
    key = randomBytes(32).toString('base64');
    world.signingKeys.set(keyId, key);
  }
  return key;
}

/** Base64 of HMAC-SHA-256 over the body's bytes, keyed with the raw SHA-256 of the signing key. */
export function sign(signingKey: string, body: string): string {
  const key = createHash('sha256').update(signingKey, 'utf8').digest();
  return createHmac('sha256', key).update(body, 'utf8').digest('base64');
}

/** A recorded entity had the record's scalars and `_info`, but neither references nor lists. */
function summaryOf(record: Row): Record<string, unknown> {
  const scalars = Object.entries(record).filter(
    ([name, value]) => name === '_info' || (typeof value !== 'object' && value !== undefined),
  );
  return Object.fromEntries(scalars);
}

/**
 * The record id goes straight onto the registered address, the action after it. What is put onto an
 * address without a query is not known, but its receiver was seen to get the messages at that path.
 */
export function addressOf(entry: Row, { recordId, action }: Announcement): string {
  const url = String(entry.url);
  return `${url}${url.includes('?') ? '' : '?id='}${recordId}&action=${action}`;
}
