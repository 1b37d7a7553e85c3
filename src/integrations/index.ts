import { connectWiseDefinition } from './connectwise/index.ts';
import type { IntegrationDefinition } from './definition.ts';

export type { IntegrationDefinition, IntegrationField } from './definition.ts';

/** Every integration; a new one is a folder and a line here. */
export const integrations: readonly IntegrationDefinition[] = [connectWiseDefinition];
