import { connectWiseDefinition } from './connectwise/index.ts';
import type { IntegrationDefinition } from './definition.ts';
import { duoKind } from './duo/index.ts';
import type { ProviderKind } from './providers/index.ts';

export type { IntegrationDefinition, IntegrationField } from './definition.ts';

/** The identity providers that can challenge a requester; a new one is a folder and a line here. */
export const verificationProviders: readonly ProviderKind[] = [duoKind];

/** Every integration, as MSP Settings shows them. */
export const integrations: readonly IntegrationDefinition[] = [
  connectWiseDefinition,
  ...verificationProviders.map(({ definition }) => definition),
];
