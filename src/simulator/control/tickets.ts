import { AppError } from '../../lib/errors.ts';
import { type Call, created, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { presentTicket, ticketOf } from '../routes/tickets.ts';
import { referenceTo } from '../store/references.ts';
import type { Reference, Row, TicketRow } from '../store/row.ts';
import { isoSeconds, type World } from '../store/world.ts';
import { type Author, addNote } from '../tickets/add-note.ts';
import { changeTicket } from '../tickets/change-ticket.ts';
import { createTicket } from '../tickets/create-ticket.ts';
import { addTimeEntry } from '../tickets/time-entries.ts';
import type { Draft } from '../write/apply-changes.ts';
import { newNoteShape, newTicketShape, readInput, ticketChangeShape } from './control-shapes.ts';

/** Who enters what comes by mail; a real server has no such member. */
const EMAIL_CONNECTOR = 'EmailConnector';

const TABS = {
  discussion: { flag: 'detailDescriptionFlag', time: 'addToDetailDescriptionFlag' },
  internal: { flag: 'internalAnalysisFlag', time: 'addToInternalAnalysisFlag' },
  resolution: { flag: 'resolutionFlag', time: 'addToResolutionFlag' },
} as const;

/** People on tickets: a contact raises one, a technician answers or changes it. */
export function serveControlTickets(router: Router): void {
  router.on('POST', '/_sim/tickets', undefined, (call) => {
    const input = readInput(newTicketShape, call.body);
    const { world } = call;
    const contact = input.contactId ? contactWith(world, input.contactId) : undefined;
    const company = input.companyId ?? (contact?.company as Reference | undefined)?.id;
    if (!company)
      throw new AppError(
        'bad-input',
        'companyId is needed, or a contactId whose contact has a company',
        {
          status: 400,
        },
      );
    call.by = EMAIL_CONNECTOR;
    const fields: Draft = {
      summary: Array.from(input.summary).slice(0, 100).join(''),
      company: { id: company },
      initialDescription: input.description,
      ...(input.contactId && { contact: { id: input.contactId } }),
      ...(input.boardId && { board: { id: input.boardId } }),
      source: { name: input.source ?? 'Email Connector' },
    };
    const author = {
      identifier: EMAIL_CONNECTOR,
      contact: contact && referenceTo(world, 'contacts', contact),
    };
    const ticket = createTicket(world, fields, author, call.effects);
    return created(presentTicket(call, ticket));
  });

  router.on('POST', '/_sim/tickets/:id/notes', undefined, (call) => {
    const input = readInput(newNoteShape, call.body);
    const ticket = anyTicket(call);
    const author = authorFor(call.world, ticket, input.as, input.memberIdentifier);
    call.by = author.identifier;
    const tab = TABS[input.tab];
    if (input.timeEntry) return created(timeEntryNote(call, ticket, input.text, tab.time));
    const fromCustomer = input.as === 'contact' || input.as === 'email-connector';
    const note = { text: input.text, [tab.flag]: true, customerUpdatedFlag: fromCustomer };
    return created(addNote(call.world, ticket, note, author, call.effects));
  });

  router.on('PATCH', '/_sim/tickets/:id', undefined, (call) => {
    const { memberIdentifier, companyId, contactId, ...rest } = readInput(
      ticketChangeShape,
      call.body,
    );
    const ticket = anyTicket(call);
    call.by = authorFor(call.world, ticket, 'technician', memberIdentifier).identifier;
    const changes: Draft = { ...rest };
    if (companyId) changes.company = { id: companyId };
    if (contactId !== undefined) changes.contact = contactId && { id: contactId };
    for (const [field, value] of Object.entries(changes))
      if (typeof value === 'string' && field !== 'summary') changes[field] = byName(field, value);
    changeTicket(call.world, ticket, changes, call.by, call.effects);
    return ok(presentTicket(call, ticket));
  });

  router.on('DELETE', '/_sim/tickets/:id', undefined, (call) => {
    const ticket = anyTicket(call);
    call.by = authorFor(call.world, ticket, 'technician', undefined).identifier;
    call.world.tables.tickets.delete(ticket.id);
    call.effects.push({ kind: 'ticket', ticketId: ticket.id, action: 'deleted' });
    return { status: 204 };
  });
}

/** Members are named by identifier, companies by theirs, all else by name. */
function byName(field: string, value: string): Draft {
  return field === 'owner' || field === 'company' ? { identifier: value } : { name: value };
}

function anyTicket(call: Call): TicketRow {
  const ticket = call.world.tables.tickets.get(Number(call.params.id));
  return ticket && ticket.recordType !== 'ServiceTicket' ? ticket : ticketOf(call, 'service');
}

function contactWith(world: World, id: number): Row {
  const contact = world.tables.contacts.get(id) as Row | undefined;
  if (!contact) throw new AppError('bad-input', `contact ${id} not found`, { status: 400 });
  return contact;
}

function authorFor(
  world: World,
  ticket: TicketRow,
  as: 'technician' | 'contact' | 'email-connector' | 'api-member',
  identifier: string | undefined,
): Author {
  if (as === 'technician' || as === 'api-member') {
    const member = memberFor(world, as, identifier);
    return {
      identifier: String(member.identifier),
      member: referenceTo(world, 'members', member),
    };
  }
  if (!ticket.contact)
    throw new AppError('bad-input', `ticket ${ticket.id} has no contact who could write`, {
      status: 400,
    });
  const name = as === 'contact' ? String(ticket.contact.name) : EMAIL_CONNECTOR;
  return { identifier: name, contact: ticket.contact };
}

function memberFor(world: World, as: 'technician' | 'api-member', identifier?: string): Row {
  const members = world.tables.members.all as readonly Row[];
  const wantsApi = as === 'api-member';
  const found = members.find((row) =>
    identifier === undefined
      ? (row.licenseClass === 'A') === wantsApi && !row.inactiveFlag
      : String(row.identifier).toLowerCase() === identifier.toLowerCase(),
  );
  if (!found) throw new AppError('bad-input', `member ${identifier} not found`, { status: 400 });
  return found;
}

/** A technician's reply as a time entry of a quarter of an hour that ends now. */
function timeEntryNote(call: Call, ticket: TicketRow, notes: string, flag: string): Row {
  const { world } = call;
  const end = world.now();
  const member = memberFor(world, 'technician', call.by);
  const fields: Draft = {
    chargeToId: ticket.id,
    chargeToType: ticket.recordType === 'ServiceTicket' ? 'ServiceTicket' : 'ProjectTicket',
    member: { id: member.id },
    timeStart: isoSeconds(new Date(end.getTime() - 15 * 60_000)),
    timeEnd: isoSeconds(end),
    notes,
    [flag]: true,
  };
  return addTimeEntry(world, fields, call.by, call.effects);
}
