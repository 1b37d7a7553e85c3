import { z } from 'zod';
import { connectionByHookToken, noteConnection } from '../integrations/connections/index.ts';
import { type CallbackVerification, verifyCallback } from '../integrations/connectwise/index.ts';
import { sha256 } from '../lib/crypto.ts';
import { closeRing, type Ring, storeRing } from './doorbell-store.ts';
import type { IntakeRoom } from './intake-room.ts';

/** The few fields of a callback that say what to look at. All of it is UNTRUSTED until verified, and a hint after. */
const callbackBody = z.object({
  MessageId: z.string().max(100).nullish(),
  Action: z.string().max(20),
  Type: z.string().max(40),
  ID: z.number().int().positive(),
  MemberId: z.string().max(100).nullish(),
  ProductInstanceId: z.string().max(100).nullish(),
});

export type CallbackOutcome =
  | { kind: 'accepted'; duplicate: boolean }
  | { kind: 'unknown-token' }
  | { kind: 'refused'; because: Exclude<CallbackVerification, 'valid'> | 'malformed' }
  /** Verified, but of a type that nobody asked for. */
  | { kind: 'ignored' };

/**
 * Takes in one ConnectWise callback: the address holds a secret, the signature is over the raw bytes,
 * and what is kept is only that something should be looked at. Stored and queued in one transaction,
 * before anything is answered.
 */
export async function receiveCallback(
  room: IntakeRoom,
  token: string,
  rawBody: Buffer,
  signature: string | undefined,
): Promise<CallbackOutcome> {
  const connection = await room.database.transaction('msp', (tx) =>
    connectionByHookToken(tx, token),
  );
  if (!connection?.settings.apiUrl) return { kind: 'unknown-token' };
  const { api, signingKeys } = await room.psa.current();
  const verified = await verifyCallback(
    { rawBody, signature },
    {
      site: api.site,
      companyId: connection.settings.companyId,
      productInstanceId: connection.settings.productInstanceId,
    },
    signingKeys,
  );
  if (verified !== 'valid') return { kind: 'refused', because: verified };

  const parsed = callbackBody.safeParse(JSON.parse(rawBody.toString('utf8')));
  if (!parsed.success) return { kind: 'refused', because: 'malformed' };
  const { MessageId, MemberId, Action, Type, ID } = parsed.data;
  const type = ringType(Type);
  if (!type) return { kind: 'ignored' };

  // What our own member wrote rings us too; the poll still sees it if a person changed something beside it.
  const own = connection.settings.memberIdentifier?.toLowerCase();
  const isEcho =
    own !== undefined && MemberId?.toLowerCase() === own && Action.toLowerCase() === 'updated';
  const duplicate = await room.database.transaction('msp', async (tx) => {
    const doorbellId = await storeRing(tx, {
      connectionId: connection.id,
      dedupeKey: MessageId ?? sha256(rawBody),
      source: 'callback',
      type,
      action: Action.toLowerCase(),
      recordId: ID,
      body: rawBody.toString('utf8'),
    });
    await noteConnection(tx, connection.id, { lastEventAt: new Date() });
    if (doorbellId && isEcho) await closeRing(tx, doorbellId, 'handled', 'Our own change.');
    else if (doorbellId) await room.jobs.enqueue(tx, 'doorbell', { doorbellId });
    return doorbellId === null;
  });
  return { kind: 'accepted', duplicate };
}

/** Our word for the vendor's, whose case varies; null for what was not asked for. */
function ringType(type: string): Ring['type'] | null {
  const known = type.toLowerCase();
  return known === 'ticket' || known === 'company' || known === 'contact' ? known : null;
}
