import { clientOfCompany, rememberTicket } from '../../clients/index.ts';
import type { Connection } from '../../integrations/connections/index.ts';
import { allOf, condition } from '../../integrations/connectwise/index.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { toPastTicket } from '../past-ticket.ts';

/** How far back the past still tells how work is done today. */
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Reads the last year's resolved tickets into the clients' memories; answers how many. */
export async function importHistory(
  room: IntakeRoom,
  connection: Connection,
  progress: (done: number, total: number) => Promise<void>,
): Promise<number> {
  const { api } = await room.psa.current();
  const conditions = allOf(
    condition('closedFlag', '=', true),
    condition('lastUpdated', '>', new Date(Date.now() - YEAR_MS)),
  );
  const total = await api.countTickets(conditions);
  const clientIds = new Map<number, string | null>();
  let done = 0;
  for await (const page of api.listTickets({ conditions })) {
    await room.database.transaction('msp', async (tx) => {
      for (const ticket of page) {
        const companyId = ticket.company?.id;
        if (companyId === undefined) continue;
        if (!clientIds.has(companyId)) {
          const client = await clientOfCompany(tx, connection.id, companyId);
          clientIds.set(companyId, client?.id ?? null);
        }
        const clientId = clientIds.get(companyId);
        if (clientId) await rememberTicket(tx, toPastTicket(clientId, ticket));
      }
    });
    done += page.length;
    await progress(done, Math.max(total, done));
  }
  return done;
}
