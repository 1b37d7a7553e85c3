import type { Database } from '../../db/index.ts';
import { equalSecrets, sha256 } from '../../lib/crypto.ts';
import { answerOwn, countWrongTry, openOwn } from '../providers/index.ts';

/** A number of two digits: two guesses find it once in 45 times, and then the mailbox was theirs, too. */
const MOST_TRIES = 2;

/** What a link asks; null for one that is unknown, answered or over, which is all the same to whoever opens it. */
export async function readLink(
  database: Database,
  token: string,
): Promise<{ asks: string; ticketId: number } | null> {
  return database.transaction('msp', async (tx) => {
    const held = await openOwn(tx, { tokenHash: sha256(token) });
    return held && { asks: held.asks, ticketId: held.ticketId };
  });
}

/** Takes the answer of whoever opened the link; the poll then finds it. */
export async function answerLink(
  database: Database,
  token: string,
  said: { answer: 'yes'; number: string } | { answer: 'no' },
): Promise<'confirmed' | 'denied' | 'wrong-number' | 'over'> {
  return database.transaction('msp', async (tx) => {
    const held = await openOwn(tx, { tokenHash: sha256(token) });
    if (!held?.number) return 'over';
    if (said.answer === 'no') {
      await answerOwn(tx, held, 'denied', 'they said on the page that it was not them');
      return 'denied';
    }
    if (equalSecrets(held.number, said.number.trim())) {
      await answerOwn(tx, held, 'approved', 'they opened the link and knew the number');
      return 'confirmed';
    }
    return (await countWrongTry(tx, held, MOST_TRIES)) > 0 ? 'wrong-number' : 'over';
  });
}
