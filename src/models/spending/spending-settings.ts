import { eq } from 'drizzle-orm';
import { type SpendingChange, SpendingSettings } from '../../contracts/spending.ts';
import { mspSetting, type Tx } from '../../db/index.ts';

const ROOM = 'models';

/** The MSP's budgets and price table; what was never set has its default. */
export async function spendingSettings(tx: Tx): Promise<SpendingSettings> {
  const [row] = await tx.select().from(mspSetting).where(eq(mspSetting.room, ROOM));
  return SpendingSettings.parse(row?.value ?? {});
}

/** Saves what the change names and answers all of them. */
export async function saveSpendingSettings(
  tx: Tx,
  { currency, prices, budgets }: SpendingChange,
  savedBy: string,
): Promise<SpendingSettings> {
  const before = await spendingSettings(tx);
  const value = SpendingSettings.parse({
    currency: currency ?? before.currency,
    prices: prices ?? before.prices,
    budgets: budgets ?? before.budgets,
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
