import type { z } from 'zod';
import type { ModelForm } from '../contracts/models.ts';
import type { Tx } from '../db/index.ts';
import { currentModelSettings, type ModelSettings } from '../models/index.ts';

/** The form as settings; a key that was left out is the stored one, if it is the same provider's. */
export async function settingsOfForm(
  tx: Tx,
  masterKey: Uint8Array,
  form: z.output<typeof ModelForm>,
): Promise<ModelSettings> {
  const stored = await currentModelSettings(tx, masterKey);
  const kept = stored?.provider === form.provider ? stored.apiKey : null;
  return {
    provider: form.provider,
    model: form.model,
    apiKey: form.apiKey ?? kept,
    baseUrl: form.baseUrl ?? null,
    resource: form.resource ?? null,
    allowPrivateNetwork: form.allowPrivateNetwork,
    noFallback: form.noFallback,
  };
}
