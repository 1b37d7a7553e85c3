import { eq, sql } from 'drizzle-orm';
import { type Tx, verificationProvider } from '../../db/index.ts';
import { open, seal } from '../../lib/crypto.ts';

/** What was typed into a provider's form; text, secrets and switches alike. */
export type ProviderSettings = Record<string, string | boolean>;

export type StoredProvider = typeof verificationProvider.$inferSelect;

const place = (integration: string) => `verification_provider/${integration}/settings`;

/** Saves what was typed, sealed as a whole, and how the check went. */
export async function saveProvider(
  tx: Tx,
  masterKey: Uint8Array,
  saved: {
    integration: string;
    settings: ProviderSettings;
    state: 'connected' | 'failed';
    detail: string;
    savedBy: string;
  },
): Promise<StoredProvider> {
  const { settings, ...rest } = saved;
  const sealedSettings = seal(masterKey, place(saved.integration), JSON.stringify(settings));
  const [row] = await tx
    .insert(verificationProvider)
    .values({ ...rest, sealedSettings })
    .onConflictDoUpdate({
      target: verificationProvider.integration,
      set: {
        ...rest,
        sealedSettings,
        version: sql`${verificationProvider.version} + 1`,
        updatedAt: new Date(),
      },
    })
    .returning();
  return row as StoredProvider;
}

/** @throws `sealed-value-unreadable` under another master key */
export function openSettings(masterKey: Uint8Array, row: StoredProvider): ProviderSettings {
  return JSON.parse(open(masterKey, place(row.integration), row.sealedSettings));
}

/** Every provider that was connected. */
export async function storedProviders(tx: Tx): Promise<StoredProvider[]> {
  return tx.select().from(verificationProvider).orderBy(verificationProvider.integration);
}

/** Forgets a provider and its keys; false when there was none. */
export async function removeProvider(tx: Tx, integration: string): Promise<boolean> {
  const removed = await tx
    .delete(verificationProvider)
    .where(eq(verificationProvider.integration, integration))
    .returning({ integration: verificationProvider.integration });
  return removed.length > 0;
}
