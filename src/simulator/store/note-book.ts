import type { NoteRow } from './row.ts';

/** A seeded ticket's notes take ids from `ticket id * this`; it has fewer notes than that. */
export const NOTE_IDS_PER_TICKET = 16;

/**
 * Notes by ticket. Those of the seeded history are written when first asked for, which keeps hundreds
 * of thousands of tickets small; the text depends on the seed and the ticket only.
 */
export class NoteBook {
  readonly #byTicket = new Map<number, NoteRow[]>();
  #write: (ticketId: number) => NoteRow[] = () => [];
  #lastId = 0;

  /** Who writes the notes of a ticket that has not been looked at. */
  writeWith(write: (ticketId: number) => NoteRow[], lastTicketId: number): void {
    this.#write = write;
    this.#lastId = (lastTicketId + 1) * NOTE_IDS_PER_TICKET;
  }

  /** A ticket's notes by ascending id. */
  of(ticketId: number): NoteRow[] {
    let notes = this.#byTicket.get(ticketId);
    if (!notes) {
      notes = this.#write(ticketId);
      this.#byTicket.set(ticketId, notes);
    }
    return notes;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  replace(ticketId: number, notes: NoteRow[]): void {
    this.#byTicket.set(ticketId, notes);
  }
}
