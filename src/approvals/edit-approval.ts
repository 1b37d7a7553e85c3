import type { Tx } from '../db/index.ts';
import type { Jobs } from '../jobs/index.ts';
import type { Verdict } from './approval.ts';
import { expirePending, lockApproval, move } from './approval-store.ts';
import { clearedBy, type Decided } from './decide-approval.ts';

/**
 * Ends a plan with a person's own version of it, in the caller's transaction: the steps that he keeps, some with
 * other arguments. The plan is void at once; the version becomes a plan of its own when the run has had it
 * gated as new calls. Counts once and in time only, like any decision.
 *
 * @throws `steps-out-of-range`, `step-needs-another` (400)
 */
export async function editApproval(
  tx: Tx,
  jobs: Pick<Jobs, 'signal'>,
  id: string,
  verdict: Verdict,
  edits: ReadonlyMap<number, unknown>,
): Promise<Decided> {
  const known = await lockApproval(tx, id);
  const kept = clearedBy(verdict, known.steps);
  const over = { counted: false, approval: known } as const;
  if (known.state !== 'pending') return over;
  if (known.expiresAt <= new Date()) {
    const expired = await expirePending(tx, id, jobs);
    return { ...over, approval: expired ?? known };
  }
  const { by, member, account, via, evidence } = verdict;
  const calls = known.steps
    .filter(({ n }) => kept.includes(n))
    .map(({ n, call, asked }) => ({ tool: call.tool, args: edits.get(n) ?? asked }));
  const edited = await move(tx, id, 'edited', {
    edited: { by, member, account, via, evidence, calls },
    decidedBy: by,
    decidedVia: via,
    evidence: evidence.slice(0, 500),
    reason: `${by} edited it, and that version takes its place`,
    decidedAt: new Date(),
  });
  if (!edited) return over;
  await jobs.signal(tx, edited);
  return { counted: true, approval: edited, waitsForSecond: false };
}
