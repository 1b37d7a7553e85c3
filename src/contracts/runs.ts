import { z } from 'zod';
import { AgentMode } from './integrations.ts';
import { RunCost } from './spending.ts';

export const RunStatus = z
  .enum([
    'queued',
    'working',
    'verifying',
    'awaiting-approval',
    'awaiting-reply',
    'done',
    'handed-over',
    'stopped',
    'failed',
  ])
  .meta({ id: 'RunStatus' });
export type RunStatus = z.infer<typeof RunStatus>;

export const Run = z
  .object({
    id: z.string(),
    clientId: z.string(),
    ticketId: z.int(),
    summary: z.string(),
    status: RunStatus,
    mode: AgentMode,
    /** One sentence: why it is in this state. */
    detail: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Run' });
export type Run = z.infer<typeof Run>;

/** What became of a ticket that was looked at and started no run. */
export const NoRun = z
  .object({ ticketId: z.int(), reason: z.string(), detail: z.string() })
  .meta({ id: 'NoRun' });

export const RunList = z
  .object({
    items: z.array(Run),
    next: z.string().optional(),
    /** Asked for one ticket that has no run: why. */
    noRun: NoRun.optional(),
  })
  .meta({ id: 'RunList' });
export type RunList = z.infer<typeof RunList>;

export const TimelineEntry = z
  .object({
    seq: z.int(),
    at: z.iso.datetime(),
    kind: z.string(),
    /** One line in a technician's words. */
    title: z.string(),
    /** The file that did it, relative to `src/`. */
    source: z.string(),
    data: z.unknown(),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const PlanStep = z
  .object({
    n: z.int(),
    tool: z.string(),
    shows: z.array(
      z.object({
        what: z.string(),
        before: z.string().nullable(),
        after: z.string(),
        warning: z.string().optional(),
      }),
    ),
    reversible: z.string(),
    risk: z.enum(['low', 'high']),
    /** The arguments as they were proposed: what `edits` of a decision changes. */
    asked: z.unknown().optional(),
  })
  .meta({ id: 'PlanStep' });
export type PlanStep = z.infer<typeof PlanStep>;

export const Approval = z
  .object({
    id: z.string(),
    code: z.string(),
    state: z.string(),
    steps: z.array(PlanStep),
    clearedSteps: z.array(z.int()).optional(),
    decidedBy: z.string().optional(),
    decidedVia: z.string().optional(),
    evidence: z.string().optional(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Approval' });
export type Approval = z.infer<typeof Approval>;

export const RunPage = Run.extend({
  timeline: z.array(TimelineEntry),
  approvals: z.array(Approval),
  /** What language models cost so far. */
  cost: RunCost,
  /** Words for a time entry about it; Muster writes none. */
  timeEntryText: z.string(),
}).meta({ id: 'RunPage' });
export type RunPage = z.infer<typeof RunPage>;

export const NewRun = z.object({ ticketId: z.int().positive() }).meta({ id: 'NewRun' });

export const StartedRun = z
  .object({ outcome: z.string(), run: Run.optional() })
  .meta({ id: 'StartedRun' });

export const Decision = z
  .object({
    decision: z.enum(['approve', 'deny', 'partial']),
    /** With `partial`: the numbers of the steps that may run. */
    steps: z.array(z.int().positive()).max(100).optional(),
    reason: z.string().trim().max(2_000).optional(),
    /**
     * Other arguments for some steps. The plan is void then; what is left of it is gated as new calls, and
     * becomes a new plan with the leave of whoever edited it.
     */
    edits: z
      .array(
        z.object({ step: z.int().positive(), args: z.record(z.string().max(100), z.unknown()) }),
      )
      .min(1)
      .max(100)
      .optional(),
  })
  .meta({ id: 'Decision' });

export const DecidedApproval = z
  .object({
    /** False when somebody else's decision came first, or the plan had ended. */
    counted: z.boolean(),
    /** Counted, and a high-risk step needs another person's leave as well. */
    waitsForSecond: z.boolean().optional(),
    approval: Approval,
  })
  .meta({ id: 'DecidedApproval' });
export type DecidedApproval = z.infer<typeof DecidedApproval>;

export const Revocation = z
  .object({ reason: z.string().trim().max(2_000).optional() })
  .meta({ id: 'Revocation' });

export const RevokedApproval = z
  .object({
    /** False when it was carried out already, or was not approved. */
    revoked: z.boolean(),
    approval: Approval,
  })
  .meta({ id: 'RevokedApproval' });
