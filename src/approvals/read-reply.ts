import type { Approval, Verdict } from './approval.ts';
import { classifyReply } from './classify-reply.ts';

/** A technician's note as an answer to one plan; `decision: null` leaves the plan as it was. */
export interface ReadReply extends Pick<Verdict, 'steps' | 'evidence' | 'reason'> {
  decision: Verdict['decision'] | null;
  /** Numbers of steps that the reply names and the plan does not have. */
  missing?: number[];
  /** The plan's code that the reply names, whichever plan's it is. */
  code?: string;
}

/** Reads a note as the answer to a plan. Only a clear answer decides; an answer with another plan's code never does. */
export function readReply(text: string, plan: Pick<Approval, 'steps' | 'code'>): ReadReply {
  const titles = plan.steps.map(
    ({ shows, call }) => shows.map(({ what, after }) => `${what} ${after}`).join(', ') || call.tool,
  );
  const { intent, steps, evidence, reason, code, missing } = classifyReply(text, {
    steps: titles,
    code: plan.code,
  });
  const read = {
    evidence,
    reason,
    ...(code !== undefined && { code }),
    ...(missing && { missing }),
  };
  if (intent === 'approve' || intent === 'deny') return { decision: intent, ...read };
  if (intent === 'partial' && steps && steps.approve.length > 0)
    return { decision: 'partial', steps: steps.approve, ...read };
  return { decision: null, ...read };
}
