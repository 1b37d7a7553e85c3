import { eq, sql } from 'drizzle-orm';
import { clientModel, modelSetting, type Tx } from '../../db/index.ts';
import { open, seal } from '../../lib/crypto.ts';
import { AppError, type FieldError } from '../../lib/errors.ts';
import { type ProviderId, providerNamed, providers } from './providers.ts';

/** How a model is reached, with its key in the clear: in memory only. */
export interface ModelReach {
  provider: ProviderId;
  model: string;
  apiKey: string | null;
  baseUrl: string | null;
  resource: string | null;
  allowPrivateNetwork: boolean;
  /** OpenAI's older `chat` in place of `responses`; null: the provider's own. */
  protocol: 'chat' | null;
  streaming: boolean;
}

/** Which model thinks for the installation. */
export interface ModelSettings extends ModelReach {
  /** This model or none. */
  noFallback: boolean;
  /** Asked in this order when it cannot be had. */
  fallbacks: ModelReach[];
}

/** Which model thinks for one client. */
export interface ClientModelSettings extends Omit<ModelReach, 'provider'> {
  provider: ProviderId | typeof BUILT_IN;
  /** This model or none: no other provider ever gets this client's tickets. */
  only: boolean;
}

/** A client whose tickets go to no language model. */
export const BUILT_IN = 'built-in';

/** Settings with what changes whenever somebody saves them. */
export type Versioned<T> = T & { version: string };

const PLACE = 'model_setting/this/api_key';
const FALLBACK_PLACE = 'model_setting/this/fallbacks';
const placeOfClient = (clientId: string) => `client_model/${clientId}/api_key`;

/** A reach as it is stored, its key sealed for one place. */
type StoredReach = Omit<ModelReach, 'apiKey'> & { sealedApiKey: string | null };

function stored({ apiKey, ...rest }: ModelReach, masterKey: Uint8Array, place: string) {
  return { ...rest, sealedApiKey: apiKey ? seal(masterKey, place, apiKey) : null };
}

function opened(
  row: Omit<StoredReach, 'provider' | 'protocol'> & { provider: string; protocol: string | null },
  masterKey: Uint8Array,
  place: string,
): ModelReach {
  const { provider, model, baseUrl, resource, allowPrivateNetwork, streaming } = row;
  return {
    provider: provider as ProviderId,
    model,
    baseUrl,
    resource,
    allowPrivateNetwork,
    streaming,
    protocol: row.protocol === 'chat' ? 'chat' : null,
    apiKey: row.sealedApiKey ? open(masterKey, place, row.sealedApiKey) : null,
  };
}

/** The stored settings and their version; null while the built-in planner thinks. */
export async function currentModelSettings(
  tx: Tx,
  masterKey: Uint8Array,
): Promise<Versioned<ModelSettings> | null> {
  const [row] = await tx.select().from(modelSetting);
  if (!row) return null;
  return {
    ...opened(row, masterKey, PLACE),
    noFallback: row.noFallback,
    fallbacks: (row.fallbacks as StoredReach[]).map((one) =>
      opened(one, masterKey, FALLBACK_PLACE),
    ),
    version: versionOf(row),
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
  const { fallbacks, noFallback, ...reach } = settings;
  refuse([
    ...problemsOf(reach),
    ...fallbacks.flatMap((one, i) => problemsOf(one, `fallbacks.${i}.`)),
    ...(noFallback && fallbacks.length > 0
      ? [{ field: 'fallbacks', message: 'must be empty where it is this model or none' }]
      : []),
  ]);
  const row = {
    ...stored(reach, masterKey, PLACE),
    noFallback,
    fallbacks: fallbacks.map((one) => stored(one, masterKey, FALLBACK_PLACE)),
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

/** A number alone would begin anew after the settings were taken away. */
function versionOf({ version, updatedAt }: { version: number; updatedAt: Date }): string {
  return `${version} ${updatedAt.toISOString()}`;
}

/** A client's own model; null where the installation's thinks for it. */
export async function clientModelSettings(
  tx: Tx,
  masterKey: Uint8Array,
  clientId: string,
): Promise<Versioned<ClientModelSettings> | null> {
  const [row] = await tx.select().from(clientModel).where(eq(clientModel.clientId, clientId));
  if (!row) return null;
  const { provider, ...reach } = opened(row, masterKey, placeOfClient(clientId));
  return { provider, ...reach, only: row.only, version: versionOf(row) };
}

/** Gives a client a model of its own; null takes it away. @throws `bad-input` naming the fields */
export async function saveClientModel(
  tx: Tx,
  masterKey: Uint8Array,
  clientId: string,
  settings: ClientModelSettings | null,
): Promise<void> {
  if (!settings) {
    await tx.delete(clientModel).where(eq(clientModel.clientId, clientId));
    return;
  }
  const { only, provider, ...reach } = settings;
  if (provider !== BUILT_IN) refuse(problemsOf({ ...reach, provider }));
  const { apiKey, ...rest } = reach;
  const row = {
    ...rest,
    clientId,
    provider,
    sealedApiKey: apiKey ? seal(masterKey, placeOfClient(clientId), apiKey) : null,
    only,
    updatedAt: new Date(),
  };
  await tx
    .insert(clientModel)
    .values(row)
    .onConflictDoUpdate({
      target: clientModel.clientId,
      set: { ...row, version: sql`${clientModel.version} + 1` },
    });
}

/** Each field that the provider needs and that is empty. */
function problemsOf(reach: ModelReach, under = ''): FieldError[] {
  const provider = providerNamed(reach.provider);
  if (!provider) {
    const known = providers.map(({ id }) => id).join(', ');
    return [{ field: `${under}provider`, message: `must be one of ${known}` }];
  }
  return provider.needs
    .filter((field) => !reach[field])
    .map((field) => ({ field: `${under}${field}`, message: `is needed for ${provider.name}` }));
}

function refuse(fields: FieldError[]): void {
  if (fields.length === 0) return;
  throw new AppError('bad-input', 'The language model cannot be used like this.', {
    status: 400,
    fields,
  });
}
