import { z } from 'zod';

export const ProviderId = z
  .enum(['anthropic', 'openai', 'azure', 'google', 'bedrock', 'mistral', 'openai-compatible'])
  .meta({ id: 'ProviderId' });

const reach = {
  model: z.string().trim().min(1).max(200),
  /** Left out: the stored one stays. */
  apiKey: z.string().trim().min(1).max(500).optional(),
  baseUrl: z.url().max(500).optional(),
  /** Azure's resource name, or Bedrock's region. */
  resource: z.string().trim().min(1).max(200).optional(),
  allowPrivateNetwork: z.boolean().default(false),
  /** OpenAI and Azure: `chat` completions in place of responses. */
  protocol: z.enum(['chat']).optional(),
  /** Answers are asked for as a stream. */
  streaming: z.boolean().default(false),
};

/** How one model is reached. The key is written, never read back. */
export const ModelReachForm = z
  .object({ provider: ProviderId, ...reach })
  .meta({ id: 'ModelReachForm' });
export type ModelReachForm = z.infer<typeof ModelReachForm>;

/** The language model of the installation. */
export const ModelForm = ModelReachForm.extend({
  /** This model or none: no fallback. */
  noFallback: z.boolean().default(false),
  /** Models to ask when it cannot be had, in order; left out: they stay as they are. */
  fallbacks: z.array(ModelReachForm).max(5).optional(),
}).meta({ id: 'ModelForm' });
export type ModelForm = z.infer<typeof ModelForm>;

const ShownReach = ModelReachForm.omit({ apiKey: true }).extend({ hasApiKey: z.boolean() });

export const ModelState = z
  .object({
    /** Null: the built-in planner thinks. */
    current: ShownReach.extend({
      noFallback: z.boolean(),
      fallbacks: z.array(ShownReach),
    }).nullable(),
    providers: z.array(z.object({ id: ProviderId, name: z.string(), needs: z.array(z.string()) })),
  })
  .meta({ id: 'ModelState' });
export type ModelState = z.infer<typeof ModelState>;

/** A client's own model. */
export const ClientModelForm = z
  .object({
    /** `built-in`: this client's tickets go to no language model. */
    provider: z.enum([...ProviderId.options, 'built-in']),
    ...reach,
    model: reach.model.default('built-in planner'),
    /** This model or none: no other provider ever gets this client's tickets. */
    only: z.boolean().default(false),
  })
  .meta({ id: 'ClientModelForm' });
export type ClientModelForm = z.infer<typeof ClientModelForm>;

export const ClientModelState = z
  .object({
    /** Null: the installation's model thinks for this client. */
    current: ClientModelForm.omit({ apiKey: true }).extend({ hasApiKey: z.boolean() }).nullable(),
  })
  .meta({ id: 'ClientModelState' });
export type ClientModelState = z.infer<typeof ClientModelState>;

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

/** One prompt that left for a language model. */
export const ModelCall = z
  .object({
    id: z.string(),
    clientId: z.string(),
    runId: z.string(),
    ticketId: z.int(),
    turn: z.int(),
    provider: z.string(),
    model: z.string(),
    /** `sent`: no answer was seen; the process ended, or it is under way. */
    state: z.enum(['sent', 'answered', 'failed']),
    /** How many values of each kind stood as placeholders. */
    redacted: z.record(z.string(), z.int()),
    inputTokens: z.int(),
    outputTokens: z.int(),
    toolCalls: z.int(),
    /** In the currency of the price table. */
    cost: z.number(),
    durationMs: z.int(),
    error: z.string().optional(),
    sentAt: z.iso.datetime(),
  })
  .meta({ id: 'ModelCall' });
export type ModelCall = z.infer<typeof ModelCall>;

export const ModelCallList = z.object({ items: z.array(ModelCall) }).meta({ id: 'ModelCallList' });
export type ModelCallList = z.infer<typeof ModelCallList>;

/** The same with exactly what was sent. */
export const ModelCallPage = ModelCall.extend({
  prompt: z.object({
    instructions: z.string(),
    messages: z.array(z.unknown()),
    tools: z.array(z.unknown()),
  }),
}).meta({ id: 'ModelCallPage' });
export type ModelCallPage = z.infer<typeof ModelCallPage>;
