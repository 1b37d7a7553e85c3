import type { Database } from '../../db/index.ts';
import { builtInPlanner } from '../built-in-planner.ts';
import type { Model } from '../model.ts';
import { firstAvailable } from './first-available.ts';
import { languageModel } from './language-model.ts';
import {
  BUILT_IN,
  type ClientModelSettings,
  clientModelSettings,
  currentModelSettings,
  type ModelReach,
  type ModelSettings,
  type Versioned,
} from './model-settings.ts';
import { openReach } from './open-reach.ts';
import { redacted } from './redacted.ts';
import { MODEL_PATIENCE } from './safe-model-fetch.ts';

/**
 * The model of each client as MSP Settings name it at the moment of each turn; the built-in planner where
 * they name none.
 */
export function configuredModels(
  database: Database,
  masterKey: Uint8Array,
): (clientId: string) => Model {
  const planner = builtInPlanner();
  const kept = new Map<string, { version: string; model: Model }>();

  async function now(clientId: string): Promise<Model> {
    const { msp, client } = await database.transaction('msp', async (tx) => ({
      msp: await currentModelSettings(tx, masterKey),
      client: await clientModelSettings(tx, masterKey, clientId),
    }));
    const version = `${msp?.version} ${client?.version}`;
    const known = kept.get(clientId);
    if (known?.version === version) return known.model;
    const model = firstAvailable(await inOrder(msp, client, planner));
    kept.set(clientId, { version, model });
    return model;
  }

  return (clientId) => ({
    get name() {
      return kept.get(clientId)?.model.name ?? planner.name;
    },
    next: async (turn, witness) => (await now(clientId)).next(turn, witness),
    readReply: async (reply, witness) =>
      (await (await now(clientId)).readReply?.(reply, witness)) ?? null,
  });
}

/** Which models may think for a client, in the order in which they are asked. */
export async function inOrder(
  msp: Versioned<ModelSettings> | null,
  client: Versioned<ClientModelSettings> | null,
  planner: Model,
): Promise<Model[]> {
  if (client?.provider === BUILT_IN) return [planner];
  const own = client ? [await modelOf({ ...client, provider: client.provider })] : [];
  if (client?.only) return own;
  if (!msp) return [...own, planner];
  const shared = await Promise.all([msp, ...msp.fallbacks].map((reach) => modelOf(reach)));
  return [...own, ...shared, ...(msp.noFallback ? [] : [planner])];
}

/** The language model behind this reach, told no private values; nothing is called yet. */
export async function modelOf(reach: ModelReach, patience = MODEL_PATIENCE): Promise<Model> {
  const models = await openReach(reach, patience);
  if (!models) return builtInPlanner();
  return redacted(
    languageModel({
      name: models.name,
      provider: reach.provider,
      modelId: reach.model,
      streaming: reach.streaming,
      timeoutMs: patience.wholeMs,
      model: models.language,
    }),
  );
}
