import { z } from 'zod';

export const NewLearning = z
  .object({
    /** How far back: 90d, 8w, 12mo, 2y. */
    since: z
      .string()
      .regex(/^\d{1,4}(d|w|mo|y)$/, 'must be like 90d, 8w, 12mo or 2y')
      .default('12mo'),
    /** Only the most recently closed ones. */
    limit: z.int().min(20).max(1_000_000).optional(),
    boards: z.array(z.string().trim().min(1)).max(100).default([]),
    /** ConnectWise company names. */
    clients: z.array(z.string().trim().min(1)).max(1_000).default([]),
    /** Without the sentence encoder. */
    fast: z.boolean().default(false),
    /** An embedding model of the provider in MSP Settings, in place of the sentence encoder. */
    embeddings: z.string().trim().min(1).max(200).optional(),
    /** Let the language model of MSP Settings word the drafts. */
    model: z.boolean().default(false),
  })
  .meta({ id: 'NewLearning' });
export type NewLearning = z.infer<typeof NewLearning>;

export const LearningState = z
  .enum(['queued', 'working', 'done', 'failed'])
  .meta({ id: 'LearningState' });
export type LearningState = z.infer<typeof LearningState>;

/** What a run of learning came to. */
export const LearningResult = z
  .object({
    tickets: z.int(),
    drafts: z.int(),
    /** Kinds that an existing workflow covers. */
    known: z.int(),
    coverage: z.number(),
    junk: z.int(),
    failures: z.array(z.string()),
  })
  .meta({ id: 'LearningResult' });
export type LearningResult = z.infer<typeof LearningResult>;

export const Learning = z
  .object({
    id: z.string(),
    state: LearningState,
    /** What it is doing, or why it failed. */
    detail: z.string(),
    settings: NewLearning,
    startedBy: z.string(),
    result: LearningResult.nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Learning' });
export type Learning = z.infer<typeof Learning>;

export const LearningList = z.object({ items: z.array(Learning) }).meta({ id: 'LearningList' });
export type LearningList = z.infer<typeof LearningList>;
