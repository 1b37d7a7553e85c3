import { desc, sql } from 'drizzle-orm';
import { policyVersion, type Tx } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';
import type { ToolPolicy } from './decide.ts';

/** The MSP's tool policies; tools left out have their default. */
export interface Policies {
  version: number;
  tools: Record<string, ToolPolicy>;
}

/** The policies in force. Version 0 is "nothing was changed yet". */
export async function currentPolicies(tx: Tx): Promise<Policies> {
  const [row] = await tx.select().from(policyVersion).orderBy(desc(policyVersion.version)).limit(1);
  return row
    ? { version: row.version, tools: row.tools as Record<string, ToolPolicy> }
    : { version: 0, tools: {} };
}

/**
 * Saves a new version; earlier ones stay, so that an old decision can be explained.
 *
 * @throws `policies-changed` (409) when `changed` is given and is no longer the version in force
 */
export async function savePolicies(
  tx: Tx,
  tools: Record<string, ToolPolicy>,
  savedBy: string,
  changed?: number | undefined,
): Promise<Policies> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('muster:policies'))`);
  const current = (await currentPolicies(tx)).version;
  if (changed !== undefined && changed !== current)
    throw new AppError(
      'policies-changed',
      'Somebody else saved policies meanwhile. Look at theirs, then change and save again.',
      { status: 409 },
    );
  const version = current + 1;
  await tx.insert(policyVersion).values({ version, tools, rules: [], savedBy });
  return { version, tools };
}
