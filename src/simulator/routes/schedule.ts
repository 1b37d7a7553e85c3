import type { Call } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import type { Reference, Row } from '../store/row.ts';
import { storeTicket } from '../tickets/change-ticket.ts';
import { plainWriting, serveCollection } from './collection.ts';

/** Schedule entries: of type `S` or `P` they make a member a resource of the ticket. */
export function serveSchedule(router: Router): void {
  serveCollection(router, {
    path: '/schedule/entries',
    table: 'scheduleEntries',
    title: 'Schedule Entry',
    writing: {
      ...plainWriting(modelNamed('ScheduleEntry'), 'scheduleEntry'),
      settle: (world, draft) => {
        const ticket = world.tables.tickets.get(Number(draft.objectId));
        if (ticket) draft.name ??= `${ticket.company.name} / Ticket# ${ticket.id}`;
        return ticket
          ? []
          : [
              {
                code: 'NotFound',
                message: `ticket ${String(draft.objectId)} not found`,
                field: 'objectId',
              },
            ];
      },
    },
    right: 'schedule',
    verbs: ['list', 'get', 'create', 'change', 'delete'],
    defaults: () => ({ doneFlag: false, acknowledgedFlag: false, ownerFlag: false }),
    after: (call, row) => keepResources(call, row),
  });
}

/** `resources` is a text of identifiers that follows from the entries; nobody writes it. */
function keepResources(call: Call, entry: Row): void {
  const { world } = call;
  const ticket = world.tables.tickets.get(Number(entry.objectId));
  if (!ticket) return;
  const members = (world.tables.scheduleEntries.all as readonly Row[])
    .filter((row) => row.objectId === ticket.id && row.member)
    .map((row) => String((row.member as Reference).identifier));
  const resources = [...new Set(members)].join(', ') || undefined;
  storeTicket(world, ticket, { ...ticket, resources }, call.by, call.effects);
}
