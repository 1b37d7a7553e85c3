import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { VerificationSettings } from '../contracts/verifications.ts';
import { mspSetting, type Tx } from '../db/index.ts';

const ROOM = 'verification';

export type Settings = z.infer<typeof VerificationSettings>;

/** Nothing is told to the requester unless the MSP says so. */
const defaults: Settings = { tellRequester: false, clientCap: 20 };

/** The MSP's settings of this room; what was never set has its default. */
export async function verificationSettings(tx: Tx): Promise<Settings> {
  const [row] = await tx.select().from(mspSetting).where(eq(mspSetting.room, ROOM));
  return VerificationSettings.parse({ ...defaults, ...(row?.value as object | undefined) });
}

/** Saves some of the settings and answers all of them. */
export async function saveVerificationSettings(
  tx: Tx,
  change: { [K in keyof Settings]?: Settings[K] | undefined },
  savedBy: string,
): Promise<Settings> {
  const value = VerificationSettings.parse({
    ...(await verificationSettings(tx)),
    ...defined(change),
  });
  await tx
    .insert(mspSetting)
    .values({ room: ROOM, value, savedBy })
    .onConflictDoUpdate({
      target: mspSetting.room,
      set: { value, savedBy, updatedAt: new Date() },
    });
  return value;
}

function defined(change: object): object {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
