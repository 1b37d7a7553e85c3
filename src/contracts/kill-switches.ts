import { z } from 'zod';

/** A kill switch that is thrown. */
export const KillSwitch = z
  .object({
    id: z.string(),
    scope: z.enum(['installation', 'client', 'tool']),
    /** The client's id or the tool's name; empty for the installation. */
    subject: z.string(),
    reason: z.string(),
    thrownBy: z.string(),
    thrownAt: z.iso.datetime(),
  })
  .meta({ id: 'KillSwitch' });
export type KillSwitch = z.infer<typeof KillSwitch>;

export const KillSwitchList = z
  .object({ items: z.array(KillSwitch) })
  .meta({ id: 'KillSwitchList' });

export const NewKill = z
  .object({
    /** A run is stopped for good; the others hold until they are released. */
    scope: z.enum(['installation', 'client', 'tool', 'run']),
    /** The client's or run's id, or the tool's name; left out for the installation. */
    subject: z.string().max(200).default(''),
    reason: z.string().trim().min(1).max(500),
  })
  .meta({ id: 'NewKill' });
export type NewKill = z.input<typeof NewKill>;
