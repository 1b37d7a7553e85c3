import { desc, sql } from 'drizzle-orm';
import { policyVersion, type Tx } from '../db/index.ts';
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

/** Saves a new version; earlier ones stay, so that an old decision can be explained. */
export async function savePolicies(
  tx: Tx,
  tools: Record<string, ToolPolicy>,
  savedBy: string,
): Promise<Policies> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('muster:policies'))`);
  const version = (await currentPolicies(tx)).version + 1;
  await tx.insert(policyVersion).values({ version, tools, rules: [], savedBy });
  return { version, tools };
}
