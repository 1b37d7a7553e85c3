import { badBody, recordNotFound } from '../http/api-fault.ts';
import { type Call, created, idOf, noContent, objectOf, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import { countReply, listReply } from '../paging.ts';
import type { Reference, Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { touch } from '../tickets/change-ticket.ts';
import { attachChildren, mergeTickets } from '../tickets/merge-tickets.ts';
import { timeEntriesOf } from '../tickets/time-entries.ts';
import { differences } from '../write/apply-changes.ts';
import { type TicketKind, ticketOf } from './tickets.ts';

type Part = (call: Call, ticketId: number) => Row[];

/** Lists below a ticket; the vendor keeps them and points at the modules' own endpoints. */
const parts: [name: string, model: Parameters<typeof modelNamed>[0], rows: Part][] = [
  ['timeentries', 'TimeEntryReference', ({ world }, id) => timeEntriesOf(world, id).map(onlyId)],
  [
    'scheduleentries',
    'ScheduleEntryReference',
    ({ world }, id) => rowsWith(world, 'scheduleEntries', 'objectId', id).map(onlyId),
  ],
  [
    'documents',
    'DocumentReference',
    ({ world }, id) =>
      rowsWith(world, 'documents', 'recordId', id).map((row) => ({
        ...onlyId(row),
        name: row.title,
      })),
  ],
  ['activities', 'ActivityReference', () => []],
  ['products', 'ProductReference', () => []],
];

/** What hangs on a ticket: attached configurations, lists of other modules, merged and child tickets. */
export function serveTicketParts(router: Router, kind: TicketKind): void {
  const root = `/${kind}/tickets/:ticketId`;
  const right = kind === 'service' ? 'service-tickets' : 'project-tickets';
  for (const [name, model, rows] of parts) {
    const rowsOf = (call: Call) => rows(call, ticketOf(call, kind, 'ticketId').id);
    router.on('GET', `${root}/${name}`, `${right}:inquire`, (call) =>
      listReply(call, modelNamed(model), rowsOf(call), (row) => row),
    );
    router.on('GET', `${root}/${name}/count`, `${right}:inquire`, (call) =>
      countReply(call, modelNamed(model), rowsOf(call)),
    );
  }
  serveAttachedConfigurations(router, kind);
  router.on('POST', `${root}/merge`, `${right}:edit`, (call) => {
    mergeTickets(call.world, ticketOf(call, kind, 'ticketId'), objectOf(call.body) ?? {}, call);
    return created({ success: true });
  });
  router.on('POST', `${root}/attachChildren`, `${right}:edit`, (call) => {
    attachChildren(call.world, ticketOf(call, kind, 'ticketId'), objectOf(call.body) ?? {}, call);
    return created({ success: true });
  });
}

function serveAttachedConfigurations(router: Router, kind: TicketKind): void {
  const root = `/${kind}/tickets/:ticketId/configurations`;
  const right = kind === 'service' ? 'service-tickets' : 'project-tickets';
  const model = modelNamed('ConfigurationReference');
  router.on('GET', root, `${right}:inquire`, (call) =>
    listReply(call, model, attached(call, kind), (row) => row),
  );
  router.on('GET', `${root}/count`, `${right}:inquire`, (call) =>
    countReply(call, model, attached(call, kind)),
  );
  router.on('POST', root, `${right}:edit`, (call) => {
    const id = Number(objectOf(call.body)?.id);
    const row = call.world.tables.configurations.get(id) as Row | undefined;
    if (!row) throw badBody(`Configuration ${id} not found`);
    attach(call, kind, [...attachedIds(call, kind), row.id]);
    return created(deviceOf(row));
  });
  router.on('GET', `${root}/:id`, `${right}:inquire`, (call) => {
    const row = attached(call, kind).find((row) => row.id === idOf(call));
    if (!row) throw recordNotFound('Configuration', call.params.id ?? '');
    return ok(row);
  });
  router.on('DELETE', `${root}/:id`, `${right}:edit`, (call) => {
    const ids = attachedIds(call, kind);
    if (!ids.includes(idOf(call))) throw recordNotFound('Configuration', call.params.id ?? '');
    attach(
      call,
      kind,
      ids.filter((id) => id !== idOf(call)),
    );
    return noContent();
  });
}

/** Configurations on tickets, which no field of a ticket shows. */
const attachments = new WeakMap<Row, number[]>();

function attachedIds(call: Call, kind: TicketKind): number[] {
  return attachments.get(ticketOf(call, kind, 'ticketId')) ?? [];
}

function attached(call: Call, kind: TicketKind): Row[] {
  const rows = attachedIds(call, kind).map((id) => call.world.tables.configurations.get(id));
  return (rows as (Row | undefined)[]).filter((row) => row !== undefined).map(deviceOf);
}

function attach(call: Call, kind: TicketKind, ids: number[]): void {
  const ticket = ticketOf(call, kind, 'ticketId');
  const before = { configurations: attachedIds(call, kind) };
  const after = { configurations: [...new Set(ids)].sort((a, b) => a - b) };
  attachments.set(ticket, after.configurations);
  touch(call.world, ticket, call.by);
  const changes = differences(before, after);
  if (changes.length > 0)
    call.effects.push({ kind: 'ticket-change', ticketId: ticket.id, changes });
}

function deviceOf(row: Row): Row {
  return {
    id: row.id,
    deviceIdentifier: row.deviceIdentifier ?? row.name,
    _info: {},
  };
}

function onlyId(row: Row): Row {
  return { id: row.id, _info: {} };
}

function rowsWith(
  world: World,
  table: 'scheduleEntries' | 'documents',
  field: string,
  id: number,
): Row[] {
  return (world.tables[table].all as readonly Row[]).filter(
    (row) => (row[field] as number | Reference) === id,
  );
}
