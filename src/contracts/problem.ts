import { z } from 'zod';

/** RFC 9457: what every refused or failed API call answers, as `application/problem+json`. */
export const Problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    /** What is wrong and how to mend it, for a person. */
    detail: z.string(),
    /** Stable and kebab-case, for a program. */
    code: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
