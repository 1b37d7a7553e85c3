import type { Call } from '../http/call.ts';
import { referenceTo } from '../store/references.ts';
import type { Row, TicketRow } from '../store/row.ts';
import { type Draft, draftWith } from '../write/apply-changes.ts';
import { storeTicket } from './change-ticket.ts';
import { projectTicketWriting, ticketWriting } from './ticket-writing.ts';

/**
 * Makes a service ticket one of a project (`project`, `phase`), or a project ticket a service ticket: it
 * keeps its id and goes to a board of the other kind. Throws the vendor's 400.
 */
export function convertTicket(call: Call, ticket: TicketRow, input: Draft): void {
  const { world, by, effects } = call;
  const isService = ticket.recordType === 'ServiceTicket';
  const writing = isService ? projectTicketWriting : ticketWriting;
  const board = (input.board as Draft | undefined) ?? boardFor(call, isService);
  const changes = isService
    ? { board, project: input.project, phase: input.phase, wbsCode: input.wbsCode }
    : { board };
  const from = isService ? ticket : { ...ticket, project: undefined, phase: undefined };
  const draft = draftWith(world, writing, from, changes, by);
  const recordType = isService ? 'ProjectTicket' : 'ServiceTicket';
  storeTicket(world, ticket, { ...draft, recordType }, by, effects);
}

function boardFor({ world }: Call, project: boolean): Draft | undefined {
  const boards = world.tables.boards.all as readonly Row[];
  const board = boards.find((row) => row.projectFlag === project && !row.inactiveFlag);
  return board && { ...referenceTo(world, 'boards', board) };
}
