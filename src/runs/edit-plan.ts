import { approvalById, type Decided, editApproval, type Verdict } from '../approvals/index.ts';
import { AppError, type FieldError } from '../lib/errors.ts';
import type { SignedIn } from '../people/index.ts';
import { toolNamed } from '../tools/index.ts';
import { deciderFor, recordDecision } from './decide-as-account.ts';
import { whyUnfit } from './offer-tools.ts';
import type { RunsRoom } from './runs-room.ts';

/** A step's arguments in a person's version, as its tool takes them. */
export interface StepEdit {
  step: number;
  args: Record<string, unknown>;
}

/**
 * An approval of other arguments than the plan's: the plan is void, and the run has the version gated as new
 * calls, with the leave of its author. Who may do so is who may decide.
 *
 * @throws `not-an-approver` (403), `approval-not-found` (404), `bad-edit` (400) that names the fields,
 * `steps-out-of-range`, `step-needs-another` (400)
 */
export async function editPlan(
  room: RunsRoom,
  by: SignedIn,
  approvalId: string,
  verdict: Pick<Verdict, 'decision' | 'steps' | 'evidence'>,
  edits: readonly StepEdit[],
): Promise<Decided> {
  const decider = await deciderFor(room, by, approvalId);
  return room.database.transaction('msp', async (tx) => {
    refuseUnfit(await approvalById(tx, approvalId), verdict, edits);
    const via = by.kind === 'key' ? 'api' : 'dashboard';
    const decided = await editApproval(
      tx,
      room.jobs,
      approvalId,
      { ...verdict, ...decider, via, reason: '' },
      new Map(edits.map(({ step, args }) => [step, args])),
    );
    await recordDecision(tx, room, by, decider, decided.approval, {
      action: 'edit',
      detail: { ...verdict, edits, counted: decided.counted },
    });
    return decided;
  });
}

/** What is wrong is said before the plan is void; names and rights are the gate's business. */
function refuseUnfit(
  { steps }: Decided['approval'],
  verdict: Pick<Verdict, 'decision' | 'steps'>,
  edits: readonly StepEdit[],
): void {
  const fields: FieldError[] = edits.flatMap(({ step, args }, at) => {
    const known = steps.find(({ n }) => n === step);
    if (!known)
      return [{ field: `edits.${at}.step`, message: `must be from 1 to ${steps.length}` }];
    if (verdict.decision === 'partial' && !verdict.steps?.includes(step))
      return [{ field: `edits.${at}.step`, message: 'must be among the steps that are approved' }];
    const tool = toolNamed(known.call.tool);
    const unfit = tool && whyUnfit(tool.input, args);
    return unfit ? [{ field: `edits.${at}.args`, message: unfit }] : [];
  });
  if (verdict.decision === 'deny')
    fields.push({ field: 'edits', message: 'have no place in a denial' });
  // A plan of before arguments were kept: its steps cannot be gated anew.
  if (steps.some(({ asked }) => asked === undefined))
    fields.push({
      field: 'edits',
      message: 'cannot be made to a plan of an older version of Muster',
    });
  if (fields.length === 0) return;
  throw new AppError('bad-edit', 'The plan cannot be edited like this.', { status: 400, fields });
}
