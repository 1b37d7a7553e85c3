import { z } from 'zod';

/** How much a proof of who asks proves, from least to most. */
export const AssuranceLevel = z.enum(['A1', 'A2', 'A3', 'A4']).meta({ id: 'AssuranceLevel' });
export type AssuranceLevel = z.infer<typeof AssuranceLevel>;

export const Verification = z
  .object({
    id: z.string(),
    clientId: z.string(),
    runId: z.string(),
    ticketId: z.int(),
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
  })
  .meta({ id: 'VerificationSettings' });
