import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { SimulatorKeys } from '../../src/cli/demo/simulator-client.ts';
import { simulatorClient } from '../../src/cli/demo/simulator-client.ts';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { listClients } from '../../src/clients/index.ts';
import type { IntakeRoom } from '../../src/intake/index.ts';
import { currentConnection, openHookToken } from '../../src/integrations/connections/index.ts';

/** Where a thread rings from, so that the bell-ringer's work is not the server's: `new Worker(ringThread)`. */
export const ringThread = new URL('./ring-thread.ts', import.meta.url);

/**
 * Callbacks as the simulated ConnectWise signs them, for more of them than it would send by itself. Raises a
 * ticket: the simulator makes an entry's key with its first message.
 */
export async function createSigner(
  room: Pick<IntakeRoom, 'database' | 'masterKey'>,
  simulator: SimulatorKeys,
) {
  const { url, companyId } = simulator;
  const read = async <T>(address: string) => (await fetch(address)).json() as Promise<T>;
  const state = await read<{
    callbackEntries: { id: number; type: string; connectWiseID: string }[];
  }>(`${url}/_sim/state`);
  const { Codebase } = await read<{ Codebase: string }>(`${url}/login/companyinfo/${companyId}`);
  const entry = state.callbackEntries.find(({ type }) => type === 'ticket');
  const keyUrl = `${url}/${Codebase}/system/callbackkey/index.rails?companyName=${companyId}&id=${entry?.connectWiseID}`;
  const [client] = await room.database.transaction('msp', (tx) => listClients(tx, { limit: 1 }));
  await simulatorClient(simulator).raiseTicket({
    companyId: client?.companyId ?? 0,
    summary: 'First',
    description: 'Rings.',
  });
  const { signing_key } = await waitUntil('a signing key', () =>
    read<{ signing_key: string }>(keyUrl).catch(() => null),
  );
  const key = createHash('sha256').update(signing_key).digest();
  const connection = await room.database.transaction('msp', currentConnection);
  if (!connection) throw new Error('nothing is connected');
  // Muster pins the tenant that its first good callback names.
  const { productInstanceId } = connection.settings;
  return {
    key,
    /** Where on a Muster they go. */
    path: `/hooks/connectwise/${openHookToken(room.masterKey, connection)}?recordId=1`,
    /** Somebody changed the ticket; each message has an id of its own. */
    message(ticketId: number) {
      const body = JSON.stringify({
        MessageId: randomUUID(),
        CompanyId: companyId,
        MemberId: 'somebody',
        Action: 'updated',
        Type: 'ticket',
        ID: ticketId,
        ...(productInstanceId && { ProductInstanceId: productInstanceId }),
        Entity: JSON.stringify({ id: ticketId, summary: 'x'.repeat(400) }),
        Metadata: { key_url: keyUrl },
        CallbackObjectRecId: entry?.id,
      });
      return { body, signature: createHmac('sha256', key).update(body).digest('base64') };
    },
  };
}
