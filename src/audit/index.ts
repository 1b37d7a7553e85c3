export { type Audit, type AuditEvent, createAudit, type Head, type Verdict } from './audit.ts';
export { listAudit } from './list-audit.ts';
export { vouchedFor } from './vouched-for.ts';
