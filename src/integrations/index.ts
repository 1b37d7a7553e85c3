import { duoKind, simulatedDuoKind } from './duo/index.ts';
import { emailKind } from './email/index.ts';
import type { ProviderKind } from './providers/index.ts';
import { totpKind } from './totp/index.ts';
import { tracelessKind } from './traceless/index.ts';

export type { IntegrationDefinition, IntegrationField } from './definition.ts';

/**
 * The identity providers that can challenge a requester; a new one is a folder and a line here. The simulated
 * Duo is there only where its address is given.
 */
export function verificationProviders(simulatedDuo?: string): readonly ProviderKind[] {
  const real = [tracelessKind, duoKind, totpKind, emailKind];
  return simulatedDuo ? [...real, simulatedDuoKind(simulatedDuo)] : real;
}
