import { z } from 'zod';

/** What could not be worked and was put aside, until a person has it tried again. */
export const DeadLetter = z
  .object({
    id: z.string(),
    /** A run that failed, or an event of ConnectWise that never got as far as one. */
    kind: z.enum(['run', 'event']),
    ticketId: z.int().nullable(),
    what: z.string(),
    why: z.string(),
    at: z.iso.datetime(),
    /** What came in: an event's body as text, or what the run was begun with. */
    payload: z.unknown(),
    /** What was tried, oldest first. */
    history: z.array(z.object({ at: z.iso.datetime(), text: z.string() })),
  })
  .meta({ id: 'DeadLetter' });
export type DeadLetter = z.infer<typeof DeadLetter>;

export const DeadLetterList = z
  .object({ items: z.array(DeadLetter) })
  .meta({ id: 'DeadLetterList' });
export type DeadLetterList = z.infer<typeof DeadLetterList>;

export const Replayed = z
  .object({
    replayed: z.array(z.string()),
    /** What stays aside, and why. */
    left: z.array(z.object({ id: z.string(), why: z.string() })),
  })
  .meta({ id: 'Replayed' });
export type Replayed = z.infer<typeof Replayed>;
