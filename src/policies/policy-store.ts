import { desc, sql } from 'drizzle-orm';
import {
  PolicyDocument,
  type PolicyLimits,
  type PolicyRule,
  type ToolPolicy,
} from '../contracts/policies.ts';
import { policyVersion, type Tx } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';

/** The MSP's policies; tools left out have their default. */
export interface Policies extends PolicyDocument {
  version: number;
}

/** What holds for one client. */
export interface ClientsPolicies {
  version: number;
  tools: Record<string, ToolPolicy>;
  rules: PolicyRule[];
  limits: PolicyLimits;
  takeOverStatuses: string[];
}

const shippedLimits: PolicyLimits = {
  changesPerHour: 300,
  customerNotesPerHour: 150,
  troublesInARow: 10,
};

/** What holds until somebody saves something. */
export const shippedPolicies: Policies = {
  version: 0,
  tools: {},
  rules: [
    {
      name: 'Links and addresses to customers',
      tool: 'connectwise_psa:cw-add-ticket-note',
      when: { visibility: 'customer-visible', reachesOut: true },
      policy: 'approval',
    },
  ],
  limits: shippedLimits,
  clients: {},
  takeOverStatuses: [],
};

/**
 * The policies in force. Version 0 is "nothing was changed yet".
 *
 * @throws `policies-broken` when the stored ones are not valid: nothing is decided by half of them
 */
export async function currentPolicies(tx: Tx): Promise<Policies> {
  const [row] = await tx.select().from(policyVersion).orderBy(desc(policyVersion.version)).limit(1);
  if (!row) return shippedPolicies;
  const limits = { ...shippedLimits, ...(row.limits as Partial<PolicyLimits>) };
  const read = PolicyDocument.safeParse({ ...row, limits });
  if (!read.success)
    throw new AppError('policies-broken', `Policies version ${row.version} cannot be read.`, {
      cause: read.error,
    });
  return { version: row.version, ...read.data };
}

/** The policies as they hold for one client: its own where it has some, else the MSP's. */
export function policiesFor(policies: Policies, clientId: string): ClientsPolicies {
  const { version, tools, rules, limits, clients, takeOverStatuses } = policies;
  const own = clients[clientId];
  return {
    version,
    rules,
    takeOverStatuses,
    tools: { ...tools, ...own?.tools },
    limits: { ...limits, ...stripUndefined(own?.limits ?? {}) },
  };
}

/**
 * Saves a new version, what is left out staying as it is; earlier ones stay, so that an old decision can
 * be explained.
 *
 * @throws `policies-changed` (409) when `changed` is given and is no longer the version in force
 */
export async function savePolicies(
  tx: Tx,
  change: Partial<PolicyDocument>,
  savedBy: string,
  changed?: number | undefined,
): Promise<Policies> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('muster:policies'))`);
  const before = await currentPolicies(tx);
  if (changed !== undefined && changed !== before.version)
    throw new AppError(
      'policies-changed',
      'Somebody else saved policies meanwhile. Look at theirs, then change and save again.',
      { status: 409 },
    );
  const saved = { ...before, ...stripUndefined(change), version: before.version + 1 };
  await tx.insert(policyVersion).values({ ...saved, savedBy });
  return saved;
}

function stripUndefined<T extends object>(values: T): T {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as T;
}
