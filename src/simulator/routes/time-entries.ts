import { requiredValue } from '../conditions/required-value.ts';
import { recordNotFound } from '../http/api-fault.ts';
import { type Call, created, idOf, noContent, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { countReply, listReply } from '../paging.ts';
import { readFields } from '../query.ts';
import type { Scanned, Source } from '../select.ts';
import type { Row } from '../store/row.ts';
import { stamp } from '../store/world.ts';
import {
  addTimeEntry,
  countHours,
  draftEntry,
  insertTimeEntry,
  removeTimeEntry,
  timeEffect,
  timeEntriesChargedTo,
  timeEntryWriting,
} from '../tickets/time-entries.ts';
import { type Draft, differences, draftWith } from '../write/apply-changes.ts';
import { changesOfPatch } from '../write/json-patch.ts';
import { bodyOf, replaced } from './collection.ts';

const ROOT = '/time/entries';
const { model } = timeEntryWriting;
const show = (row: Row) => row as Record<string, unknown>;

/** Time entries; those on tickets are replies as well and show in `allNotes`. */
export function serveTimeEntries(router: Router): void {
  router.on('GET', ROOT, 'time-entry:inquire', (call) =>
    listReply(call, model, rowsOf(call), show),
  );
  router.on('GET', `${ROOT}/count`, 'time-entry:inquire', (call) =>
    countReply(call, model, rowsOf(call)),
  );
  router.on('GET', `${ROOT}/:id`, 'time-entry:inquire', (call) => {
    const project = readFields(call, model);
    const row = entryOf(call);
    return ok(project ? project(row) : row);
  });
  router.on('POST', ROOT, 'time-entry:add', (call) =>
    created(addTimeEntry(call.world, bodyOf(call, timeEntryWriting.model), call.by, call.effects)),
  );
  // What a new entry would be, without making it.
  router.on('POST', `${ROOT}/defaults`, 'time-entry:inquire', (call) =>
    created(draftEntry(call.world, bodyOf(call, timeEntryWriting.model), call.by)),
  );
  router.on('POST', `${ROOT}/search`, 'time-entry:inquire', (call) =>
    listReply(call, model, rowsOf(call), show),
  );
  router.on('PATCH', `${ROOT}/:id`, 'time-entry:edit', (call) => {
    const row = entryOf(call);
    return change(call, row, row, changesOfPatch(call.world, timeEntryWriting, row, call.body));
  });
  router.on('PUT', `${ROOT}/:id`, 'time-entry:edit', (call) => {
    const row = entryOf(call);
    return change(call, row, replaced(row, timeEntryWriting), bodyOf(call, timeEntryWriting.model));
  });
  router.on('DELETE', `${ROOT}/:id`, 'time-entry:delete', (call) => {
    const row = entryOf(call);
    removeTimeEntry(call.world, row);
    countHours(call.world, row, call.by);
    call.effects.push(timeEffect(row, 'deleted'));
    return noContent();
  });
}

/** A condition on one ticket is by far the most asked: those few rows instead of all. */
function rowsOf(call: Call): Source {
  const conditions = call.query.get('conditions');
  const ticketId = conditions && requiredValue(conditions, 'chargeToId');
  return ticketId
    ? timeEntriesChargedTo(call.world, ticketId)
    : { rows: call.world.tables.timeEntries as unknown as Scanned };
}

function entryOf(call: Call): Row {
  const row = call.world.tables.timeEntries.get(idOf(call)) as Row | undefined;
  if (!row) throw recordNotFound('Time Entry', call.params.id ?? '');
  return row;
}

function change(call: Call, row: Row, from: Draft, changes: Draft) {
  const draft = draftWith(call.world, timeEntryWriting, from, changes, call.by);
  if (differences(row, draft).length > 0) {
    removeTimeEntry(call.world, row);
    countHours(call.world, row, call.by);
    Object.assign(row, draft);
    insertTimeEntry(call.world, row);
    row._info = { ...row._info, lastUpdated: stamp(call.world), updatedBy: call.by };
    countHours(call.world, row, call.by);
    call.effects.push(timeEffect(row, 'changed'));
  }
  return ok(row);
}
