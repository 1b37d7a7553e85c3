import { currentConnection } from '../../integrations/connections/index.ts';
import type { IntakeRoom } from '../intake-room.ts';

const STALLED_MS = 20_000;

/** Goes on with connecting when the process that did it is gone: nothing was heard of it for a while. */
export async function resumeStalledConnect(room: IntakeRoom): Promise<void> {
  await room.database.transaction('msp', async (tx) => {
    const connection = await currentConnection(tx);
    if (!connection) return;
    const { id: connectionId, version, state, updatedAt } = connection;
    const underWay = state === 'connecting' || state === 'importing';
    if (underWay && Date.now() - updatedAt.getTime() > STALLED_MS)
      await room.jobs.enqueue(tx, 'connect', { connectionId, version });
  });
}
