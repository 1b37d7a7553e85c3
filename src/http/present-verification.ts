import type { Verification as Presented } from '../contracts/verifications.ts';
import { assuranceWords, type Verification } from '../verification/index.ts';

export function presentVerification(row: Verification): Presented {
  const { id, clientId, runId, ticketId, account, category, evidence, method, minimum } = row;
  const { state, level, decidedBy, reason, expiresAt, decidedAt, validUntil } = row;
  return {
    id,
    clientId,
    runId,
    ticketId,
    ...(row.contactId !== null && { contactId: row.contactId }),
    contact: row.contactName,
    account,
    category,
    evidence,
    method,
    minimum,
    minimumWords: assuranceWords[minimum],
    state,
    ...(level && { level, levelWords: assuranceWords[level] }),
    ...(decidedBy && { decidedBy }),
    ...(reason && { reason }),
    createdAt: row.createdAt.toISOString(),
    ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
    ...(decidedAt && { decidedAt: decidedAt.toISOString() }),
    ...(validUntil && { validUntil: validUntil.toISOString() }),
    holds: state === 'denied' && row.releasedAt === null,
    ...(state === 'pending' && row.code !== null && { tellNumber: row.code }),
    codeWanted: state === 'pending' && row.codeWanted,
  };
}
