import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { mailSettings, startFakeSmtp } from '../../../test/fake-smtp.ts';
import { loopbackCertificate } from '../../../test/loopback-certificate.ts';
import { answerLink, createEmailLink, readLink } from './index.ts';

let db: TestDatabase;
let smtp: Awaited<ReturnType<typeof startFakeSmtp>>;
beforeAll(async () => {
  [db, smtp] = await Promise.all([createTestDatabase(), startFakeSmtp()]);
});
afterAll(async () => {
  await smtp.close();
  await db.drop();
});
beforeEach(() => {
  Object.assign(smtp.behaviour, { fault: null, acceptsPassword: mailSettings.password });
});

const world = () => ({
  database: db.database,
  masterKey: Buffer.alloc(32, 9),
  publicUrl: 'https://muster.msp.example',
});
const provider = (change: object = {}, more: object = {}) =>
  createEmailLink({ ...smtp.settings, ...change }, { ...world(), ...more });
const person = { clientId: 'cli_1', contactId: 7, email: 'anna@client.example', name: 'Anna' };
const challenge = { id: 'ver_1', ticketId: 4711, asks: 'contact detail change' };

const sql = (text: string) => db.database.transaction('msp', (tx) => tx.execute(text));

async function sent() {
  const started = await provider().start(person, challenge);
  if (started.outcome !== 'sent') throw new Error(started.because);
  return { transaction: started.transaction, number: started.code ?? '', token: smtp.token() };
}

describe('a one-time link', () => {
  it('goes to the address on record, says little, and names no number', async () => {
    const { number } = await sent();
    const mail = smtp.mails.at(-1);
    expect(mail?.to).toEqual(['anna@client.example']);
    expect(mail?.text).toContain('https://muster.msp.example/confirm/');
    expect(mail?.text).not.toContain('contact detail');
    expect(number).toMatch(/^[1-9]\d$/);
    expect(mail?.text.split('\r\n\r\n')[1]).not.toMatch(new RegExp(`\\b${number}\\b`));
  });

  it('confirms with the number, and once', async () => {
    const { transaction, number, token } = await sent();
    expect(await readLink(db.database, token)).toEqual({
      asks: 'contact detail change',
      ticketId: 4711,
    });
    expect(await provider().poll(transaction)).toEqual({ outcome: 'waiting' });
    const yes = () => answerLink(db.database, token, { answer: 'yes', number });
    expect(await yes()).toBe('confirmed');
    expect(await provider().poll(transaction)).toMatchObject({ outcome: 'approved', level: 'A1' });
    expect(await yes()).toBe('over');
    expect(await answerLink(db.database, token, { answer: 'no' })).toBe('over');
    expect(await readLink(db.database, token)).toBeNull();
  });

  it('does not confirm with another number, and gives two tries', async () => {
    const { transaction, number, token } = await sent();
    const wrong = { answer: 'yes', number: number === '10' ? '11' : '10' } as const;
    expect(await answerLink(db.database, token, wrong)).toBe('wrong-number');
    expect(await answerLink(db.database, token, wrong)).toBe('over');
    expect(await answerLink(db.database, token, { answer: 'yes', number })).toBe('over');
    expect((await provider().poll(transaction)).outcome).toBe('unavailable');
  });

  it('denies without a number', async () => {
    const { transaction, token } = await sent();
    expect(await answerLink(db.database, token, { answer: 'no' })).toBe('denied');
    expect((await provider().poll(transaction)).outcome).toBe('denied');
  });

  it('of another challenge does not answer this one', async () => {
    const first = await sent();
    const second = await sent();
    await answerLink(db.database, second.token, { answer: 'yes', number: second.number });
    expect(await provider().poll(first.transaction)).toEqual({ outcome: 'waiting' });
    for (const token of ['', 'x', `${first.token}x`])
      expect(await readLink(db.database, token)).toBeNull();
  });

  it('is stored as a hash, and is over after its time or when it was taken back', async () => {
    const late = await sent();
    const { rows } = await sql('select * from own_challenge');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(late.token);
    await sql(
      `update own_challenge set expires_at = now() - interval '1 second' where id = '${late.transaction}'`,
    );
    expect(await readLink(db.database, late.token)).toBeNull();
    const back = await sent();
    await provider().cancel(back.transaction);
    const yes = { answer: 'yes', number: back.number } as const;
    expect(await answerLink(db.database, back.token, yes)).toBe('over');
  });
});

describe('the mail server', () => {
  it.each(['refuse', 'fail'] as const)('that says %s is a fault', async (fault) => {
    smtp.behaviour.fault = fault;
    await expect(provider().start(person, challenge)).rejects.toMatchObject({
      code: 'mail-failed',
    });
  });

  it('is tested by a sign-in, and its refusal shown without the password', async () => {
    expect(await provider().check()).toMatchObject({ ok: true });
    smtp.behaviour.acceptsPassword = 'another';
    const { ok, detail } = await provider().check();
    expect(ok).toBe(false);
    expect(detail).toContain('Invalid');
    expect(detail).not.toContain(mailSettings.password);
  });

  it('wants to know where requesters reach us', async () => {
    const unreachable = provider({}, { publicUrl: undefined });
    expect((await unreachable.check()).detail).toContain('MUSTER_PUBLIC_URL');
    expect((await unreachable.start(person, challenge)).outcome).toBe('unavailable');
  });

  it('is reached over STARTTLS with a certificate that fits, or not at all', async () => {
    const { ca, ...tls } = await loopbackCertificate();
    const secured = await startFakeSmtp(tls);
    const trusting = createEmailLink(secured.settings, world(), ca);
    expect(await trusting.check()).toMatchObject({ ok: true });
    const strict = createEmailLink(secured.settings, world());
    expect(await strict.check()).toMatchObject({ ok: false });
    await secured.close();
    const plain = provider({ security: 'starttls' });
    expect(await plain.check()).toMatchObject({ ok: false });
  });

  it('in a private network is reached only where that was allowed', async () => {
    const outside = provider({ allowPrivateNetwork: false, security: 'starttls' });
    expect((await outside.check()).detail).toContain('private network');
    for (const change of [
      { host: 'a b' },
      { port: 'x' },
      { from: 'helpdesk' },
      { security: 'none', allowPrivateNetwork: false },
    ])
      expect(() => provider(change)).toThrow(/mail/);
  });

  it('is not given more than one recipient', async () => {
    const two = { ...person, email: 'a@client.example,mallory@evil.example' };
    await expect(provider().start(two, challenge)).rejects.toMatchObject({ code: 'bad-address' });
  });
});
