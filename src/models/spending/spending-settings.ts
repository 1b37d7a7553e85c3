import { type SpendingChange, SpendingSettings } from '../../contracts/spending.ts';
import { readMspSetting, saveMspSetting, type Tx } from '../../db/index.ts';

const ROOM = 'models';

/** The MSP's budgets and price table; what was never set has its default. */
export async function spendingSettings(tx: Tx): Promise<SpendingSettings & { version: number }> {
  const { value, version } = await readMspSetting(tx, ROOM);
  return { ...SpendingSettings.parse(value ?? {}), version };
}

/**
 * Saves what the change names and answers all of them.
 *
 * @throws `settings-changed` (409) when the change names a version that is no longer in force
 */
export async function saveSpendingSettings(
  tx: Tx,
  { currency, prices, budgets, version: changed }: SpendingChange,
  savedBy: string,
): Promise<SpendingSettings & { version: number }> {
  const before = await spendingSettings(tx);
  const value = SpendingSettings.parse({
    currency: currency ?? before.currency,
    prices: prices ?? before.prices,
    budgets: budgets ?? before.budgets,
  });
  const version = await saveMspSetting(tx, ROOM, { value, savedBy, changed });
  return { ...value, version };
}
