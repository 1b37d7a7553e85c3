import { desc, sql } from 'drizzle-orm';
import type { ApprovalRules } from '../contracts/approvers.ts';
import { approverVersion, type Tx } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';

/** The MSP's rules of approval and what single clients have differently. */
export interface RuleBook {
  version: number;
  msp: ApprovalRules;
  clients: Record<string, Partial<ApprovalRules>>;
}

/** What holds until somebody sets something. */
export const defaultRules: ApprovalRules = {
  approvers: 'all',
  onCall: [],
  whenClosed: 'wait',
  twoForHighRisk: false,
  acceptDiscussion: false,
  businessDays: 1,
  hours: { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:00', timeZone: null },
};

/** The rules in force. Version 0 is "nothing was set yet". */
export async function currentRules(tx: Tx): Promise<RuleBook> {
  const [row] = await tx
    .select()
    .from(approverVersion)
    .orderBy(desc(approverVersion.version))
    .limit(1);
  if (!row) return { version: 0, msp: defaultRules, clients: {} };
  const { msp, clients } = row.rules as Omit<RuleBook, 'version'>;
  return { version: row.version, msp: { ...defaultRules, ...msp }, clients };
}

/** What holds for one client's tickets. */
export async function rulesOf(tx: Tx, clientId: string): Promise<ApprovalRules> {
  const { msp, clients } = await currentRules(tx);
  return { ...msp, ...clients[clientId] };
}

/**
 * Saves a new version; earlier ones stay, so that an old decision can be explained.
 *
 * @throws `approvers-changed` (409) when `changed` is given and is no longer the version in force
 */
export async function saveRules(
  tx: Tx,
  rules: Omit<RuleBook, 'version'>,
  savedBy: string,
  changed?: number | undefined,
): Promise<RuleBook> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('muster:approvers'))`);
  const before = await currentRules(tx);
  if (changed !== undefined && changed !== before.version)
    throw new AppError(
      'approvers-changed',
      'Somebody else saved the approvers meanwhile. Look at theirs, then save again.',
      { status: 409 },
    );
  const version = before.version + 1;
  await tx.insert(approverVersion).values({ version, rules, savedBy });
  return { version, ...rules };
}
