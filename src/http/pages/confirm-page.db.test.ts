import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { startFakeSmtp } from '../../../test/fake-smtp.ts';
import { createTestApp } from '../../../test/http-app.ts';
import { createEmailLink } from '../../integrations/email/index.ts';
import type { VerificationProvider } from '../../integrations/providers/index.ts';

let db: TestDatabase;
let desk: ReturnType<typeof createTestApp>;
let smtp: Awaited<ReturnType<typeof startFakeSmtp>>;
let provider: VerificationProvider;
let link: { path: string; number: string; transaction: string };
beforeAll(async () => {
  [db, smtp] = await Promise.all([createTestDatabase(), startFakeSmtp()]);
  desk = createTestApp(db);
  const masterKey = Buffer.alloc(32, 9);
  const publicUrl = 'https://muster.msp.example/';
  provider = createEmailLink(smtp.settings, { database: db.database, masterKey, publicUrl });
});
afterAll(async () => {
  await smtp.close();
  await db.drop();
});
beforeEach(async () => {
  const started = await provider.start(
    { clientId: 'cli_1', contactId: 7, email: 'anna@client.example', name: 'Anna' },
    { id: 'ver_1', ticketId: 4711, asks: 'access <b>grant</b>' },
  );
  if (started.outcome !== 'sent') throw new Error(started.because);
  const { code, transaction } = started;
  link = { path: `/confirm/${smtp.token()}`, number: code ?? '', transaction };
});

const answer = (fields: Record<string, string>) =>
  desk.app.request(link.path, { method: 'POST', body: new URLSearchParams(fields) });
const standing = async () => (await provider.poll(link.transaction)).outcome;

describe('the page behind a one-time link', () => {
  test('says what is asked as text, keeps out of caches, and decides nothing by being opened', async () => {
    for (let opened = 0; opened < 3; opened += 1) {
      const page = await desk.app.request(link.path);
      expect(page.status).toBe(200);
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      const text = await page.text();
      expect(text).toContain('access &lt;b&gt;grant&lt;/b&gt;');
      expect(text).not.toContain(`>${link.number}<`);
    }
    expect(await standing()).toBe('waiting');
  });

  test('confirms with the number', async () => {
    expect((await answer({ answer: 'yes', number: link.number })).status).toBe(200);
    expect(await standing()).toBe('approved');
    expect((await desk.app.request(link.path)).status).toBe(404);
  });

  test('asks once more after a wrong number, then not again', async () => {
    const number = link.number === '10' ? '11' : '10';
    const second = await answer({ answer: 'yes', number });
    expect(await second.text()).toContain('once more');
    expect((await answer({ answer: 'yes', number })).status).toBe(404);
    expect((await answer({ answer: 'yes', number: link.number })).status).toBe(404);
    expect(await standing()).toBe('unavailable');
  });

  test('takes a no, and nothing that is neither', async () => {
    expect((await answer({ answer: 'maybe', number: link.number })).status).toBe(400);
    expect((await answer({ number: link.number })).status).toBe(400);
    expect(await standing()).toBe('waiting');
    expect((await answer({ answer: 'no' })).status).toBe(200);
    expect(await standing()).toBe('denied');
  });

  test('tells a link that never was from one that is over by nothing', async () => {
    await answer({ answer: 'no' });
    const over = await (await desk.app.request(link.path)).text();
    const never = await (await desk.app.request('/confirm/never')).text();
    expect(never).toBe(over);
  });

  test('takes no long body', async () => {
    const long = await answer({ answer: 'yes', number: '1'.repeat(10_000) });
    expect(long.status).toBe(413);
    expect(await standing()).toBe('waiting');
  });
});
