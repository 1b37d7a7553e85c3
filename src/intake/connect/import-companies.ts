import { countClients, upsertClient } from '../../clients/index.ts';
import type { Connection } from '../../integrations/connections/index.ts';
import { condition } from '../../integrations/connectwise/index.ts';
import type { IntakeRoom } from '../intake-room.ts';

/** Imports every company that is not deleted as a client; answers how many clients there are of each kind. */
export async function importCompanies(
  room: IntakeRoom,
  connection: Connection,
  progress: (done: number, total: number) => Promise<void>,
): Promise<Record<string, number>> {
  const { api } = await room.psa.current();
  const conditions = condition('deletedFlag', '=', false);
  const total = await api.countCompanies(conditions);
  let done = 0;
  for await (const page of api.listCompanies({ conditions })) {
    await room.database.transaction('msp', async (tx) => {
      for (const company of page)
        await upsertClient(tx, connection.id, company, connection.settings.agentMode, [
          connection.settings.companyId,
        ]);
    });
    done += page.length;
    await progress(done, Math.max(total, done));
  }
  return room.database.transaction('msp', (tx) => countClients(tx, connection.id));
}
