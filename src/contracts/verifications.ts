import { z } from 'zod';

/** How much a proof of who asks proves, from least to most. */
export const AssuranceLevel = z.enum(['A1', 'A2', 'A3', 'A4']).meta({ id: 'AssuranceLevel' });
export type AssuranceLevel = z.infer<typeof AssuranceLevel>;

/** What a ticket can ask for that wants proof of who asks. */
export const SensitiveCategory = z
  .enum([
    'password_reset',
    'account_unlock',
    'mfa_reset',
    'access_grant',
    'account_lifecycle',
    'mail_redirect',
    'security_control_change',
    'payment_or_payroll_change',
    'secret_or_data_disclosure',
    'contact_detail_change',
  ])
  .meta({ id: 'SensitiveCategory' });
export type SensitiveCategory = z.infer<typeof SensitiveCategory>;

/** The least assurance by category; what is not named keeps its default. */
export const Minimums = z.partialRecord(SensitiveCategory, AssuranceLevel).meta({ id: 'Minimums' });
export type Minimums = z.infer<typeof Minimums>;

export const Verification = z
  .object({
    id: z.string(),
    clientId: z.string(),
    runId: z.string(),
    ticketId: z.int(),
    contactId: z.int().optional(),
    contact: z.string(),
    account: z.enum(['requester', 'third-person', 'unknown']),
    category: z.string(),
    /** The words that were recognised. */
    evidence: z.string(),
    /** A provider's id, or `technician`. */
    method: z.string(),
    minimum: AssuranceLevel,
    minimumWords: z.string(),
    state: z.enum(['pending', 'approved', 'denied', 'expired', 'unavailable', 'cancelled']),
    level: z.union([AssuranceLevel, z.literal('technician')]).optional(),
    levelWords: z.string().optional(),
    decidedBy: z.string().optional(),
    reason: z.string().optional(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().optional(),
    decidedAt: z.iso.datetime().optional(),
    validUntil: z.iso.datetime().optional(),
    /** A denial that keeps automatic challenges from this contact until a technician releases it. */
    holds: z.boolean(),
    /** The number that the requester must carry over, told by phone only; while it waits. */
    tellNumber: z.string().optional(),
    /** The requester tells a technician the code of their app: `POST /api/verifications/{id}/code`. */
    codeWanted: z.boolean(),
  })
  .meta({ id: 'Verification' });
export type Verification = z.infer<typeof Verification>;

export const VerificationList = z
  .object({ items: z.array(Verification), next: z.string().optional() })
  .meta({ id: 'VerificationList' });

export const Attestation = z
  .object({
    /** How the technician made sure: "called back on the number on record", "video call". */
    method: z.string().trim().min(3).max(200),
    reason: z.string().trim().min(3).max(2_000),
    /** `denied`: the person asking is not who they say. */
    outcome: z.enum(['approved', 'denied']).default('approved'),
  })
  .meta({ id: 'Attestation' });

export const AnsweredVerification = z
  .object({
    /** False when it had been answered or had ended before. */
    counted: z.boolean(),
    verification: Verification,
  })
  .meta({ id: 'AnsweredVerification' });

export const VerificationSettings = z
  .object({
    /** One neutral customer-visible line while a request waits to be verified. */
    tellRequester: z.boolean(),
    /** Challenges to all contacts of one client within a day. */
    clientCap: z.int().min(0).max(10_000),
    /** For all clients. */
    minimums: Minimums,
    /** Over `minimums`, by client ID. */
    clientMinimums: z.record(z.string().max(64), Minimums),
  })
  .meta({ id: 'VerificationSettings' });
export type VerificationSettings = z.infer<typeof VerificationSettings>;

export const VerificationSettingsChange = VerificationSettings.partial()
  .extend({
    /** The version that was changed; when it is no longer the newest, nothing is saved (409). */
    version: z.int().optional(),
  })
  .meta({ id: 'VerificationSettingsChange' });
export type VerificationSettingsChange = z.infer<typeof VerificationSettingsChange>;

/** The settings with what holds where nothing is set. */
export const VerificationSettingsShown = VerificationSettings.extend({
  version: z.int(),
  defaultMinimums: z.record(SensitiveCategory, AssuranceLevel),
  levels: z.record(AssuranceLevel, z.string()),
}).meta({ id: 'VerificationSettingsShown' });
export type VerificationSettingsShown = z.infer<typeof VerificationSettingsShown>;
