import { IntegrationCard } from '../contracts/integrations.ts';
import type { Connection } from '../integrations/connections/index.ts';
import type { IntegrationDefinition } from '../integrations/index.ts';
import type { ProviderSettings } from '../integrations/providers/index.ts';

type Connected = Connection | { state: string; detail: string };

/** An integration's card; null is one that nobody connected. */
export function presentCard(
  { id, name, about, caution }: IntegrationDefinition,
  connected: Connected | null,
): IntegrationCard {
  const card: IntegrationCard = {
    id,
    name,
    about,
    ...(caution && { caution }),
    state: connected ? stateOf(connected) : 'not-connected',
    detail: connected?.detail ?? 'Not connected.',
  };
  if (!connected || !('progress' in connected)) return card;
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

/** An identity provider's card with its form; of secrets only that they are stored. */
export function presentProvider(
  definition: IntegrationDefinition,
  stored: { state: string; detail: string; settings: ProviderSettings } | null,
): IntegrationCard {
  const { fields } = definition;
  const typed = Object.entries(stored?.settings ?? {});
  const isSecret = (name: string) =>
    fields.some((field) => field.name === name && field.kind === 'secret');
  return {
    ...presentCard(definition, stored),
    form: {
      fields,
      values: Object.fromEntries(typed.filter(([name]) => !isSecret(name))),
      stored: typed.filter(([name, value]) => isSecret(name) && value !== '').map(([name]) => name),
    },
  };
}

function stateOf({ state }: { state: string }): IntegrationCard['state'] {
  return IntegrationCard.shape.state.parse(state);
}
