import type { Database } from '../../db/index.ts';
import type { IntegrationDefinition } from '../definition.ts';
import type { VerificationProvider } from './provider.ts';
import { openSettings, type ProviderSettings, storedProviders } from './provider-store.ts';

/** A kind of provider: its form, and how one is made of what was typed there. */
export interface ProviderKind {
  definition: IntegrationDefinition;
  /** @throws `bad-input` (400) naming the field that is wrong */
  create(settings: ProviderSettings, world: ProviderWorld): VerificationProvider;
}

/** What Muster's own providers work with; those of others need none of it. */
export interface ProviderWorld {
  database: Database;
  masterKey: Uint8Array;
  /** The address at which requesters reach this Muster, when it has one. */
  publicUrl: string | undefined;
}

/** The connected providers, ready to be asked. */
export interface ProviderSet {
  all(): Promise<VerificationProvider[]>;
  close(): Promise<void>;
}

/** Opens each stored provider once per saved version and keeps it for all callers of this process. */
export function createProviderSet(
  world: ProviderWorld,
  kinds: readonly ProviderKind[],
): ProviderSet {
  const { database, masterKey } = world;
  const opened = new Map<string, { version: number; provider: VerificationProvider }>();

  return {
    async all() {
      const rows = await database.transaction('msp', storedProviders);
      for (const [id, { provider }] of opened) {
        const kept = rows.some((row) => row.integration === id);
        if (!kept && opened.delete(id)) await provider.close();
      }
      const providers: VerificationProvider[] = [];
      for (const row of rows) {
        const kind = kinds.find(({ definition }) => definition.id === row.integration);
        if (!kind || row.state !== 'connected') continue;
        const known = opened.get(row.integration);
        if (known?.version === row.version) {
          providers.push(known.provider);
          continue;
        }
        await known?.provider.close();
        const provider = kind.create(openSettings(masterKey, row), world);
        opened.set(row.integration, { version: row.version, provider });
        providers.push(provider);
      }
      return providers;
    },
    async close() {
      for (const { provider } of opened.values()) await provider.close();
      opened.clear();
    },
  };
}
