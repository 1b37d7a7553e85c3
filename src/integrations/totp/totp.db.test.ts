import { Secret, TOTP } from 'otpauth';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { forgetOwnChallenges } from '../providers/index.ts';
import { confirmEnrolment, createTotp, enrolContact, removeEnrolment } from './index.ts';

let db: TestDatabase;
const masterKey = Buffer.alloc(32, 9);
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
beforeEach(() => transaction((tx) => tx.execute('delete from totp_enrolment')));

const person = { clientId: 'cli_1', contactId: 7, email: 'anna@client.example', name: 'Anna' };
const challenge = { id: 'ver_1', ticketId: 4711, asks: 'mfa reset' };
const provider = () => createTotp({ database: db.database, masterKey, publicUrl: undefined });
const transaction = <T>(work: Parameters<typeof db.database.transaction<T>>[1]) =>
  db.database.transaction('msp', work);

/** What a camera sees of a QR code that is drawn of squares one wide, four pixels each, and reads in it. */
function readSvg(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const pixels = size * 4;
  const data = new Uint8Array(pixels * pixels * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, a, b] of svg.matchAll(/([Mm])(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
    [x, y] = command === 'M' ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
    for (let dy = 0; dy < 4; dy += 1)
      for (let dx = 0; dx < 4; dx += 1)
        data.fill(
          0,
          ((y * 4 + dy) * pixels + x * 4 + dx) * 4,
          ((y * 4 + dy) * pixels + x * 4 + dx) * 4 + 3,
        );
  }
  return decodeQR({ width: pixels, height: pixels, data });
}

/** The contact's app: it knows the secret and a clock. */
const codeOf = (secret: string, afterS = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + afterS * 1_000,
  });

async function enrolled(contactId = 7) {
  const { enrolment, secret } = await transaction((tx) =>
    enrolContact(tx, masterKey, 'Harbor IT', {
      clientId: 'cli_1',
      contactId,
      contactName: 'Anna Bauer',
      enrolledBy: 'tess@msp.example',
      method: 'in the office',
    }),
  );
  // The code of the step before, so that the present one is still free.
  await transaction((tx) => confirmEnrolment(tx, masterKey, enrolment.id, codeOf(secret, -30)));
  return { id: enrolment.id, secret };
}

async function sent() {
  const started = await provider().start(person, challenge);
  if (started.outcome !== 'sent') throw new Error(started.because);
  expect(started.codeWanted).toBe(true);
  return started.transaction;
}
const take = (name: string, code: string) => provider().takeCode?.(name, code);

it('makes codes as the RFC does', () => {
  // RFC 6238, appendix B, SHA-1.
  const totp = new TOTP({ secret: Secret.fromLatin1('12345678901234567890'), digits: 8 });
  expect(totp.generate({ timestamp: 59_000 })).toBe('94287082');
  expect(totp.generate({ timestamp: 1_111_111_109_000 })).toBe('07081804');
  expect(totp.generate({ timestamp: 20_000_000_000_000 })).toBe('65353130');
});

describe('an enrolment', () => {
  it('proves nothing before a first right code', async () => {
    const { enrolment, secret } = await transaction((tx) =>
      enrolContact(tx, masterKey, 'Harbor IT', {
        clientId: 'cli_1',
        contactId: 7,
        contactName: 'Anna Bauer',
        enrolledBy: 'tess@msp.example',
        method: 'in the office',
      }),
    );
    expect(await provider().reaches?.(person)).toBe(false);
    expect((await provider().start(person, challenge)).outcome).toBe('unavailable');
    const confirm = (code: string) =>
      transaction((tx) => confirmEnrolment(tx, masterKey, enrolment.id, code));
    await expect(confirm(codeOf(secret, 600))).rejects.toMatchObject({ code: 'wrong-code' });
    await confirm(codeOf(secret));
    expect(await provider().reaches?.(person)).toBe(true);
  });

  it('is told to the app as a QR code', async () => {
    const { qrSvg, uri } = await transaction((tx) =>
      enrolContact(tx, masterKey, 'Harbor IT', {
        clientId: 'cli_1',
        contactId: 9,
        contactName: 'Änne Groß-Lindenberg, Außenstelle',
        enrolledBy: 'tess@msp.example',
        method: 'in the office',
      }),
    );
    expect(readSvg(qrSvg)).toBe(uri);
  });

  it('keeps its secret sealed, and is not written over by another', async () => {
    const { secret } = await enrolled();
    const { rows } = await transaction((tx) => tx.execute('select * from totp_enrolment'));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
    await expect(enrolled()).rejects.toMatchObject({ code: 'already-enrolled' });
  });
});

