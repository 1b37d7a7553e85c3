import { z } from 'zod';

export const ProviderId = z
  .enum(['anthropic', 'openai', 'azure', 'google', 'bedrock', 'mistral', 'openai-compatible'])
  .meta({ id: 'ProviderId' });

/** The language model of the installation. The key is written, never read back. */
export const ModelForm = z
  .object({
    provider: ProviderId,
    model: z.string().trim().min(1).max(200),
    /** Left out: the stored one stays. */
    apiKey: z.string().trim().min(1).max(500).optional(),
    baseUrl: z.url().max(500).optional(),
    /** Azure's resource name, or Bedrock's region. */
    resource: z.string().trim().min(1).max(200).optional(),
    allowPrivateNetwork: z.boolean().default(false),
    /** This model or none: no fallback to the built-in planner. */
    noFallback: z.boolean().default(false),
  })
  .meta({ id: 'ModelForm' });
export type ModelForm = z.infer<typeof ModelForm>;

export const ModelState = z
  .object({
    /** Null: the built-in planner thinks. */
    current: ModelForm.omit({ apiKey: true }).extend({ hasApiKey: z.boolean() }).nullable(),
    providers: z.array(z.object({ id: ProviderId, name: z.string(), needs: z.array(z.string()) })),
  })
  .meta({ id: 'ModelState' });
export type ModelState = z.infer<typeof ModelState>;

export const TriedModel = z
  .object({
    ok: z.boolean(),
    latencyMs: z.int().optional(),
    said: z.string().optional(),
    /** The provider's own words where it failed. */
    detail: z.string().optional(),
  })
  .meta({ id: 'TriedModel' });
export type TriedModel = z.infer<typeof TriedModel>;
