import { z } from 'zod';
import { Right, Role } from './rights.ts';

export const Email = z
  .email()
  .max(254)
  .transform((email) => email.toLowerCase());

/** Long enough to resist guessing at sign-in's pace; the upper bound keeps hashing cheap. */
export const NewPassword = z.string().min(10).max(256);

export const Setup = z
  .object({ setupCode: z.string().max(256), email: Email, password: NewPassword })
  .meta({ id: 'Setup' });

export const SignIn = z
  .object({ email: Email, password: z.string().max(256) })
  .meta({ id: 'SignIn' });

export const PasswordAgain = z
  .object({ password: z.string().max(256) })
  .meta({ id: 'PasswordAgain' });

/** Who a request comes from: a person with a session, or an API key. */
export const Principal = z
  .object({
    kind: z.enum(['account', 'key']),
    id: z.string(),
    /** The person's e-mail address, or the key's name. */
    name: z.string(),
    role: Role.optional(),
    rights: z.array(Right),
  })
  .meta({ id: 'Principal' });
export type Principal = z.infer<typeof Principal>;
