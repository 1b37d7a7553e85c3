import type { ProviderKind } from '../integrations/providers/index.ts';
import { AppError } from '../lib/errors.ts';

/** The identity provider of this name among those that can be connected. @throws `integration-not-found` (404) */
export function providerKind(kinds: readonly ProviderKind[], id: string): ProviderKind {
  const kind = kinds.find(({ definition }) => definition.id === id);
  if (kind) return kind;
  const known = kinds.map(({ definition }) => definition.id).join(', ');
  throw new AppError('integration-not-found', `There is no provider ${id}; there are ${known}.`, {
    status: 404,
  });
}
