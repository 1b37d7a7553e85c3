import { AgentSettings } from '../contracts/clients.ts';
import { readMspSetting, saveMspSetting, type Tx } from '../db/index.ts';

const ROOM = 'agents';

/** What the MSP tells the agents of all its clients; empty until somebody wrote it. */
export async function agentSettings(tx: Tx): Promise<AgentSettings & { version: number }> {
  const { value, version } = await readMspSetting(tx, ROOM);
  return { ...AgentSettings.parse(value ?? {}), version };
}

/** @throws `settings-changed` (409) when `changed` is no longer the version in force */
export async function saveAgentSettings(
  tx: Tx,
  settings: AgentSettings,
  savedBy: string,
  changed?: number,
): Promise<AgentSettings & { version: number }> {
  const value = AgentSettings.parse(settings);
  const version = await saveMspSetting(tx, ROOM, { value, savedBy, changed });
  return { ...value, version };
}
