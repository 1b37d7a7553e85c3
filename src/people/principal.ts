import type { Right, Role } from '../contracts/rights.ts';

/** Who a request comes from, and what it may do. */
export interface SignedIn {
  kind: 'account' | 'key';
  id: string;
  /** The person's e-mail address, or the key's name. */
  name: string;
  /** Of a person; a key has only rights. */
  role?: Role;
  rights: readonly Right[];
  /** Of a session: when its person last gave the password. */
  confirmedAt?: Date;
}