describe('a code', () => {
  it('that is right proves the contact, found by the poll', async () => {
    const { secret } = await enrolled();
    const name = await sent();
    expect(await provider().poll(name)).toEqual({ outcome: 'waiting' });
    expect(await take(name, codeOf(secret))).toEqual({ outcome: 'right' });
    expect(await provider().poll(name)).toMatchObject({ outcome: 'approved', level: 'A3' });
  });

  it('is taken once, for whatever it is told again', async () => {
    const { secret } = await enrolled();
    const code = codeOf(secret);
    expect(await take(await sent(), code)).toEqual({ outcome: 'right' });
    expect(await take(await sent(), code)).toMatchObject({ outcome: 'wrong' });
  });

  it('typed twice at the same moment counts for one challenge', async () => {
    const { secret } = await enrolled();
    const names = [await sent(), await sent(), await sent()];
    const taken = await Promise.all(names.map((name) => take(name, codeOf(secret))));
    expect(taken.filter((one) => one?.outcome === 'right')).toHaveLength(1);
  });

  it.each([
    ['of ten minutes ago', -600],
    ['of in ten minutes', 600],
  ])('%s is wrong', async (_name, afterS) => {
    const { secret } = await enrolled();
    expect(await take(await sent(), codeOf(secret, afterS))).toMatchObject({ outcome: 'wrong' });
  });

  it('is forgotten with its challenge a day after that ended, not before', async () => {
    await enrolled();
    const ended = await sent();
    const young = await sent();
    await transaction((tx) =>
      tx.execute(
        `update own_challenge set expires_at = now() - interval '25 hours' where id = '${ended}'`,
      ),
    );
    await transaction(forgetOwnChallenges);
    const { rows } = await transaction((tx) => tx.execute('select id from own_challenge'));
    const ids = rows.map(({ id }) => id);
    expect(ids).toContain(young);
    expect(ids).not.toContain(ended);
  });

  it('of somebody else is wrong', async () => {
    await enrolled();
    const other = await enrolled(8);
    expect(await take(await sent(), codeOf(other.secret))).toMatchObject({ outcome: 'wrong' });
  });

  it('can be guessed five times, then not even the right one counts', async () => {
    const { secret } = await enrolled();
    const name = await sent();
    const right = codeOf(secret);
    const wrong = right === '000000' ? '000001' : '000000';
    for (let n = 0; n < 4; n += 1) expect(await take(name, wrong)).toMatchObject({ left: 4 - n });
    expect(await take(name, wrong)).toEqual({ outcome: 'over' });
    expect(await take(name, right)).toEqual({ outcome: 'over' });
    expect((await provider().poll(name)).outcome).toBe('unavailable');
  });

  it('is over when the enrolment was removed, the challenge taken back or nobody’s', async () => {
    const { id, secret } = await enrolled();
    const takenBack = await sent();
    await provider().cancel(takenBack);
    expect(await take(takenBack, codeOf(secret))).toEqual({ outcome: 'over' });
    const name = await sent();
    await transaction((tx) => removeEnrolment(tx, id));
    expect(await take(name, codeOf(secret))).toEqual({ outcome: 'over' });
    expect(await take('och_nobodys', codeOf(secret))).toEqual({ outcome: 'over' });
    expect(await provider().poll('och_nobodys')).toEqual({ outcome: 'waiting' });
  });
});
