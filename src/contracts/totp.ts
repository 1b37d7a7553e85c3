import { z } from 'zod';

const Code = z
  .string()
  .trim()
  .regex(/^\d{6}$/, 'has six digits');

/** A contact whose authenticator app a technician enrolled. */
export const TotpEnrolment = z
  .object({
    id: z.string(),
    clientId: z.string(),
    contactId: z.int(),
    contact: z.string(),
    enrolledBy: z.string(),
    /** How the technician made sure of the person. */
    method: z.string(),
    /** False until a first right code was seen; before that it proves nothing. */
    confirmed: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'TotpEnrolment' });
export type TotpEnrolment = z.infer<typeof TotpEnrolment>;

export const TotpEnrolmentList = z
  .object({ items: z.array(TotpEnrolment) })
  .meta({ id: 'TotpEnrolmentList' });

export const NewTotpEnrolment = z
  .object({
    clientId: z.string().max(64),
    /** The contact's number in ConnectWise. */
    contactId: z.int().positive(),
    method: z.string().trim().min(3).max(200),
  })
  .meta({ id: 'NewTotpEnrolment' });

/** The only answer that holds the secret; afterwards it exists sealed only. */
export const BegunTotpEnrolment = z
  .object({
    enrolment: TotpEnrolment,
    /** For the app, which reads it as a QR code. */
    uri: z.string(),
    /** The address as a QR code: an SVG image, black on nothing. */
    qrSvg: z.string(),
    /** To be typed by hand. */
    secret: z.string(),
  })
  .meta({ id: 'BegunTotpEnrolment' });
export type BegunTotpEnrolment = z.infer<typeof BegunTotpEnrolment>;

export const TotpCode = z.object({ code: Code }).meta({ id: 'TotpCode' });

/** What came of a code that the requester told a technician. */
export const TakenCode = z
  .object({
    outcome: z.enum(['right', 'wrong', 'over']),
    /** Tries left after a wrong one. */
    left: z.int().optional(),
  })
  .meta({ id: 'TakenCode' });
export type TakenCode = z.infer<typeof TakenCode>;
