import type { Database } from '../db/index.ts';
import type { ConnectWiseApi, NewNote, Note } from '../integrations/connectwise/index.ts';
import { AppError } from '../lib/errors.ts';
import { type Write, type WriteOutcome, writeOnce } from '../outbox/index.ts';
import { type CustomerNote, InternalNote } from './note.ts';

/** A note that stands on the ticket, read back. */
export interface PostedNote {
  noteId: number;
  visibility: 'internal' | 'customer-visible';
  /** False when ConnectWise shows it to others than it was written for. */
  asMeant: boolean;
}

export interface NotePlace {
  database: Database;
  api: ConnectWiseApi;
  clientId: string;
  runId: string;
  ticketId: number;
  /** See `writeOnce`. */
  settleMs: number;
  whyNot?: Write['whyNot'];
  whyFull?: Write['whyFull'];
}

/**
 * Posts a note once and reads back who can see it. `key` names it within the run: the same key is the
 * same note. Internal notes mail nobody.
 *
 * @throws `outcome-unknown` and other retryable faults: call again with the same key.
 */
export async function postNote(
  place: NotePlace,
  key: string,
  note: InternalNote | CustomerNote,
): Promise<WriteOutcome<PostedNote>> {
  const { database, api, clientId, runId, ticketId, settleMs, whyNot, whyFull } = place;
  const internal = note instanceof InternalNote;
  const outcome = await writeOnce<PostedNote>(
    database,
    {
      clientId,
      runId,
      key,
      kind: internal ? 'internal-note' : 'customer-note',
      target: { ticketId },
      whyNot,
      whyFull,
    },
    {
      async send(marker, mayGo) {
        const written: NewNote = {
          text: withMarker(note.text, marker),
          visibility: note.visibility,
          resolution: !internal && note.resolution,
          notify: !internal,
        };
        return readBack(await api.addNote(ticketId, written, mayGo), note);
      },
      async find(marker) {
        const notes = await api.listNotes(ticketId);
        const mine = notes.find(({ text }) => text.includes(markerLine(marker)));
        return mine ? readBack(mine, note) : null;
      },
    },
    settleMs,
  );
  if (outcome.outcome === 'confirmed' && internal && !outcome.result.asMeant)
    throw new AppError(
      'note-not-internal',
      `Note ${outcome.result.noteId} on ticket ${ticketId} was written as internal, but ConnectWise shows it to customers. Look at it now, and at the board's note settings.`,
    );
  return outcome;
}

function readBack(posted: Note, meant: InternalNote | CustomerNote): PostedNote {
  return {
    noteId: posted.id,
    visibility: posted.visibility,
    asMeant: posted.visibility === meant.visibility,
  };
}

function withMarker(text: string, marker: string): string {
  return `${text}\n\n${markerLine(marker)}`;
}

/** Stands at the end of every note of Muster's; customers can quote it, and we find our own by it. */
function markerLine(marker: string): string {
  return `[Muster ref ${marker}]`;
}

/** True for a text that ends like a note of Muster's; anyone can type that, so it proves nothing alone. */
export function hasMarker(text: string): boolean {
  return markerOf(text) !== null;
}

/** The marker at the end of a text, as `outbox` keeps it; null without one. */
export function markerOf(text: string): string | null {
  return /\[Muster ref ([0-9A-Z]{8})\]\s*$/.exec(text)?.[1] ?? null;
}
