import type { z } from 'zod';
import type { ClientModelForm, ModelForm, ModelReachForm } from '../contracts/models.ts';
import type { Tx } from '../db/index.ts';
import {
  type ClientModelSettings,
  clientModelSettings,
  currentModelSettings,
  type ModelReach,
  type ModelSettings,
} from '../models/index.ts';

type Filled = Omit<z.output<typeof ModelReachForm>, 'provider'>;
type Stored = Pick<ModelReach, 'apiKey' | 'model'> & { provider: string };

/** The form as settings; a key that was left out is the stored one, if it is the same provider's. */
export async function settingsOfForm(
  tx: Tx,
  masterKey: Uint8Array,
  form: z.output<typeof ModelForm>,
): Promise<ModelSettings> {
  const stored = await currentModelSettings(tx, masterKey);
  const known: Stored[] = stored?.fallbacks ?? [];
  return {
    ...reachOf(form, stored),
    provider: form.provider,
    noFallback: form.noFallback,
    fallbacks:
      form.fallbacks?.map((one) => ({
        ...reachOf(one, known.find((other) => isSame(other, one)) ?? null),
        provider: one.provider,
      })) ??
      stored?.fallbacks ??
      [],
  };
}

/** The form of one client's model as settings, in the same way. */
export async function settingsOfClientForm(
  tx: Tx,
  masterKey: Uint8Array,
  clientId: string,
  form: z.output<typeof ClientModelForm>,
): Promise<ClientModelSettings> {
  const stored = await clientModelSettings(tx, masterKey, clientId);
  return { ...reachOf(form, stored), provider: form.provider, only: form.only };
}

function reachOf(
  form: Filled & { provider: string },
  stored: Stored | null,
): Omit<ModelReach, 'provider'> {
  const kept = stored?.provider === form.provider ? stored.apiKey : null;
  return {
    model: form.model,
    apiKey: form.apiKey ?? kept,
    baseUrl: form.baseUrl ?? null,
    resource: form.resource ?? null,
    allowPrivateNetwork: form.allowPrivateNetwork,
    protocol: form.protocol ?? null,
    streaming: form.streaming,
  };
}

function isSame(one: { provider: string; model: string }, other: typeof one): boolean {
  return one.provider === other.provider && one.model === other.model;
}
