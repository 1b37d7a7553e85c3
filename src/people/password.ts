import { hash, verify } from '@node-rs/argon2';

/** Argon2id with OWASP's minimum (19 MiB, two passes, one lane), which is also the library's default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash to store for a password, with its salt and cost inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** True when the password is the one behind `stored`. Without an account it takes the same time, and says no. */
export async function passwordMatches(
  stored: string | undefined,
  password: string,
): Promise<boolean> {
  const matches = await verify(stored ?? (await nobodysHash), password);
  return matches && stored !== undefined;
}

const nobodysHash = hashPassword('no account has this password');
