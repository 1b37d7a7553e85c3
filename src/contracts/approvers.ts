import { z } from 'zod';

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00');

export const BusinessHours = z
  .object({
    /** 0 is Sunday. */
    days: z.array(z.int().min(0).max(6)).min(1).max(7),
    opens: TimeOfDay,
    closes: TimeOfDay,
    /** An IANA name such as `Europe/Berlin`; null: the ConnectWise server's. */
    timeZone: z.string().refine(isTimeZone, 'must be a time zone such as Europe/Berlin').nullable(),
  })
  .refine(({ opens, closes }) => opens < closes, { error: 'must open before it closes' })
  .meta({ id: 'BusinessHours' });
export type BusinessHours = z.infer<typeof BusinessHours>;

/** Who may approve plans, what counts as an answer, and how long one may take. */
export const ApprovalRules = z
  .object({
    /** `all`: every active human member of the connected ConnectWise; else member identifiers. */
    approvers: z.union([z.literal('all'), z.array(z.string().trim().min(1).max(60)).max(500)]),
    /**
     * Members who are asked while no approver is on duty (the desk is closed, or everybody on the list is the
     * requester or gone), and whose answer counts for the plans that they were asked about.
     */
    onCall: z.array(z.string().trim().min(1).max(60)).max(100),
    /** What becomes of a plan that is made while the desk is closed and nobody is on call. */
    whenClosed: z.enum(['wait', 'hand-over']),
    /** Two persons for a high-risk step. */
    twoForHighRisk: z.boolean(),
    /** Whether a member's Discussion note decides, too; customers can read it. */
    acceptDiscussion: z.boolean(),
    /** An unanswered plan expires after so many business days. */
    businessDays: z.int().min(1).max(7),
    hours: BusinessHours,
  })
  .meta({ id: 'ApprovalRules' });
export type ApprovalRules = z.infer<typeof ApprovalRules>;

const SomeRules = ApprovalRules.partial();

export const Approvers = ApprovalRules.extend({
  version: z.int(),
  /** What single clients have differently, by client id. */
  clients: z.record(z.string(), SomeRules),
}).meta({ id: 'Approvers' });
export type Approvers = z.infer<typeof Approvers>;

/** What is left out has its default. */
export const NewApprovers = SomeRules.extend({
  clients: z.record(z.string(), SomeRules).optional(),
  /** The version that was changed; refused (409) when somebody saved another one meanwhile. */
  version: z.int().optional(),
}).meta({ id: 'NewApprovers' });
export type NewApprovers = z.infer<typeof NewApprovers>;

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
