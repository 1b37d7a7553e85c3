import { z } from 'zod';
import { changeSettings, noteConnection, type Psa } from '../integrations/connections/index.ts';
import { type CallbackVerification, verifyCallback } from '../integrations/connectwise/index.ts';
import { equalSecrets, sha256 } from '../lib/crypto.ts';
import { isAppError } from '../lib/errors.ts';
import type { Ring } from './doorbell-store.ts';
import type { IntakeRoom } from './intake-room.ts';
import { createMailbox } from './mailbox.ts';

/** The few fields of a callback that say what to look at. All of it is UNTRUSTED until verified, and a hint after. */
const callbackBody = z.object({
  MessageId: z.string().nullish(),
  Action: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['added', 'updated', 'deleted'])),
  Type: z.string().max(40).toLowerCase(),
  ID: z.number().int().positive().max(2_147_483_647),
  MemberId: z.string().max(100).nullish(),
  ProductInstanceId: z.string().min(1).max(100).nullish(),
  CallbackObjectRecId: z.number().nullish(),
});
type CallbackBody = z.infer<typeof callbackBody>;

export type CallbackOutcome =
  | { kind: 'accepted'; duplicate: boolean }
  | { kind: 'unknown-token' }
  | { kind: 'refused'; because: Exclude<CallbackVerification, 'valid'> | 'malformed' }
  /** Verified, but of a type that nobody asked for. */
  | { kind: 'ignored' }
  /** It was not taken; it may be sent again. */
  | { kind: 'overloaded' };

export interface ArrivedAtDoor {
  /** The secret part of the address. */
  token: string;
  signature: string | undefined;
  /** Reads the bytes; asked for only when the address is right. */
  body(): Promise<Buffer>;
}

/** How old what is known of the connection may be. A ring too many is a look too many, no more. */
const KNOWN_FOR_MS = 1_000;
const LAST_EVENT_EVERY_MS = 5_000;
/** Callbacks that are read, verified and waiting at the same time. */
const AT_ONCE = 500;

/**
 * Where callbacks come in. The address holds a secret, the signature is over the raw bytes, the callback
 * must be one of ours; what is kept is only that something should be looked at. It is stored and queued
 * in one transaction before anything is answered. A stranger costs one comparison.
 */
export function createCallbackDoor(room: IntakeRoom): {
  receive(arrived: ArrivedAtDoor): Promise<CallbackOutcome>;
} {
  const mailbox = createMailbox(room);
  let known: { psa: Promise<Psa | null>; at: number } | undefined;
  let lastEventNoted = Number.NEGATIVE_INFINITY;
  let inside = 0;

  function psaAsOf(maxAgeMs: number): Promise<Psa | null> {
    const now = performance.now();
    if (!known || now - known.at >= maxAgeMs) {
      const psa = room.psa.current().catch((error: unknown) => {
        if (isAppError(error, 'not-connected')) return null;
        known = undefined;
        throw error;
      });
      known = { psa, at: now };
    }
    return known.psa;
  }

  async function receive({ token, signature, body }: ArrivedAtDoor): Promise<CallbackOutcome> {
    const psa = await psaAsOf(KNOWN_FOR_MS);
    if (!psa || !equalSecrets(sha256(token), psa.connection.hookTokenHash))
      return { kind: 'unknown-token' };
    const rawBody = await body();
    const { companyId, productInstanceId } = psa.connection.settings;
    const verified = await verifyCallback(
      { rawBody, signature },
      { site: psa.api.site, companyId, productInstanceId },
      psa.signingKeys,
    );
    if (verified !== 'valid') return { kind: 'refused', because: verified };

    const text = rawBody.toString('utf8');
    const parsed = callbackBody.safeParse(JSON.parse(text));
    if (!parsed.success) return { kind: 'refused', because: 'malformed' };
    if (!(await isOurs(psa, parsed.data))) return { kind: 'refused', because: 'other-tenant' };
    const type = ringType(parsed.data.Type);
    if (!type) return { kind: 'ignored' };
    const isNew = await mailbox.put(toRing(psa, type, parsed.data, rawBody, text));
    if (isNew === 'full') return { kind: 'overloaded' };
    await note(psa, parsed.data);
    return { kind: 'accepted', duplicate: !isNew };
  }

  /** Whether it came from an entry that we registered; one registered this moment is looked up. */
  async function isOurs(psa: Psa, { CallbackObjectRecId: id }: CallbackBody): Promise<boolean> {
    const has = (of: Psa | null) => {
      const ids = of?.connection.settings.callbackIds;
      return !ids || id == null || ids.includes(id);
    };
    return has(psa) || has(await psaAsOf(0));
  }

  /** Pins the tenant at its first good callback, and notes now and then that some arrive. */
  async function note({ connection }: Psa, { ProductInstanceId }: CallbackBody): Promise<void> {
    const now = performance.now();
    const pin = ProductInstanceId && !connection.settings.productInstanceId;
    if (!pin && now - lastEventNoted < LAST_EVENT_EVERY_MS) return;
    lastEventNoted = now;
    await room.database.transaction('msp', async (tx) => {
      if (pin) await changeSettings(tx, connection.id, { productInstanceId: ProductInstanceId });
      await noteConnection(tx, connection.id, { lastEventAt: new Date() });
    });
    if (pin) known = undefined;
  }

  return {
    async receive(arrived) {
      if (inside >= AT_ONCE) return { kind: 'overloaded' };
      inside += 1;
      try {
        return await receive(arrived);
      } finally {
        inside -= 1;
      }
    },
  };
}

function toRing(
  { connection }: Psa,
  type: Ring['type'],
  { MessageId, MemberId, Action, ID }: CallbackBody,
  rawBody: Buffer,
  body: string,
): Ring {
  // What our own member wrote on a ticket rings us, too; the poll still sees what a person changed beside it.
  const own = connection.settings.memberIdentifier?.toLowerCase();
  const isOwn = own !== undefined && MemberId?.toLowerCase() === own;
  return {
    connectionId: connection.id,
    dedupeKey: MessageId && /^[\w-]{8,100}$/.test(MessageId) ? MessageId : sha256(rawBody),
    source: 'callback',
    type,
    action: Action,
    recordId: ID,
    body,
    echo: isOwn && type === 'ticket' && Action === 'updated',
  };
}

/** Our word for the vendor's; null for what was not asked for. */
function ringType(type: string): Ring['type'] | null {
  return type === 'ticket' || type === 'company' || type === 'contact' ? type : null;
}
