import { z } from 'zod';

/** What a person at the MSP is, from most to least trusted. */
export const Role = z.enum(['owner', 'admin', 'technician', 'read-only']).meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

/** What a route may ask for. Which role has which: the table in `src/people/rights.ts`. */
export const Right = z
  .enum([
    'desk:read',
    'runs:start',
    'approvals:decide',
    'verifications:attest',
    'workflows:write',
    'clients:write',
    'integrations:write',
    'policies:write',
    'audit:read',
    'keys:manage',
    'people:manage',
  ])
  .meta({ id: 'Right' });
export type Right = z.infer<typeof Right>;

/** What an API key may do: single rights, or a role's name for all rights of that role. */
export const KeyScope = z
  .enum([...Right.options, ...Role.exclude(['owner']).options])
  .meta({ id: 'KeyScope' });
export type KeyScope = z.infer<typeof KeyScope>;
