import { IntegrationCard } from '../contracts/integrations.ts';
import type { Connection } from '../integrations/connections/index.ts';
import type { StoredProvider } from '../integrations/providers/index.ts';

/** An integration's card; null is one that nobody connected. */
export function presentCard(
  { id, name }: { id: string; name: string },
  connected: Connection | StoredProvider | null,
): IntegrationCard {
  if (!connected) return { id, name, state: 'not-connected', detail: 'Not connected.' };
  const card = { id, name, state: stateOf(connected), detail: connected.detail };
  if (!('progress' in connected)) return card;
  const { progress, lastEventAt, settings } = connected;
  return {
    ...card,
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

function stateOf({ state }: { state: string }): IntegrationCard['state'] {
  return IntegrationCard.shape.state.parse(state);
}
