import { verificationProviders } from '../integrations/index.ts';
import type { ProviderKind } from '../integrations/providers/index.ts';
import { AppError } from '../lib/errors.ts';

/** The identity provider of this name. @throws `integration-not-found` (404) */
export function providerKind(id: string): ProviderKind {
  const kind = verificationProviders.find(({ definition }) => definition.id === id);
  if (kind) return kind;
  const known = verificationProviders.map(({ definition }) => definition.id).join(', ');
  throw new AppError('integration-not-found', `There is no provider ${id}; there are ${known}.`, {
    status: 404,
  });
}
