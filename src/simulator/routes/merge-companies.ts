import { invalidObject } from '../http/api-fault.ts';
import type { Call } from '../http/call.ts';
import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import { stamp } from '../store/world.ts';
import { storeTicket } from '../tickets/change-ticket.ts';
import type { Draft } from '../write/apply-changes.ts';

/** What goes along with a company; its tickets do, too. */
const BELONGINGS = ['contacts', 'configurations', 'sites', 'companyNotes'] as const;

/** Merges a company into `toCompanyId`: all that it has goes there, and it is deleted. */
export function mergeCompanies(call: Call, from: Row, input: Draft): void {
  const { world, by, effects } = call;
  const to = world.tables.companies.get(Number(input.toCompanyId)) as Row | undefined;
  if (!to || to === from)
    throw invalidObject('companyMerge', [
      {
        code: 'NotFound',
        message: `company ${String(input.toCompanyId)} not found`,
        field: 'toCompanyId',
      },
    ]);
  const company = referenceTo(world, 'companies', to);
  const isFrom = (row: Row) => (row.company as Reference | undefined)?.id === from.id;
  for (const ticket of world.tables.tickets.all.filter(isFrom))
    storeTicket(world, ticket, { ...ticket, company }, by, effects);
  for (const table of BELONGINGS)
    for (const row of (world.tables[table].all as readonly Row[]).filter(isFrom)) {
      row.company = company;
      world.tables[table].changed(row as never);
    }
  const now = stamp(world);
  Object.assign(from, { deletedFlag: true, dateDeleted: now, deletedBy: by });
  for (const row of [from, to]) {
    row._info = { ...row._info, lastUpdated: now, updatedBy: by };
    world.tables.companies.changed(row as never);
    effects.push({ kind: 'record', model: 'Company', id: row.id, action: 'changed' });
  }
}
