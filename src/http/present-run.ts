import type { Approval } from '../approvals/index.ts';
import type { Approval as PresentedApproval, Run as PresentedRun } from '../contracts/runs.ts';
import type { Run, RunEvent } from '../runs/index.ts';

export function presentRun(run: Run): PresentedRun {
  const { id, clientId, ticketId, summary, status, mode, detail } = run;
  return {
    id,
    clientId,
    ticketId,
    summary,
    status,
    mode,
    detail,
    createdAt: run.createdAt.toISOString(),
    updatedAt: run.updatedAt.toISOString(),
  };
}

export function presentEvent({ seq, at, kind, title, source, data }: RunEvent) {
  return { seq, at: at.toISOString(), kind, title, source, data };
}

export function presentApproval(approval: Approval): PresentedApproval {
  const { id, code, state, clearedSteps, decidedBy, decidedVia, evidence } = approval;
  return {
    id,
    code,
    state,
    steps: approval.steps.map(({ n, call, shows, reversible, risk, asked }) => ({
      n,
      tool: call.tool,
      shows,
      reversible,
      risk,
      ...(asked !== undefined && { asked }),
    })),
    ...(clearedSteps && { clearedSteps }),
    ...(decidedBy && { decidedBy }),
    ...(decidedVia && { decidedVia }),
    ...(evidence && { evidence }),
    expiresAt: approval.expiresAt.toISOString(),
  };
}
