import type { Database } from '../../db/index.ts';
import { builtInPlanner } from '../built-in-planner.ts';
import type { Model } from '../model.ts';
import { languageModel } from './language-model.ts';
import { currentModelSettings, type ModelSettings } from './model-settings.ts';
import { providerNamed } from './providers.ts';
import { safeModelFetch } from './safe-model-fetch.ts';
import { withFallback } from './with-fallback.ts';

/** The model that MSP Settings name at the moment of each turn; the built-in planner where they name none. */
export function configuredModel(database: Database, masterKey: Uint8Array): Model {
  const planner = builtInPlanner();
  let current: { version: number; model: Model } | null = null;

  async function now(): Promise<Model> {
    const settings = await database.transaction('msp', (tx) => currentModelSettings(tx, masterKey));
    if (!settings) return planner;
    if (current?.version !== settings.version)
      current = { version: settings.version, model: await modelOf(settings) };
    return settings.noFallback ? current.model : withFallback(current.model, planner);
  }
  return {
    get name() {
      return current?.model.name ?? planner.name;
    },
    next: async (turn) => (await now()).next(turn),
  };
}

/** The language model that these settings describe; nothing is called yet. */
export async function modelOf(settings: ModelSettings): Promise<Model> {
  const provider = providerNamed(settings.provider);
  if (!provider) return builtInPlanner();
  const { model, apiKey, baseUrl, resource } = settings;
  return languageModel({
    name: `${provider.name} ${model}`,
    model: await provider.create(
      {
        provider: provider.id,
        model,
        apiKey: apiKey ?? undefined,
        baseUrl: baseUrl ?? undefined,
        resource: resource ?? undefined,
      },
      safeModelFetch(settings),
    ),
  });
}
