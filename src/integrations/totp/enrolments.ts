import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { encodeQR } from 'qr';
import { type Tx, totpEnrolment } from '../../db/index.ts';
import { open, seal } from '../../lib/crypto.ts';
import { AppError } from '../../lib/errors.ts';
import { newId } from '../../lib/ids.ts';

export type Enrolment = typeof totpEnrolment.$inferSelect;

/** 160 bits, as RFC 4226 recommends. */
const SECRET_BYTES = 20;
const PERIOD_S = 30;
/** Codes of this many steps before and after now are taken: for slow people and clocks (RFC 6238, 5.2). */
const WINDOW = 1;

const place = (id: string) => `totp_enrolment/${id}/secret`;

/**
 * Enrols a contact: answers the secret, this once, as an address that authenticator apps read. It proves
 * nothing until `confirmEnrolment` saw a code of it. @throws 409 `already-enrolled`
 */
export async function enrolContact(
  tx: Tx,
  masterKey: Uint8Array,
  issuer: string,
  contact: Pick<Enrolment, 'clientId' | 'contactId' | 'contactName' | 'enrolledBy' | 'method'>,
): Promise<{ enrolment: Enrolment; uri: string; qrSvg: string; secret: string }> {
  const { clientId, contactId } = contact;
  const known = await enrolmentOf(tx, clientId, contactId);
  if (known?.confirmedAt)
    throw new AppError(
      'already-enrolled',
      `${known.contactName} is enrolled; remove that enrolment first.`,
      { status: 409 },
    );
  if (known) await tx.delete(totpEnrolment).where(eq(totpEnrolment.id, known.id));
  const id = newId('tot');
  const secret = new Secret({ size: SECRET_BYTES });
  const [enrolment] = await tx
    .insert(totpEnrolment)
    .values({ ...contact, id, sealedSecret: seal(masterKey, place(id), secret.base32) })
    .returning();
  const uri = new TOTP({ issuer, label: contact.contactName, secret, period: PERIOD_S }).toString();
  const qrSvg = encodeQR(uri, 'svg');
  return { enrolment: enrolment as Enrolment, uri, qrSvg, secret: secret.base32 };
}

/** The first right code shows that the app holds the secret. @throws 404, 400 `wrong-code` */
export async function confirmEnrolment(
  tx: Tx,
  masterKey: Uint8Array,
  id: string,
  code: string,
): Promise<Enrolment> {
  const enrolment = await enrolmentById(tx, id);
  if (!(await takeCode(tx, masterKey, enrolment, code)))
    throw new AppError('wrong-code', 'This is not the code of this enrolment now.', {
      status: 400,
      fields: [{ field: 'code', message: 'is not right' }],
    });
  const [confirmed] = await tx
    .update(totpEnrolment)
    .set({ confirmedAt: sql`coalesce(${totpEnrolment.confirmedAt}, now())` })
    .where(eq(totpEnrolment.id, id))
    .returning();
  return confirmed as Enrolment;
}

/** The confirmed enrolment of a contact; null where there is none. */
export async function confirmedEnrolment(
  tx: Tx,
  contact: { clientId: string; contactId: number },
): Promise<Enrolment | null> {
  const enrolment = await enrolmentOf(tx, contact.clientId, contact.contactId);
  return enrolment?.confirmedAt ? enrolment : null;
}

/**
 * Whether this is the enrolment's code now, by the database's clock; each code is taken once, and none
 * that is older than the last one taken. The caller holds a lock on what the code is for.
 */
export async function takeCode(
  tx: Tx,
  masterKey: Uint8Array,
  enrolment: Enrolment,
  code: string,
): Promise<boolean> {
  const secret = Secret.fromBase32(open(masterKey, place(enrolment.id), enrolment.sealedSecret));
  const totp = new TOTP({ secret, period: PERIOD_S });
  const timestamp = await databaseMs(tx);
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  if (delta === null) return false;
  const step = totp.counter({ timestamp }) + delta;
  const taken = await tx
    .update(totpEnrolment)
    .set({ lastStep: step })
    .where(and(eq(totpEnrolment.id, enrolment.id), sql`${totpEnrolment.lastStep} < ${step}`))
    .returning({ id: totpEnrolment.id });
  return taken.length > 0;
}

/** Enrolments, newest first. */
export async function listEnrolments(tx: Tx): Promise<Enrolment[]> {
  return tx.select().from(totpEnrolment).orderBy(desc(totpEnrolment.id)).limit(1_000);
}

export async function countEnrolled(tx: Tx): Promise<number> {
  return tx.$count(totpEnrolment, isNotNull(totpEnrolment.confirmedAt));
}

/** Forgets an enrolment and its secret. @throws 404 `enrolment-not-found` */
export async function removeEnrolment(tx: Tx, id: string): Promise<Enrolment> {
  const enrolment = await enrolmentById(tx, id);
  await tx.delete(totpEnrolment).where(eq(totpEnrolment.id, id));
  return enrolment;
}

async function enrolmentById(tx: Tx, id: string): Promise<Enrolment> {
  const [row] = await tx.select().from(totpEnrolment).where(eq(totpEnrolment.id, id));
  if (row) return row;
  throw new AppError('enrolment-not-found', `There is no enrolment ${id}.`, { status: 404 });
}

async function enrolmentOf(tx: Tx, clientId: string, contactId: number): Promise<Enrolment | null> {
  const [row] = await tx
    .select()
    .from(totpEnrolment)
    .where(and(eq(totpEnrolment.clientId, clientId), eq(totpEnrolment.contactId, contactId)));
  return row ?? null;
}

async function databaseMs(tx: Tx): Promise<number> {
  const { rows } = await tx.execute(sql`select extract(epoch from now()) * 1000 as ms`);
  return Number((rows[0] as { ms: string | number }).ms);
}
