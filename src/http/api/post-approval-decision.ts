import { z } from 'zod';
import { decideApproval } from '../../approvals/index.ts';
import { DecidedApproval, Decision } from '../../contracts/runs.ts';
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
  async handle({ params, body, by }, { database, audit, room }) {
    return database.transaction('msp', async (tx) => {
      const { counted, approval } = await decideApproval(tx, room.jobs, params.id, {
        decision: body.decision,
        ...(body.steps && { steps: body.steps }),
        by: by.name,
        via: by.kind === 'key' ? 'api' : 'dashboard',
        evidence: body.reason ?? body.decision,
        reason: 'decided outside the ticket',
      });
      await audit.record(tx, {
        actor: by.id,
        action: 'approvals.decide',
        subject: params.id,
        detail: { ...body, counted, planHash: approval.planHash },
      });
      return { counted, approval: presentApproval(approval) };
    });
  },
});
