import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a person can read an id aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export type IdPrefix =
  | 'agt'
  | 'apr'
  | 'arc'
  | 'ask'
  | 'aud'
  | 'cli'
  | 'con'
  | 'evt'
  | 'key'
  | 'lrn'
  | 'msg'
  | 'och'
  | 'out'
  | 'per'
  | 'run'
  | 'swi'
  | 'ses'
  | 'tot'
  | 'ver'
  | 'wfl';

/** A new id: kind prefix, then 48 bits of time and 80 random ones, so ids of a kind sort by age. */
export function newId<P extends IdPrefix>(prefix: P, now = Date.now()): `${P}_${string}` {
  let time = '';
  for (let rest = now, i = 0; i < 10; i += 1) {
    time = ALPHABET[rest % 32] + time;
    rest = Math.floor(rest / 32);
  }
  return `${prefix}_${time}${randomCode(16)}`;
}

/** `length` random characters of the readable alphabet (5 bits each), from the system's CSPRNG. */
export function randomCode(length: number): string {
  let code = '';
  for (const byte of randomBytes(length)) code += ALPHABET[byte & 31];
  return code;
}
