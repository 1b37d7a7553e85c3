import { eq, sql } from 'drizzle-orm';
import { AppError } from '../lib/errors.ts';
import type { Tx } from './open-database.ts';
import { mspSetting } from './schema/index.ts';

/** What the MSP set in one room, as it was stored, and its version; version 0 is "nothing was set yet". */
export async function readMspSetting(
  tx: Tx,
  room: string,
): Promise<{ version: number; value: unknown }> {
  const [row] = await tx.select().from(mspSetting).where(eq(mspSetting.room, room));
  return { version: row?.version ?? 0, value: row?.value };
}

/**
 * Saves what the MSP set in one room and answers its new version.
 *
 * @throws `settings-changed` (409) when `changed` is given and is no longer the version in force
 */
export async function saveMspSetting(
  tx: Tx,
  room: string,
  { value, savedBy, changed }: { value: unknown; savedBy: string; changed?: number | undefined },
): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`muster:setting:${room}`}))`);
  const { version } = await readMspSetting(tx, room);
  if (changed !== undefined && changed !== version)
    throw new AppError(
      'settings-changed',
      'Somebody else saved these settings meanwhile. Look at theirs, then save again.',
      { status: 409 },
    );
  const row = { value, savedBy, version: version + 1 };
  await tx
    .insert(mspSetting)
    .values({ room, ...row })
    .onConflictDoUpdate({ target: mspSetting.room, set: { ...row, updatedAt: new Date() } });
  return row.version;
}
