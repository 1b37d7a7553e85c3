import { z } from 'zod';
import { DecidedApproval, Decision } from '../../contracts/runs.ts';
import { decideAsAccount, editPlan } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentApproval } from '../present-run.ts';

export const postApprovalDecision = endpoint({
  method: 'post',
  path: '/api/approvals/{id}/decision',
  access: 'approvals:decide',
  summary: 'Approve or deny a plan, or some of its steps; the first decision counts',
  params: z.object({ id: z.string() }),
  body: Decision,
  answer: DecidedApproval,
  async handle({ params, body: { decision, steps, reason, edits }, by }, { room }) {
    const verdict = { decision, ...(steps && { steps }), evidence: reason ?? decision };
    const decided = edits
      ? await editPlan(room, by, params.id, verdict, edits)
      : await decideAsAccount(room, by, params.id, verdict);
    return {
      counted: decided.counted,
      ...(decided.counted && decided.waitsForSecond && { waitsForSecond: true }),
      approval: presentApproval(decided.approval),
    };
  },
});
