import type { ProviderKind } from '../providers/index.ts';
import { duoDefinition } from './definition.ts';
import { createDuo } from './provider.ts';

/**
 * The simulated Duo at `origin` (`muster simulator --duo`), through the same adapter. It has an id and a name
 * of its own, which every card, note and record then shows: what it says proves nothing.
 */
export function simulatedDuoKind(origin: string): ProviderKind {
  const id = 'simulated-duo';
  return {
    definition: {
      ...duoDefinition,
      id,
      name: 'Duo (simulated)',
      about: 'Plays Duo and its devices on this machine, for trying Muster out. Proves nothing.',
      fields: duoDefinition.fields.filter(({ name }) => name !== 'host'),
    },
    create: (settings) => ({
      ...createDuo(settings, { origin, privateNetwork: true }),
      id,
    }),
  };
}
