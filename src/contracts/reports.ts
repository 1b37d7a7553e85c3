import { z } from 'zod';

/** One figure with what it counts, so that two people who quote it mean the same. */
export const Figure = z
  .object({
    id: z.string(),
    name: z.string(),
    /** Null where there is nothing to count it from. */
    value: z.number().nullable(),
    unit: z.enum(['tickets', 'runs', 'plans', 'checks', 'notes', 'changes', 'minutes', 'share']),
    definition: z.string(),
  })
  .meta({ id: 'Figure' });
export type Figure = z.infer<typeof Figure>;

export const Summary = z
  .object({
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    figures: z.array(Figure),
    /** Runs that were started in the time, by the state that they are in now. */
    runsByStatus: z.record(z.string(), z.int()),
    /** Tickets that started no run, by reason. */
    noRunByReason: z.record(z.string(), z.int()),
  })
  .meta({ id: 'Summary' });
export type Summary = z.infer<typeof Summary>;
