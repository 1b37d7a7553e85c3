import { sql } from 'drizzle-orm';
import { modelSetting, type Tx } from '../../db/index.ts';
import { open, seal } from '../../lib/crypto.ts';
import { AppError } from '../../lib/errors.ts';
import { type ProviderId, providerNamed, providers } from './providers.ts';

/** Which model thinks for the installation, with its key in the clear: in memory only. */
export interface ModelSettings {
  provider: ProviderId;
  model: string;
  apiKey: string | null;
  baseUrl: string | null;
  resource: string | null;
  allowPrivateNetwork: boolean;
  noFallback: boolean;
}

const PLACE = 'model_setting/this/api_key';

/** The stored settings and their version; null while the built-in planner thinks. */
export async function currentModelSettings(
  tx: Tx,
  masterKey: Uint8Array,
): Promise<(ModelSettings & { version: number }) | null> {
  const [row] = await tx.select().from(modelSetting);
  if (!row) return null;
  const { sealedApiKey, updatedAt: _updatedAt, id: _id, ...settings } = row;
  return {
    ...settings,
    provider: row.provider as ProviderId,
    apiKey: sealedApiKey ? open(masterKey, PLACE, sealedApiKey) : null,
  };
}

/** Saves the settings; null goes back to the built-in planner. @throws `bad-input` naming the fields */
export async function saveModelSettings(
  tx: Tx,
  masterKey: Uint8Array,
  settings: ModelSettings | null,
): Promise<void> {
  if (!settings) {
    await tx.delete(modelSetting);
    return;
  }
  checkModelSettings(settings);
  const { apiKey, ...rest } = settings;
  const row = {
    ...rest,
    sealedApiKey: apiKey ? seal(masterKey, PLACE, apiKey) : null,
    updatedAt: new Date(),
  };
  await tx
    .insert(modelSetting)
    .values(row)
    .onConflictDoUpdate({
      target: modelSetting.id,
      set: { ...row, version: sql`${modelSetting.version} + 1` },
    });
}

/** @throws `bad-input` (400) naming each field that the provider needs and that is empty */
export function checkModelSettings(settings: ModelSettings): void {
  const provider = providerNamed(settings.provider);
  const missing = provider?.needs.filter((field) => !settings[field]) ?? [];
  if (provider && missing.length === 0) return;
  throw new AppError('bad-input', 'The language model cannot be used like this.', {
    status: 400,
    fields: provider
      ? missing.map((field) => ({ field, message: `is needed for ${provider.name}` }))
      : [
          {
            field: 'provider',
            message: `must be one of ${providers.map(({ id }) => id).join(', ')}`,
          },
        ],
  });
}
