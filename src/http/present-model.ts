import { type ModelSettings, providers } from '../models/index.ts';

/** The model's settings without their key. */
export function presentModel(settings: ModelSettings | null) {
  return {
    current: settings && {
      provider: settings.provider,
      model: settings.model,
      ...(settings.baseUrl && { baseUrl: settings.baseUrl }),
      ...(settings.resource && { resource: settings.resource }),
      allowPrivateNetwork: settings.allowPrivateNetwork,
      noFallback: settings.noFallback,
      hasApiKey: settings.apiKey !== null,
    },
    providers: providers.map(({ id, name, needs }) => ({ id, name, needs: [...needs] })),
  };
}
