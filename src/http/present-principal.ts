import type { Principal } from '../contracts/session.ts';
import { type Account, rightsOfRole } from '../people/index.ts';

/** An account as the API shows it to itself. */
export function presentAccount({ id, email, role }: Account): Principal {
  return { kind: 'account', id, name: email, role, rights: rightsOfRole(role) };
}
