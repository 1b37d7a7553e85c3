import {
  currentConnection,
  moveConnection,
  openHookToken,
} from '../../integrations/connections/index.ts';
import { describeError } from '../../lib/errors.ts';
import type { IntakeRoom } from '../intake-room.ts';

/** Takes our callbacks out of ConnectWise and stops listening; answers in words what stays. */
export async function disconnect(room: IntakeRoom, actor: string): Promise<string> {
  const connection = await room.database.transaction('msp', currentConnection);
  if (!connection || connection.disconnected) return 'Nothing was connected.';
  let removed = 0;
  let left = '';
  try {
    const { api } = await room.psa.current();
    const token = openHookToken(room.masterKey, connection);
    for (const callback of await api.listCallbacks({ urlContains: token })) {
      await api.deleteCallback(callback.id);
      removed += 1;
    }
  } catch (error) {
    left = ` Callbacks may be left in ConnectWise (${describeError(error)}); they are refused here.`;
  }
  const detail = `Disconnected; ${removed} callbacks removed. Clients, runs and the timeline stay.${left}`;
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
