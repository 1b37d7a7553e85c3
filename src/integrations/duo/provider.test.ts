import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { duoKeys, startFakeDuo } from '../../../test/fake-duo.ts';
import type { VerificationProvider } from '../providers/index.ts';
import { createDuo } from './provider.ts';

let duo: Awaited<ReturnType<typeof startFakeDuo>>;
let plain: VerificationProvider;
let verified: VerificationProvider;
const initial = {} as { state: string };
beforeAll(async () => {
  duo = await startFakeDuo();
  initial.state = JSON.stringify(duo.behaviour);
  plain = createDuo({ ...duoKeys }, duo.place);
  verified = createDuo({ ...duoKeys, verifiedPush: true, jsonSigning: true }, duo.place);
});
afterAll(async () => {
  await Promise.all([plain.close(), verified.close()]);
  await duo.server.close();
});
beforeEach(() => Object.assign(duo.behaviour, JSON.parse(initial.state)));

const person = {
  clientId: 'cli_1',
  contactId: 7,
  email: 'anna@client.example',
  name: 'Anna Bauer',
};
const challenge = { id: 'ver_1', ticketId: 4711, asks: 'mfa reset' };
const says = (result: string, status: string, status_msg = '') => {
  duo.behaviour.status = { result, status, status_msg };
};
async function sent(provider: VerificationProvider) {
  const started = await provider.start(person, challenge);
  if (started.outcome !== 'sent') throw new Error(started.because);
  return started;
}

describe('a Duo challenge', () => {
  it('is one push to the address on record that says what it is for', async () => {
    const before = duo.pushes.length;
    await sent(plain);
    expect(duo.pushes.slice(before)).toMatchObject([
      {
        username: 'anna@client.example',
        device: 'DP1',
        pushinfo: 'request=mfa%20reset&ticket=%234711',
      },
    ]);
  });

  it('of a verified push has the number that must be typed', async () => {
    says('waiting', 'pushed', 'Enter 482913 in Duo Mobile to verify');
    const { code, transaction } = await sent(verified);
    expect(code).toBe('482913');
    says('allow', 'allow', 'Success. Logging you in...');
    expect(await verified.poll(transaction)).toMatchObject({ outcome: 'approved', level: 'A3' });
  });

  it('proves no more than a plain push when no number was asked for', async () => {
    says('waiting', 'pushed', 'Pushed a login request to your phone (XXX-XXX-1234)...');
    const { transaction } = await sent(verified);
    says('allow', 'allow');
    expect(await verified.poll(transaction)).toMatchObject({ outcome: 'approved', level: 'A2' });
  });

  it.each(['allow', 'enroll', 'deny'] as const)(
    'is not sent when preauth says %s',
    async (result) => {
      const before = duo.pushes.length;
      duo.behaviour.preauth = result;
      expect((await plain.start(person, challenge)).outcome).toBe('unavailable');
      expect(duo.pushes).toHaveLength(before);
    },
  );

  it('is not sent without a device that takes it', async () => {
    duo.behaviour.capabilities = ['sms', 'phone'];
    expect((await plain.start(person, challenge)).outcome).toBe('unavailable');
  });

  const answers: [string, string, string][] = [
    ['waiting', 'pushed', 'waiting'],
    ['allow', 'allow', 'approved'],
    ['allow', 'bypass', 'unavailable'],
    ['allow', 'trusted_device', 'unavailable'],
    ['allow', 'remembered', 'unavailable'],
    ['allow', '', 'unavailable'],
    ['deny', 'deny', 'denied'],
    ['deny', 'fraud', 'denied'],
    ['deny', 'timeout', 'expired'],
    ['deny', 'locked_out', 'unavailable'],
    ['deny', 'something_new', 'unavailable'],
  ];
  it.each(answers)('answered %s/%s is %s', async (result, status, outcome) => {
    const { transaction } = await sent(plain);
    says(result, status);
    expect((await plain.poll(transaction)).outcome).toBe(outcome);
  });

  it.each([
    ['a failure', { status: 500, body: 'oops' }],
    ['a word that is not JSON', { status: 200, body: 'allow' }],
    ['an answer of another shape', { status: 200, body: { stat: 'OK', response: 'allow' } }],
    ['an unknown result', { status: 200, body: { stat: 'OK', response: { result: 'yes' } } }],
  ])('is never approved by %s', async (_name, fault) => {
    const { transaction } = await sent(plain);
    duo.behaviour.fault = fault;
    await expect(plain.poll(transaction)).rejects.toThrow();
    await expect(plain.start(person, challenge)).rejects.toThrow();
  });

  it('is asked about less often once Duo says so', async () => {
    const patient = createDuo({ ...duoKeys }, duo.place);
    const { transaction } = await sent(patient);
    duo.behaviour.fault = { status: 429, body: { stat: 'FAIL' } };
    const before = duo.server.seen.length;
    for (let n = 0; n < 20; n += 1)
      await expect(patient.poll(transaction)).rejects.toMatchObject({ code: 'provider-throttled' });
    expect(duo.server.seen.length - before).toBe(1);
    await patient.close();
  });

  it('is asked for under its own transaction only', async () => {
    says('allow', 'allow');
    await expect(plain.poll('plain:of-somebody-else')).rejects.toMatchObject({
      code: 'provider-refused',
    });
  });
});

describe('the keys', () => {
  it('are checked, and a wrong one is named', async () => {
    expect((await plain.check()).ok).toBe(true);
    expect((await verified.check()).ok).toBe(true);
    duo.behaviour.acceptsSecret = 'another';
    const { ok, detail } = await plain.check();
    expect(ok).toBe(false);
    expect(detail).toContain('signature');
    expect(detail).not.toContain(duoKeys.secretKey);
  });

  it('go to Duo’s own hosts only', () => {
    for (const host of ['', 'duosecurity.com', 'api-1.duosecurity.com.evil.example', '127.0.0.1'])
      expect(() => createDuo({ ...duoKeys, host })).toThrow(/Duo API hostname/);
  });
});
