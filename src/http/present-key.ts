import type { ApiKey } from '../contracts/keys.ts';
import type { ApiKeyInfo } from '../people/index.ts';

/** An API key as the API shows it. */
export function presentKey({ createdAt, lastUsedAt, ...info }: ApiKeyInfo): ApiKey {
  return {
    ...info,
    createdAt: createdAt.toISOString(),
    ...(lastUsedAt && { lastUsedAt: lastUsedAt.toISOString() }),
  };
}
