import type { Audit } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import type { Jobs } from '../jobs/index.ts';
import { TECHNICIAN, type Verification } from './verification.ts';
import { answerVerification, releaseVerification } from './verification-store.ts';

/** Who attests: the id for the audit trail, the name for the note on the ticket. */
export interface Attester {
  id: string;
  name: string;
}

/** A technician's own check of who asks, recorded with name, method and reason; the first answer counts. */
export async function attestVerification(
  tx: Tx,
  room: { jobs: Pick<Jobs, 'signal'>; audit: Audit },
  id: string,
  attestation: { method: string; reason: string; outcome: 'approved' | 'denied'; by: Attester },
): Promise<{ counted: boolean; verification: Verification }> {
  const { method, reason, outcome, by } = attestation;
  const answered = await answerVerification(tx, room.jobs, id, {
    outcome,
    level: TECHNICIAN,
    method: TECHNICIAN,
    by: by.name,
    reason: `${method}: ${reason}`,
  });
  await room.audit.record(tx, {
    actor: by.id,
    action: 'verifications.attest',
    subject: id,
    detail: { method, reason, outcome, counted: answered.counted },
  });
  return answered;
}

/** Permits automatic challenges to a contact again that denied one. @throws 404, 409 `not-denied` */
export async function releaseContact(
  tx: Tx,
  audit: Audit,
  id: string,
  by: Attester,
): Promise<Verification> {
  const released = await releaseVerification(tx, id, by.name);
  await audit.record(tx, {
    actor: by.id,
    action: 'verifications.release',
    subject: id,
    detail: { contactId: released.contactId, clientId: released.clientId },
  });
  return released;
}
