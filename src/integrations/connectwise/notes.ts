import { AppError, isAppError } from '../../lib/errors.ts';
import { ask } from './ask.ts';
import { allOf, condition } from './conditions.ts';
import { timeEntryToNote, toNote } from './mappers.ts';
import { allById, allByPage } from './paging.ts';
import { cleanText } from './parse-json.ts';
import { wireNote, wireTimeEntry } from './schemas.ts';
import type { Call, Transport } from './transport.ts';
import type { ConnectWiseApi, NewNote, Note } from './types.ts';

/** The part of the API that reads and writes a ticket's notes. */
export function createNotes(
  transport: Transport,
): Pick<ConnectWiseApi, 'listNotes' | 'getNote' | 'addNote'> {
  let hasAllNotes = true;

  /** Notes and time entries apart, for servers that are too old for `allNotes`. */
  async function notesAndTimeEntries(ticketId: number): Promise<Note[]> {
    const ofTicket = allOf(
      condition('chargeToType', '=', 'ServiceTicket'),
      condition('chargeToId', '=', ticketId),
    );
    const [notes, entries] = await Promise.all([
      allById(transport, wireNote, { path: `/service/tickets/${ticketId}/notes` }),
      allById(transport, wireTimeEntry, { path: '/time/entries', conditions: ofTicket }).catch(
        noneWhenForbidden,
      ),
    ]);
    return [
      ...notes.map((note) => toNote(ticketId, note)),
      ...entries.map((entry) => timeEntryToNote(ticketId, entry)),
    ];
  }

  return {
    async listNotes(ticketId) {
      if (hasAllNotes) {
        try {
          const path = `/service/tickets/${ticketId}/allNotes`;
          const notes = await allByPage(transport, wireNote, { path });
          return notes.map((note) => toNote(ticketId, note)).sort(byAge);
        } catch (error) {
          if (!isAppError(error, 'no-such-endpoint')) throw error;
          hasAllNotes = false;
        }
      }
      return (await notesAndTimeEntries(ticketId)).sort(byAge);
    },

    async getNote(ticketId, noteId) {
      const path = `/service/tickets/${ticketId}/notes/${noteId}`;
      return toNote(ticketId, await ask(transport, wireNote, { method: 'GET', path }));
    },

    async addNote(ticketId, note, mayGo) {
      const path = `/service/tickets/${ticketId}/notes`;
      const call: Call = { method: 'POST', path, body: noteBody(note), mayGo };
      return toNote(ticketId, await ask(transport, wireNote, call));
    },
  };
}

/**
 * Exactly one tab: Internal alone is the only form that customers cannot read. ConnectWise's
 * `internalFlag` and `externalFlag` are not about visibility and are never sent.
 */
function noteBody({ text, visibility, resolution = false, notify }: NewNote) {
  const internal = visibility === 'internal';
  if (internal && resolution) {
    throw new AppError('invalid', 'A resolution can be read by customers, so it is not internal.', {
      status: 400,
    });
  }
  return {
    text: cleanText(text),
    internalAnalysisFlag: internal,
    detailDescriptionFlag: !internal && !resolution,
    resolutionFlag: resolution,
    ...(notify ? {} : { processNotifications: false }),
  };
}

/** The right to read time entries is an optional one. */
function noneWhenForbidden(error: unknown): [] {
  if (isAppError(error, 'forbidden')) return [];
  throw error;
}

/** ConnectWise's own order is not to be relied on. */
function byAge(a: Note, b: Note): number {
  return (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0) || a.id - b.id;
}
