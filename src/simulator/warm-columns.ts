import { compileConditions } from './conditions/evaluate.ts';
import { type ModelName, modelNamed } from './model/model.ts';
import { orderOf } from './query.ts';
import { type Scanned, select } from './select.ts';
import type { World } from './store/world.ts';

/** From here on a list that nobody asked for before is noticed. */
const LARGE = 10_000;

const ANY_DATE = '[2020-01-01T00:00:00Z]';

/** What integrations filter and sort tickets and time by. */
const ofTickets = {
  conditions: [
    'id = 0',
    `lastUpdated > ${ANY_DATE}`,
    `dateEntered > ${ANY_DATE}`,
    'closedFlag = true',
    ...['board', 'status', 'company', 'contact', 'owner', 'priority'].map((at) => `${at}/id = 0`),
    ...['board/name', 'status/name', 'priority/name', 'type/name', 'company/name'].map(equal),
    ...['company/identifier', 'owner/identifier', 'recordType', 'summary'].map(equal),
  ],
  order: 'lastUpdated, dateEntered',
};
const ofTime = {
  conditions: ['id = 0', `lastUpdated > ${ANY_DATE}`, `timeStart > ${ANY_DATE}`, 'chargeToId = 0'],
  order: 'timeStart',
};

function equal(path: string): string {
  return `${path} = ""`;
}

/** Reads the columns of the large tables ahead, so that a first list is as quick as a second. */
export function warmColumns({ tables }: World): void {
  warm(tables.tickets as unknown as Scanned, 'Ticket', ofTickets);
  warm(tables.timeEntries as unknown as Scanned, 'TimeEntry', ofTime);
}

function warm(rows: Scanned, name: ModelName, { conditions, order }: typeof ofTickets): void {
  if (rows.all.length < LARGE) return;
  const model = modelNamed(name);
  for (const text of conditions) select(rows, compileConditions(model, text));
  for (const part of orderOf(model, order)) rows.column(part.name, part.read);
}
