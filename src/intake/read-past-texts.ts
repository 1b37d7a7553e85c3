import { rememberTexts, ticketsWithoutTexts } from '../clients/index.ts';
import type { Note } from '../integrations/connectwise/index.ts';
import { isAppError } from '../lib/errors.ts';
import type { IntakeRoom } from './intake-room.ts';

/** At the same time; the adapter holds the pace that ConnectWise bears. */
const AT_ONCE = 4;

/**
 * Reads what was said on past tickets that are known by their fields only, newest first, `limit` at
 * most: a request each. Answers how many were read.
 */
export async function readPastTexts(room: IntakeRoom, limit: number): Promise<number> {
  const { api } = await room.psa.current();
  const waiting = await room.database.transaction('msp', (tx) => ticketsWithoutTexts(tx, limit));
  const queue = waiting.values();
  const readOn = async () => {
    for (const ticket of queue) {
      const texts = await textsOf(ticket.ticketId);
      await room.database.transaction({ client: ticket.clientId }, (tx) =>
        rememberTexts(tx, ticket, texts),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return waiting.length;

  async function textsOf(ticketId: number) {
    try {
      return tellingTexts(await api.listNotes(ticketId));
    } catch (error) {
      // Deleted or out of reach since: the ticket still counts by its fields.
      if (isAppError(error) && !error.retryable) return { opening: '', resolution: '' };
      throw error;
    }
  }
}

/** How a ticket began, and what solved it: the Resolution tab, else the last word among technicians. */
function tellingTexts(notes: Note[]): { opening: string; resolution: string } {
  const opening = notes.find((note) => note.visibility === 'customer-visible');
  const solved =
    notes.findLast((note) => note.resolution) ??
    notes.findLast((note) => note.visibility === 'internal');
  return { opening: opening?.text ?? '', resolution: solved?.text ?? '' };
}
