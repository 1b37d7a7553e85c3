import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFakeTraceless, tracelessSecret } from '../../../test/fake-traceless.ts';
import type { VerificationProvider } from '../providers/index.ts';
import { createTraceless } from './provider.ts';

let traceless: Awaited<ReturnType<typeof startFakeTraceless>>;
let provider: VerificationProvider;
let calm = '';
beforeAll(async () => {
  traceless = await startFakeTraceless();
  calm = JSON.stringify(traceless.behaviour);
  provider = createTraceless(traceless.settings, traceless.place);
});
afterAll(async () => {
  await provider.close();
  await traceless.server.close();
});
beforeEach(() => Object.assign(traceless.behaviour, JSON.parse(calm)));

const person = { email: 'anna@client.example', name: 'Anna', clientId: 'cli_1', contactId: 7 };
const challenge = { id: 'ver_1', ticketId: 4711, asks: 'mfa reset' };
async function sent() {
  const started = await provider.start(person, challenge);
  if (started.outcome !== 'sent') throw new Error(started.because);
  return started.transaction;
}

describe('a Traceless challenge', () => {
  it('is one push to the address on record that says what it is for', async () => {
    await sent();
    expect(traceless.pushes.at(-1)).toMatchObject({
      email: 'anna@client.example',
      provider: 'microsoft_authenticator',
      message: 'Ticket #4711: mfa reset',
    });
  });

  it('is not sent to somebody whom Traceless does not know', async () => {
    traceless.behaviour.knows = ['other@client.example'];
    const before = traceless.pushes.length;
    expect((await provider.start(person, challenge)).outcome).toBe('unavailable');
    expect(traceless.pushes).toHaveLength(before);
  });

  it.each([
    ['pending', 'waiting'],
    ['approved', 'approved'],
    ['denied', 'denied'],
    ['fraud', 'denied'],
    ['expired', 'expired'],
    ['locked', 'unavailable'],
    ['bypassed', 'unavailable'],
  ])('answered %s is %s', async (status, outcome) => {
    const transaction = await sent();
    traceless.behaviour.status = status;
    const standing = await provider.poll(transaction);
    expect(standing.outcome).toBe(outcome);
    if (standing.outcome === 'approved') expect(standing.level).toBe('A2');
  });

  it.each([
    ['a failure', { fault: { status: 500, body: { status: 'approved' } } }],
    ['half an answer', { fault: { status: 200, body: '{"status":"appro' } }],
    ['a word that Muster does not know', { status: 'ok' }],
    ['an answer about another transaction', { status: 'approved', answersAs: 'tl-0' }],
    ['a wrong signature', { status: 'approved', acceptsSecret: 'another' }],
    ['a clock ten minutes off', { status: 'approved', clockOffMs: 600_000 }],
  ])('is never approved by %s', async (_name, change) => {
    const transaction = await sent();
    Object.assign(traceless.behaviour, change);
    await expect(provider.poll(transaction)).rejects.toThrow();
  });

  it('is asked about less often once Traceless says so', async () => {
    const patient = createTraceless(traceless.settings, traceless.place);
    const transaction = await sent();
    traceless.behaviour.fault = { status: 429, body: {} };
    const before = traceless.server.seen.length;
    for (let n = 0; n < 20; n += 1)
      await expect(patient.poll(transaction)).rejects.toMatchObject({ retryable: true });
    expect(traceless.server.seen.length - before).toBe(1);
    await patient.close();
  });

  it('is asked for under its own transaction only, and can be taken back', async () => {
    const transaction = await sent();
    await expect(provider.poll('tl-of-somebody-else')).rejects.toThrow();
    await provider.cancel(transaction);
    expect(traceless.ended).toContain(transaction);
  });
});

describe('the test of the settings', () => {
  it('passes with the right secret, and names what is wrong otherwise', async () => {
    expect(await provider.check()).toMatchObject({ ok: true });
    traceless.behaviour.acceptsSecret = 'another';
    const { ok, detail } = await provider.check();
    expect(ok).toBe(false);
    expect(detail).toContain('401');
    expect(detail).not.toContain(tracelessSecret);
  });

  it('sends no secret, whatever it is told', () => {
    expect(JSON.stringify(traceless.server.seen)).not.toContain(tracelessSecret);
  });

  it('wants the whole endpoint, and reaches no private address', async () => {
    for (const apiEndpoint of ['', 'traceless', 'https://api.traceless.example'])
      expect(() => createTraceless({ ...traceless.settings, apiEndpoint })).toThrow(/endpoint/);
    const outside = createTraceless(traceless.settings);
    await expect(outside.poll('tl-1')).rejects.toMatchObject({ code: 'address-refused' });
    await outside.close();
  });
});
