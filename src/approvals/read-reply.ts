import type { Approval, Verdict } from './approval.ts';
import { classifyReply } from './classify-reply.ts';

/** A technician's note as an answer to one plan; `decision: null` leaves the plan as it was. */
export interface ReadReply extends Pick<Verdict, 'steps' | 'evidence' | 'reason'> {
  decision: Verdict['decision'] | null;
}

/** Reads a note as the answer to a plan. Only a clear answer decides; an answer with another plan's code never does. */
export function readReply(text: string, plan: Pick<Approval, 'steps' | 'code'>): ReadReply {
  const titles = plan.steps.map(
    ({ shows, call }) => shows.map(({ what, after }) => `${what} ${after}`).join(', ') || call.tool,
  );
  const read = classifyReply(text, { steps: titles, code: plan.code });
  const { evidence, reason } = read;
  if (read.intent === 'approve') return { decision: 'approve', evidence, reason };
  if (read.intent === 'deny') return { decision: 'deny', evidence, reason };
  if (read.intent === 'partial' && read.steps && read.steps.approve.length > 0)
    return { decision: 'partial', steps: read.steps.approve, evidence, reason };
  return { decision: null, evidence, reason };
}
