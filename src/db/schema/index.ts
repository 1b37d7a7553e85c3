export * from './approvals.ts';
export * from './audit.ts';
export * from './client-scope.ts';
export * from './clients.ts';
export * from './connections.ts';
export * from './installation.ts';
export * from './intake.ts';
export * from './models.ts';
export * from './outbox.ts';
export * from './people.ts';
export * from './policies.ts';
export * from './runs.ts';
export * from './verification.ts';
export * from './workflows.ts';

/** Tables that only ever grow: `muster_app` may neither change nor remove their rows. */
export const appendOnlyTables: readonly string[] = [
  'approver_version',
  'audit_entry',
  'policy_version',
  'run_event',
  'workflow_version',
];
