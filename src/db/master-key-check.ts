import { isNull } from 'drizzle-orm';
import { equalSecrets, hmacSha256 } from '../lib/crypto.ts';
import { AppError } from '../lib/errors.ts';
import type { Database } from './open-database.ts';
import { installation } from './schema/index.ts';

/**
 * Compares the master key with the one that this database began with; throws `wrong-master-key`. At
 * start, before anything is sealed with a key that the next start will not have.
 */
export async function checkMasterKey({ orm }: Database, masterKey: Uint8Array): Promise<void> {
  const keyCheck = hmacSha256(masterKey, 'muster key check v1').toString('hex');
  await orm.insert(installation).values({}).onConflictDoNothing();
  await orm.update(installation).set({ keyCheck }).where(isNull(installation.keyCheck));
  const [row] = await orm.select().from(installation);
  if (!equalSecrets(row?.keyCheck ?? '', keyCheck))
    throw new AppError(
      'wrong-master-key',
      'The master key is not the one that this database was made with. Set MUSTER_MASTER_KEY, or restore master.key in the data folder, from the backup.',
      { status: 400 },
    );
}
