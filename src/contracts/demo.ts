import { z } from 'zod';

/** The demo: a simulated ConnectWise with a database of its own, in place of everything while it is on. */
export const Demo = z
  .object({
    on: z.boolean(),
    /** Why it cannot be started now; null where it can, or is on. */
    hindrance: z.string().nullable(),
  })
  .meta({ id: 'Demo' });
export type Demo = z.infer<typeof Demo>;

export const RaisedTicket = z.object({ ticketId: z.int() }).meta({ id: 'RaisedTicket' });
export type RaisedTicket = z.infer<typeof RaisedTicket>;
