import type { IntegrationCard } from '../contracts/integrations.ts';
import type { Connection } from '../integrations/connections/index.ts';

/** An integration's card; `connection: null` is one that nobody connected. */
export function presentCard(
  { id, name }: { id: string; name: string },
  connection: Connection | null,
): IntegrationCard {
  if (!connection) return { id, name, state: 'not-connected', detail: 'Not connected.' };
  const { state, detail, progress, lastEventAt, settings } = connection;
  return {
    id,
    name,
    state,
    detail,
    ...(progress !== null && { progress: progress as Record<string, unknown> }),
    ...(lastEventAt && { lastEventAt: lastEventAt.toISOString() }),
    settings: {
      url: settings.typedUrl,
      companyId: settings.companyId,
      allowPrivateNetwork: settings.allowPrivateNetwork,
      agentMode: settings.agentMode,
      boards: settings.boards,
      uiHost: settings.uiHost,
      member: settings.memberIdentifier,
    },
  };
}
