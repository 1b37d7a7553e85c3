import type { TotpEnrolment } from '../contracts/totp.ts';
import type { Enrolment } from '../integrations/totp/index.ts';

/** An enrolment; never its secret. */
export function presentEnrolment(row: Enrolment): TotpEnrolment {
  const { id, clientId, contactId, contactName, enrolledBy, method, confirmedAt } = row;
  return {
    id,
    clientId,
    contactId,
    contact: contactName,
    enrolledBy,
    method,
    confirmed: confirmedAt !== null,
    createdAt: row.createdAt.toISOString(),
  };
}
