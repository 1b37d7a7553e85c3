import type { ClientModelState, ModelCall, ModelState } from '../contracts/models.ts';
import type { RunCost } from '../contracts/spending.ts';
import {
  type ClientModelSettings,
  type LedgerEntry,
  type ModelReach,
  type ModelSettings,
  providers,
  type Spent,
} from '../models/index.ts';

/** The model's settings without their keys. */
export function presentModel(settings: ModelSettings | null): ModelState {
  return {
    current: settings && {
      ...presentReach(settings),
      noFallback: settings.noFallback,
      fallbacks: settings.fallbacks.map(presentReach),
    },
    providers: providers.map(({ id, name, needs }) => ({ id, name, needs: [...needs] })),
  };
}

export function presentClientModel(settings: ClientModelSettings | null): ClientModelState {
  return { current: settings && { ...presentReach(settings), only: settings.only } };
}

function presentReach<P extends string>(settings: Omit<ModelReach, 'provider'> & { provider: P }) {
  const { provider, model, baseUrl, resource, allowPrivateNetwork, protocol, streaming } = settings;
  return {
    provider,
    model,
    ...(baseUrl && { baseUrl }),
    ...(resource && { resource }),
    allowPrivateNetwork,
    ...(protocol && { protocol }),
    streaming,
    hasApiKey: settings.apiKey !== null,
  };
}

/** Settings as the audit tells them: that there is a key, not which. */
export function auditModel(settings: ModelSettings | ClientModelSettings): Record<string, unknown> {
  const { apiKey, ...rest } = settings;
  return {
    ...rest,
    apiKey: apiKey ? '(set)' : null,
    ...('fallbacks' in settings && { fallbacks: settings.fallbacks.map(presentReach) }),
  };
}

export function presentModelCall(entry: LedgerEntry): ModelCall {
  const { costMicros, error, sentAt, state, redacted, ...same } = entry;
  return {
    ...same,
    state: state as ModelCall['state'],
    redacted: redacted as ModelCall['redacted'],
    cost: costMicros / 1_000_000,
    ...(error && { error }),
    sentAt: sentAt.toISOString(),
  };
}

export function presentCost(spent: Spent, currency: string): RunCost {
  return {
    currency,
    money: spent.costMicros / 1_000_000,
    inputTokens: spent.inputTokens,
    outputTokens: spent.outputTokens,
    prompts: spent.turns,
    modelSeconds: Math.round(spent.durationMs / 100) / 10,
  };
}
