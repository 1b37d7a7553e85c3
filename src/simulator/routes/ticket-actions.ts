import { type Call, created, noContent, objectOf, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import { countReply, listReply } from '../paging.ts';
import type { Reference, Row, TicketRow } from '../store/row.ts';
import { convertTicket } from '../tickets/convert-ticket.ts';
import { createTicket } from '../tickets/create-ticket.ts';
import { ALL_VERBS, lightOf, plainWriting, serveCollection } from './collection.ts';
import { authorOf, presentTicket, type TicketKind, ticketOf, visibleTickets } from './tickets.ts';

/** What a copy starts with. */
const COPIED = [
  'summary',
  'board',
  'company',
  'site',
  'contact',
  'type',
  'subType',
  'item',
  'team',
  'priority',
  'severity',
  'impact',
  'source',
  'project',
  'phase',
];

/** What can be done with a ticket beside reading and changing it: tasks, copies, the other kind, light forms. */
export function serveTicketActions(router: Router, kind: TicketKind): void {
  const root = `/${kind}/tickets`;
  const right = kind === 'service' ? 'service-tickets' : 'project-tickets';
  const read = `${right}:inquire` as const;
  serveCollection(router, {
    path: `${root}/:ticketId/tasks`,
    table: 'ticketTasks',
    title: 'Ticket Task',
    writing: plainWriting(modelNamed('TicketTask'), 'ticketTask', 'ticketId'),
    right,
    verbs: ALL_VERBS,
    rows: (call) => {
      const { id } = ticketOf(call, kind, 'ticketId');
      const tasks = call.world.tables.ticketTasks.all as readonly Row[];
      return tasks.filter(({ ticketId }) => ticketId === id);
    },
    defaults: (call) => ({ ticketId: ticketOf(call, kind, 'ticketId').id, closedFlag: false }),
  });
  router.on('POST', `${root}/:ticketId/convert`, `${right}:edit`, (call) => {
    convertTicket(call, ticketOf(call, kind, 'ticketId'), objectOf(call.body) ?? {});
    return created({ success: true });
  });
  if (kind === 'project') return;
  const info = modelNamed('TicketInfo');
  const light = (row: Row) => lightOf(info, row);
  router.on('GET', `${root}/info`, read, (call) =>
    listReply(call, info, visibleTickets(call, kind), light),
  );
  router.on('GET', `${root}/info/count`, read, (call) =>
    countReply(call, info, visibleTickets(call, kind)),
  );
  router.on('GET', `${root}/:id/info`, read, (call) => ok(light(ticketOf(call, kind))));
  // Times are kept up to date here, so this is the list once more.
  router.on('GET', `${root}/calculateSla`, read, (call) =>
    listReply(call, modelNamed('Ticket'), visibleTickets(call, kind), (row) =>
      presentTicket(call, row as TicketRow),
    ),
  );
  router.on('POST', `${root}/:id/copy`, `${right}:add`, (call) => {
    const ticket = ticketOf(call, kind);
    const fields = Object.fromEntries(COPIED.map((name) => [name, ticket[name]]));
    return created(
      presentTicket(call, createTicket(call.world, fields, authorOf(call), call.effects)),
    );
  });
  router.on('GET', `${root}/changelogs`, read, (call) =>
    listReply(call, modelNamed('TicketChangeLog'), changelogs(call), (row) => row),
  );
  router.on('DELETE', `${root}/changelogs`, `${right}:edit`, ({ world }) => {
    world.changelogsAfter = world.journal.last;
    return noContent();
  });
}

const ACTIONS = { added: 'Added', deleted: 'Deleted' };

/** A queue of what happened to tickets, until it is emptied. The vendor does not say what it is for. */
function changelogs({ world }: Call): Row[] {
  const { items } = world.journal.since(world.changelogsAfter, Number.POSITIVE_INFINITY);
  return items.flatMap(({ n, effect }) => {
    if (effect?.kind !== 'ticket' && effect?.kind !== 'ticket-change') return [];
    const ticket = world.tables.tickets.get(effect.ticketId);
    const named = (name: string) => ticket?.[name] as Reference | undefined;
    return [
      {
        id: n,
        partnerId: world.partnerId,
        productInstanceId: world.productInstanceId,
        action: effect.kind === 'ticket' ? ACTIONS[effect.action] : 'Updated',
        ticketNumber: effect.ticketId,
        boardId: ticket?.board?.id,
        boardName: ticket?.board?.name,
        companyIdentifier: ticket?.company?.id,
        companyName: ticket?.company?.name,
        contactId: ticket?.contact?.id,
        contactName: ticket?.contact?.name,
        impact: ticket?.impact as string | undefined,
        severity: ticket?.severity as string | undefined,
        ownerIdentifier: ticket?.owner?.id,
        ticketOwner: ticket?.owner?.name,
        priorityId: ticket?.priority?.id,
        priorityName: ticket?.priority?.name,
        resourceList: ticket?.resources as string | undefined,
        status: ticket?.status?.name,
        summary: ticket?.summary,
        teamName: named('team')?.name,
        recordType: ticket?.recordType,
        closedFlag: ticket?.closedFlag,
        customerUpdatedFlag: ticket?.customerUpdatedFlag as boolean | undefined,
        processingStatus: 'New',
        parentTicketId: ticket?.parentTicketId as number | undefined,
        mergedParentTicketId: named('mergedParentTicket')?.id,
        _info: {},
      },
    ];
  });
}
