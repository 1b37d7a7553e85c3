import { noSuchEndpoint, recordNotFound } from '../http/api-fault.ts';
import { type Call, created, idOf, noContent, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import { countReply, listReply } from '../paging.ts';
import { readFields } from '../query.ts';
import type { NoteRow } from '../store/row.ts';
import { stamp } from '../store/world.ts';
import { addNote, noteEffect, noteWriting } from '../tickets/add-note.ts';
import { allNotesOf } from '../tickets/all-notes.ts';
import { rememberNotes, touch } from '../tickets/change-ticket.ts';
import { type Draft, differences, draftWith } from '../write/apply-changes.ts';
import { changesOfPatch } from '../write/json-patch.ts';
import { bodyOf, replaced } from './collection.ts';
import { authorOf, type TicketKind, ticketOf } from './tickets.ts';

const note = (row: object) => row as Record<string, unknown>;

/** Notes of a ticket, and `allNotes`, which has time entries and merged tickets' notes as well. */
export function serveNotes(router: Router, kind: TicketKind): void {
  const root = `/${kind}/tickets/:ticketId`;
  const right = kind === 'service' ? 'service-tickets' : 'project-tickets';
  const model = modelNamed(kind === 'service' ? 'ServiceNote' : 'TicketNote');
  const show = (row: object) => presentNote(kind, row);

  router.on('GET', `${root}/notes`, `${right}:inquire`, (call) =>
    listReply(call, model, notesOf(call, kind), show),
  );
  router.on('GET', `${root}/notes/count`, `${right}:inquire`, (call) =>
    countReply(call, model, notesOf(call, kind)),
  );
  router.on('POST', `${root}/notes`, `${right}:edit`, (call) => {
    const ticket = ticketOf(call, kind, 'ticketId');
    return created(
      show(
        addNote(call.world, ticket, bodyOf(call, noteWriting.model), authorOf(call), call.effects),
      ),
    );
  });
  router.on('GET', `${root}/notes/:id`, `${right}:inquire`, (call) => {
    const record = show(noteOf(call, kind));
    const project = readFields(call, model);
    return ok(project ? project(record) : record);
  });
  router.on('PATCH', `${root}/notes/:id`, `${right}:edit`, (call) => {
    const row = noteOf(call, kind);
    return change(call, kind, row, row, changesOfPatch(call.world, noteWriting, row, call.body));
  });
  router.on('PUT', `${root}/notes/:id`, `${right}:edit`, (call) => {
    const row = noteOf(call, kind);
    return change(call, kind, row, replaced(row, noteWriting), bodyOf(call, noteWriting.model));
  });
  router.on('DELETE', `${root}/notes/:id`, `${right}:edit`, (call) => {
    const row = noteOf(call, kind);
    const rest = rememberNotes(call.world, row.ticketId).filter((other) => other !== row);
    call.world.notes.replace(row.ticketId, rest);
    touch(call.world, ticketOf(call, kind, 'ticketId'), call.by);
    call.effects.push(noteEffect(row, 'deleted'));
    return noContent();
  });
  router.on('GET', `${root}/allNotes`, `${right}:inquire`, (call) => {
    if (!call.world.settings.allNotes) throw noSuchEndpoint();
    const rows = allNotesOf(call.world, ticketOf(call, kind, 'ticketId'), notesOf(call, kind));
    const shown = modelNamed(kind === 'service' ? 'ServiceTicketNote' : 'ProjectTicketNote');
    return listReply(call, shown, rows, (row) => (kind === 'service' ? row : withoutService(row)));
  });
}

function notesOf(call: Call, kind: TicketKind): readonly NoteRow[] {
  const { id } = ticketOf(call, kind, 'ticketId');
  const before = call.stale ? call.world.previous.get(`notes:${id}`) : undefined;
  return (before as NoteRow[] | undefined) ?? call.world.notes.of(id);
}

function noteOf(call: Call, kind: TicketKind): NoteRow {
  const id = idOf(call);
  const found = notesOf(call, kind).find((row) => row.id === id);
  if (!found) throw recordNotFound('Service Note', call.params.id ?? '');
  return found;
}

function change(call: Call, kind: TicketKind, row: NoteRow, from: Draft, changes: Draft) {
  const draft = draftWith(call.world, noteWriting, from, changes, call.by);
  if (differences(row, draft).length > 0) {
    Object.assign(row, draft);
    row._info = { lastUpdated: stamp(call.world), updatedBy: call.by };
    touch(call.world, ticketOf(call, kind, 'ticketId'), call.by);
    call.effects.push(noteEffect(row, 'changed', changes.processNotifications));
  }
  return ok(presentNote(kind, row));
}

/** Project notes have fewer fields than service notes. */
function presentNote(kind: TicketKind, row: object): Record<string, unknown> {
  if (kind === 'service') return note(row);
  const { dateCreated, createdBy, sentimentScore, ...rest } = note(row);
  return rest;
}

function withoutService(row: object): Record<string, unknown> {
  const { isMarkdownFlag, createdByParentFlag, ...rest } = note(row);
  return rest;
}
