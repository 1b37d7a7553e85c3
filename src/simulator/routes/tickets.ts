import { both, compileConditions, testOf } from '../conditions/evaluate.ts';
import { readerOf } from '../conditions/path.ts';
import { recordNotFound } from '../http/api-fault.ts';
import { type Call, created, idOf, noContent, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import { countReply, listReply } from '../paging.ts';
import { readFields } from '../query.ts';
import { demand, demandBoard } from '../rights.ts';
import type { Scanned, Source } from '../select.ts';
import { referenceTo } from '../store/references.ts';
import type { Reference, Row, TicketRow } from '../store/row.ts';
import type { Author } from '../tickets/add-note.ts';
import { storeTicket, writingOf } from '../tickets/change-ticket.ts';
import { createTicket, initialChoice, initialTicket } from '../tickets/create-ticket.ts';
import { type Draft, draftWith } from '../write/apply-changes.ts';
import { changesOfPatch } from '../write/json-patch.ts';
import { bodyOf, replaced } from './collection.ts';

/** Service and project tickets: one id space, one kind of record, two paths. */
export type TicketKind = 'service' | 'project';

const PARTS = ['configurations', 'tasks', 'notes'];

/** Where current servers' links lead for the rest: a module with conditions, blanks and all. */
const ELSEWHERE = {
  activities: 'sales/activities?conditions=ticket/id={id}',
  scheduleentries: 'schedule/entries?conditions=type/id=4 AND objectId={id}',
  documents: 'system/documents?recordType=Ticket&recordId={id}',
  products: 'procurement/products?conditions=ticket/id={id}',
  timeentries:
    'time/entries?conditions=(chargeToType="ServiceTicket" OR chargeToType="ProjectTicket") AND chargeToId={id}',
  expenseEntries: 'expense/entries?conditions=chargeToId={id}',
};

export function serveTickets(router: Router, kind: TicketKind): void {
  const root = `/${kind}/tickets`;
  const right = kind === 'service' ? 'service-tickets' : 'project-tickets';
  const model = modelNamed(kind === 'service' ? 'Ticket' : 'ProjectTicket');
  const show = (call: Call) => (row: Row) => presentTicket(call, row as TicketRow);

  router.on('GET', root, `${right}:inquire`, (call) =>
    listReply(call, model, visibleTickets(call, kind), show(call)),
  );
  router.on('GET', `${root}/count`, `${right}:inquire`, (call) =>
    countReply(call, model, visibleTickets(call, kind)),
  );
  router.on('POST', `${root}/search`, `${right}:inquire`, (call) =>
    listReply(call, model, visibleTickets(call, kind), show(call)),
  );
  router.on('GET', `${root}/:id`, `${right}:inquire`, (call) => {
    const ticket = ticketOf(call, kind);
    const before = call.stale ? call.world.previous.get(`ticket:${ticket.id}`) : undefined;
    const record = presentTicket(call, (before as TicketRow | undefined) ?? ticket);
    const project = readFields(call, model);
    return ok(project ? project(record) : record);
  });
  router.on('POST', root, `${right}:add`, (call) => {
    const type = kind === 'service' ? 'ServiceTicket' : 'ProjectTicket';
    const ticket = createTicket(
      call.world,
      bodyOf(call, model),
      authorOf(call),
      call.effects,
      type,
    );
    return created(presentTicket(call, ticket));
  });
  router.on('PATCH', `${root}/:id`, `${right}:edit`, (call) => {
    const ticket = ticketOf(call, kind);
    return change(
      call,
      ticket,
      ticket,
      changesOfPatch(call.world, writingOf(ticket), ticket, call.body),
    );
  });
  router.on('PUT', `${root}/:id`, `${right}:edit`, (call) => {
    const ticket = ticketOf(call, kind);
    const from = { ...initialTicket(call.world), ...kept(replaced(ticket, writingOf(ticket))) };
    const choice = initialChoice(call.world, ticket.recordType);
    return change(call, ticket, from, { ...choice, ...bodyOf(call, model) });
  });
  router.on('DELETE', `${root}/:id`, `${right}:delete`, (call) => {
    const ticket = ticketOf(call, kind);
    call.world.tables.tickets.delete(ticket.id);
    call.effects.push({ kind: 'ticket', ticketId: ticket.id, action: 'deleted' });
    return noContent();
  });
}

function change(call: Call, ticket: TicketRow, from: Draft, changes: Draft) {
  const draft = draftWith(call.world, writingOf(ticket), from, changes, call.by);
  // Closing, and editing what is closed, needs a right of its own.
  if (draft.closedFlag || ticket.closedFlag) demand(call.role, 'close-service-tickets:edit');
  demandBoard(call.role, draft.board as Reference | undefined);
  storeTicket(call.world, ticket, draft, call.by, call.effects);
  return ok(presentTicket(call, ticket));
}

/** A record without what is absent in it. */
function kept(record: Draft): Draft {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

const projectFields = modelNamed('ProjectTicket').fields;

/** The project model has neither a record type nor severity, impact and team. */
function ofProjectModel(record: Draft): Draft {
  const kept = Object.entries(record).filter(
    ([name]) => name === '_info' || projectFields.has(name),
  );
  return Object.fromEntries(kept);
}

/** The ticket that the path names, of this kind: the other kind answers 404 here. */
export function ticketOf(call: Call, kind: TicketKind, parameter = 'id'): TicketRow {
  const ticket = call.world.tables.tickets.get(idOf(call, parameter));
  if (!ticket || !ofKind[kind](ticket) || !isReadable(call, ticket))
    throw recordNotFound(
      kind === 'service' ? 'Service Ticket' : 'Project Ticket',
      call.params[parameter] ?? '',
    );
  demandBoard(call.role, ticket.board);
  return ticket;
}

/** A record may be announced by a callback before it can be read. */
function isReadable({ world }: Call, ticket: TicketRow): boolean {
  const { readableAfterMs } = world.settings;
  if (readableAfterMs === 0) return true;
  return world.now().getTime() - Date.parse(ticket._info.dateEntered) >= readableAfterMs;
}

const ofKind = {
  service: compileConditions(modelNamed('Ticket'), 'recordType = "ServiceTicket"'),
  project: compileConditions(modelNamed('Ticket'), 'recordType != "ServiceTicket"'),
};

/** The tickets of a kind on the boards that the key may see. */
export function visibleTickets({ world, role }: Call, kind: TicketKind): Source {
  const { boards } = role;
  const rows = world.tables.tickets as unknown as Scanned;
  if (!boards) return { rows, only: ofKind[kind] };
  const shown = testOf('board/id', readerOf(['board', 'id']), (id) => boards.has(id as number));
  return { rows, only: both(ofKind[kind], shown) };
}

/** The API member that calls, as an author of notes and tickets. */
export function authorOf(call: Call): Author {
  const members = call.world.tables.members.all as readonly Row[];
  const row = members.find((member) => member.identifier === call.by);
  return { identifier: call.by, member: row && referenceTo(call.world, 'members', row) };
}

export function presentTicket({ world }: Pick<Call, 'world'>, ticket: TicketRow): Draft {
  const module = ticket.recordType === 'ServiceTicket' ? 'service' : 'project';
  const self = `${world.apiUrl}/${module}/tickets/${ticket.id}`;
  const links: Draft = {};
  for (const name of PARTS) links[`${name}_href`] = `${self}/${name}`;
  for (const [name, path] of Object.entries(ELSEWHERE))
    links[`${name}_href`] = `${world.apiUrl}/${path.replace('{id}', String(ticket.id))}`;
  const record = { ...ticket, _info: { ...ticket._info, ...links } };
  return module === 'service' ? record : ofProjectModel(record);
}
