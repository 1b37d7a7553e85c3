import type { ModelReach } from './model-settings.ts';
import { type ProviderModels, providerNamed } from './providers.ts';
import { MODEL_PATIENCE, safeModelFetch } from './safe-model-fetch.ts';

/**
 * The models behind a reach, with provider and model in words for people; nothing is called yet. Null for a provider
 * that this version does not know.
 */
export async function openReach(
  reach: ModelReach,
  patience = MODEL_PATIENCE,
): Promise<(ProviderModels & { name: string }) | null> {
  const provider = providerNamed(reach.provider);
  if (!provider) return null;
  const { model, apiKey, baseUrl, resource, protocol } = reach;
  const models = await provider.create(
    {
      provider: provider.id,
      model,
      apiKey: apiKey ?? undefined,
      baseUrl: baseUrl ?? undefined,
      resource: resource ?? undefined,
      protocol: protocol ?? undefined,
    },
    safeModelFetch(reach, patience),
  );
  return { ...models, name: `${provider.name} ${model}` };
}
