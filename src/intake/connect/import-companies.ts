import { countClients, upsertClient } from '../../clients/index.ts';
import type { Connection } from '../../integrations/connections/index.ts';
import { condition } from '../../integrations/connectwise/index.ts';
import type { IntakeRoom } from '../intake-room.ts';

/** From here on, one more request to know how many there are is little beside those for the pages. */
const WORTH_COUNTING = 10_000;

/** Imports every company that is not deleted as a client; answers how many clients there are of each kind. */
export async function importCompanies(
  room: IntakeRoom,
  connection: Connection,
  progress: (done: number, total: number | undefined) => Promise<void>,
): Promise<Record<string, number>> {
  const { api } = await room.psa.current();
  const conditions = condition('deletedFlag', '=', false);
  let total: number | undefined;
  let done = 0;
  for await (const page of api.listCompanies({ conditions })) {
    await room.database.transaction('msp', async (tx) => {
      for (const company of page)
        await upsertClient(tx, connection.id, company, connection.settings.agentMode, [
          connection.settings.companyId,
        ]);
    });
    done += page.length;
    if (done >= WORTH_COUNTING) total ??= await api.countCompanies(conditions);
    await progress(done, total);
  }
  return room.database.transaction('msp', (tx) => countClients(tx, connection.id));
}

/** What a kind is called for people, one and many. */
const KINDS: Record<string, [string, string]> = {
  customer: ['customer', 'customers'],
  vendor: ['vendor', 'vendors'],
  lead: ['lead', 'leads'],
  inactive: ['inactive company', 'inactive companies'],
  own: ['your own company', 'of your own'],
  'catch-all': ['catch-all', 'catch-alls'],
};

/** "16 clients, each with its agent: 13 customers; off: 1 vendor, 1 catch-all." */
export function clientReport(counts: Record<string, number>): string {
  const told = (kind: string) => {
    const n = counts[kind] ?? 0;
    const [one, many] = KINDS[kind] ?? [kind, kind];
    return n === 1 && kind === 'own' ? one : `${n} ${n === 1 ? one : many}`;
  };
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const off = Object.keys(KINDS).filter((kind) => kind !== 'customer' && counts[kind]);
  const offTold = off.length > 0 ? `; with the agent off: ${off.map(told).join(', ')}` : '';
  return `${all} clients, each with its agent: ${told('customer')}${offTold}.`;
}
