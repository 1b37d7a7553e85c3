import { eq } from 'drizzle-orm';
import { SpendingSettings } from '../../contracts/spending.ts';
import { mspSetting, type Tx } from '../../db/index.ts';

const ROOM = 'models';

/** The MSP's budgets and price table; what was never set has its default. */
export async function spendingSettings(tx: Tx): Promise<SpendingSettings> {
  const [row] = await tx.select().from(mspSetting).where(eq(mspSetting.room, ROOM));
  return SpendingSettings.parse(row?.value ?? {});
}

/** Saves them whole. */
export async function saveSpendingSettings(
  tx: Tx,
  settings: SpendingSettings,
  savedBy: string,
): Promise<SpendingSettings> {
  const value = SpendingSettings.parse(settings);
  await tx
    .insert(mspSetting)
    .values({ room: ROOM, value, savedBy })
    .onConflictDoUpdate({
      target: mspSetting.room,
      set: { value, savedBy, updatedAt: new Date() },
    });
  return value;
}
