import { eq } from 'drizzle-orm';
import { AgentSettings } from '../contracts/clients.ts';
import { mspSetting, type Tx } from '../db/index.ts';

const ROOM = 'agents';

/** What the MSP tells the agents of all its clients; empty until somebody wrote it. */
export async function agentSettings(tx: Tx): Promise<AgentSettings> {
  const [row] = await tx.select().from(mspSetting).where(eq(mspSetting.room, ROOM));
  return AgentSettings.parse(row?.value ?? {});
}

export async function saveAgentSettings(
  tx: Tx,
  settings: AgentSettings,
  savedBy: string,
): Promise<AgentSettings> {
  const value = AgentSettings.parse(settings);
  await tx
    .insert(mspSetting)
    .values({ room: ROOM, value, savedBy })
    .onConflictDoUpdate({
      target: mspSetting.room,
      set: { value, savedBy, updatedAt: new Date() },
    });
  return value;
}
