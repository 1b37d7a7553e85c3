import { currentConnection, moveConnection } from '../../integrations/connections/index.ts';
import { describeError } from '../../lib/errors.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { ownCallbacks } from './register-callbacks.ts';

/** Takes our callbacks out of ConnectWise and stops listening; answers in words what stays. */
export async function disconnect(room: IntakeRoom, actor: string): Promise<string> {
  const connection = await room.database.transaction('msp', currentConnection);
  if (!connection || connection.disconnected) return 'Nothing was connected.';
  let removed = 0;
  let left = '';
  // Before any address was found good there is nothing of ours.
  if (connection.settings.apiUrl)
    try {
      const { api } = await room.psa.current();
      for (const callback of await ownCallbacks(room, connection)) {
        await api.deleteCallback(callback.id);
        removed += 1;
      }
    } catch (error) {
      left = ` Callbacks may be left in ConnectWise (${describeError(error)}); they are refused here.`;
    }
  const callbacks = removed === 1 ? '1 callback was' : `${removed} callbacks were`;
  const detail = `Disconnected: ${callbacks} removed from ConnectWise.${left} Clients, runs, past tickets and notes on tickets stay; open runs wait. Connect again to go on.`;
  await room.database.transaction('msp', async (tx) => {
    await moveConnection(tx, connection, 'not-connected', {
      detail,
      disconnected: true,
      progress: null,
    });
    await room.audit.record(tx, {
      actor,
      action: 'integrations.disconnect',
      subject: connection.id,
      detail: { removed },
    });
  });
  return detail;
}
