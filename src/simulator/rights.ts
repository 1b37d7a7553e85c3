import { ApiFault } from './http/api-fault.ts';
import type { Reference } from './store/row.ts';

/** Module and permission as a security role names them, and what is done with it. */
export type Right = `${Permission}:${Action}`;

export type Action = 'inquire' | 'add' | 'edit' | 'delete';

export const PERMISSIONS = [
  'company-maintenance',
  'contacts',
  'configurations',
  'manage-attachments',
  'service-tickets',
  'close-service-tickets',
  'project-tickets',
  'member-maintenance',
  'table-setup',
  'time-entry',
  'schedule',
  'callbacks',
  'activities',
  'agreements',
  'products',
  'expenses',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** What a key may do; `boards` hides all other boards when given. */
export interface Role {
  rights: 'all' | ReadonlySet<Right>;
  boards: ReadonlySet<number> | undefined;
}

/** Throws the vendor's 403 unless the role has the right. */
export function demand(role: Role, right: Right | undefined): void {
  if (right && role.rights !== 'all' && !role.rights.has(right)) throw forbidden();
}

/** Throws the vendor's 403 for a board that the role hides. */
export function demandBoard(role: Role, board: Pick<Reference, 'id'> | undefined): void {
  if (role.boards && !role.boards.has(board?.id ?? 0)) throw forbidden();
}

export function forbidden(): ApiFault {
  return new ApiFault(403, {
    code: 'Security',
    message: 'You do not have security permission to perform this action.',
    errors: null,
  });
}
