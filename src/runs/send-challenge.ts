import { describeError } from '../lib/errors.ts';
import {
  answerVerification,
  claimSending,
  noteSent,
  type Verification,
  verificationById,
  verificationSettings,
} from '../verification/index.ts';
import { addressOf, contactOnRecord } from './method-facts.ts';
import { fence } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';
import type { Turn } from './turn.ts';

/**
 * Sends a verification's challenge, once in its life, and answers the verification as it then is. A
 * sending that a crash cut short may have reached the requester: it ends `unavailable` and is not
 * repeated, because a second push for one request is what attackers count on.
 */
export async function sendChallenge(turn: Turn, held: Verification): Promise<Verification> {
  if (held.transaction !== null) return held;
  const { room, run } = turn;
  const scope = { client: run.clientId };
  const provider = (await room.providers.all()).find(({ id }) => id === held.method);
  if (!provider) return unavailable(turn, held, `${held.method} is not connected any more.`);
  const contact = await contactOnRecord(turn);
  const email = contact && addressOf(contact);
  if (!email) return unavailable(turn, held, 'The contact has no address on record any more.');

  const claim = await room.database.transaction(scope, async (tx) => {
    await fence(tx, run);
    const { clientCap } = await verificationSettings(tx);
    return claimSending(tx, held, { timeLimitMs: provider.timeLimitMs, clientCap });
  });
  if (claim === 'limit') return unavailable(turn, held, 'Enough challenges were sent already.');
  if (claim === 'claimed-before')
    return unavailable(turn, held, 'The sending was interrupted; it may have arrived.');
  try {
    const started = await provider.start(
      {
        clientId: held.clientId,
        contactId: contact.id,
        email,
        name: `${contact.firstName} ${contact.lastName}`.trim(),
      },
      { id: held.id, ticketId: held.ticketId, asks: held.category.replaceAll('_', ' ') },
    );
    if (started.outcome === 'unavailable') return unavailable(turn, held, started.because);
    return await room.database.transaction(scope, async (tx) => {
      await noteSent(tx, held.id, started);
      return verificationById(tx, held.id);
    });
  } catch (fault) {
    return unavailable(turn, held, `${held.method} failed: ${describeError(fault)}`);
  }
}

/** Takes a challenge back whose verification is void; one that cannot be taken back answers to nobody. */
export async function takeBackChallenge(
  room: Pick<RunsRoom, 'providers' | 'logger'>,
  held: Verification,
): Promise<void> {
  if (held.transaction === null) return;
  const provider = (await room.providers.all()).find(({ id }) => id === held.method);
  await provider?.cancel(held.transaction).catch((fault: unknown) => {
    room.logger.warn({ verificationId: held.id, reason: describeError(fault) }, 'not taken back');
  });
}

function unavailable({ room, run }: Turn, held: Verification, reason: string) {
  return room.database.transaction({ client: run.clientId }, async (tx) => {
    const { verification } = await answerVerification(tx, room.jobs, held.id, {
      outcome: 'unavailable',
      by: held.method,
      reason,
    });
    return verification;
  });
}
