import { type KeyScope, Right, Role } from '../contracts/rights.ts';

const everyone = ['owner', 'admin', 'technician', 'read-only'] as const;
const technicians = ['owner', 'admin', 'technician'] as const;
const admins = ['owner', 'admin'] as const;

/** Who may do what: the only place where roles and rights meet. */
const holders: Record<Right, readonly Role[]> = {
  'desk:read': everyone,
  'runs:start': technicians,
  'approvals:decide': technicians,
  'verifications:attest': technicians,
  'workflows:write': technicians,
  'clients:write': admins,
  'integrations:write': admins,
  'policies:write': admins,
  'audit:read': admins,
  'keys:manage': admins,
  'people:manage': admins,
};

/** All rights of a role. */
export function rightsOfRole(role: Role): Right[] {
  return Right.options.filter((right) => holders[right].includes(role));
}

/** All rights of an API key: a scope is one right, or a role's name for all of that role's. */
export function rightsOfScopes(scopes: readonly KeyScope[]): Right[] {
  const roles = scopes.filter((scope): scope is Exclude<Role, 'owner'> => scope in byRole);
  return Right.options.filter(
    (right) => scopes.includes(right) || roles.some((role) => byRole[role].includes(right)),
  );
}

const byRole = Object.fromEntries(
  Role.options.map((role) => [role, rightsOfRole(role)]),
) as unknown as Record<Role, Right[]>;
