import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createSigningKeys } from './signing-keys.ts';
import { normalizeUrl } from './site-url.ts';
import { type CallbackExpectation, isSignedWith, verifyCallback } from './verify-callback.ts';

const KEY = 'example-signing-key';
const VECTOR = Buffer.from('{"Action":"updated","ID":4711,"Type":"ticket"}');
const VECTOR_SIGNATURE = 'jV5oNtVkJZ/0DtE73dO4VChdR4ZXxbsEwkHXN+yglf0=';

describe('a signature', () => {
  test('is the one of the known vector', () => {
    expect(isSignedWith(KEY, VECTOR, VECTOR_SIGNATURE)).toBe(true);
  });

  test('keyed with the plain key, or with the hash as text, is refused', () => {
    const plain = createHmac('sha256', KEY).update(VECTOR).digest('base64');
    const hex = createHash('sha256').update(KEY).digest('hex');
    const hexKeyed = createHmac('sha256', hex).update(VECTOR).digest('base64');
    expect(plain.slice(0, 8)).toBe('EcAb01cp');
    expect(hexKeyed.slice(0, 8)).toBe('XlWeSN5S');
    expect(isSignedWith(KEY, VECTOR, plain)).toBe(false);
    expect(isSignedWith(KEY, VECTOR, hexKeyed)).toBe(false);
  });

  test.each(['', 'x', `${VECTOR_SIGNATURE}A`, VECTOR_SIGNATURE.toLowerCase()])(
    '%j is refused',
    (signature) => expect(isSignedWith(KEY, VECTOR, signature)).toBe(false),
  );

  test('is over the bytes, not over their meaning', () => {
    const spaced = Buffer.from('{"Action": "updated", "ID": 4711, "Type": "ticket"}');
    expect(isSignedWith(KEY, spaced, VECTOR_SIGNATURE)).toBe(false);
  });
});

const expected: CallbackExpectation = {
  site: normalizeUrl('na.myconnectwise.net'),
  companyId: 'acme',
  productInstanceId: '639c0000eb0000000000aaaa',
  callbackIds: [26552],
};
const KEY_URL =
  'https://na.myconnectwise.net/v2026_2//system/callbackkey/index.rails?companyName=acme&id=89966c04';

/** A callback signed with `key`, changed by `change` before that. */
function callback(change: Record<string, unknown> = {}, key = KEY) {
  const rawBody = Buffer.from(
    JSON.stringify({
      MessageId: '0b0e2a5c',
      CompanyId: 'acme',
      Action: 'updated',
      Type: 'ticket',
      ID: 4711,
      ProductInstanceId: '639c0000eb0000000000aaaa',
      Metadata: { key_url: KEY_URL },
      CallbackObjectRecId: 26552,
      ...change,
    }),
  );
  const hashed = createHash('sha256').update(key).digest();
  return { rawBody, signature: createHmac('sha256', hashed).update(rawBody).digest('base64') };
}

/** Keys that answer from `answers` in turn, and the addresses that were asked for. */
function keysFrom(...answers: (string | Error)[]) {
  const asked: string[] = [];
  let time = 0;
  const keys = createSigningKeys({
    now: () => time,
    fetchKey: async (keyUrl) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)]!;
      asked.push(keyUrl);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const pass = (ms: number) => {
    time += ms;
  };
  return { keys, asked, pass };
}

describe('a callback', () => {
  test('signed by this connection is valid, and its key is asked for once', async () => {
    const { keys, asked } = keysFrom(KEY);
    expect(await verifyCallback(callback(), expected, keys)).toBe('valid');
    expect(await verifyCallback(callback(), expected, keys)).toBe('valid');
    expect(asked).toEqual([KEY_URL]);
  });

  test.each([
    ['the api- host of its region', KEY_URL.replace('na.my', 'api-na.my'), 'valid'],
    ['its company in other case', KEY_URL.replace('acme', 'ACME'), 'valid'],
    ['another host', KEY_URL.replace('na.my', 'eu.my'), 'key-host-refused'],
    [
      'a host that only looks alike',
      KEY_URL.replace('.net', '.net.evil.example'),
      'key-host-refused',
    ],
    ['http', KEY_URL.replace('https', 'http'), 'key-host-refused'],
    [
      'http, 443',
      KEY_URL.replace('https', 'http').replace('.net/', '.net:443/'),
      'key-host-refused',
    ],
    ['another port', KEY_URL.replace('.net/', '.net:8443/'), 'key-host-refused'],
    ['a user name', KEY_URL.replace('//na', '//na@na'), 'key-host-refused'],
    ['a fragment', `${KEY_URL}#x`, 'key-host-refused'],
    ['another page', KEY_URL.replace('callbackkey', 'members'), 'key-host-refused'],
    ['a way out of the page', KEY_URL.replace('index.rails', '../../x'), 'key-host-refused'],
    ['no address', 'nonsense', 'key-host-refused'],
    ['another company', KEY_URL.replace('acme', 'evil'), 'other-tenant'],
    ['two companies', `${KEY_URL}&companyName=evil`, 'other-tenant'],
    ['no company', KEY_URL.replace('companyName', 'name'), 'other-tenant'],
  ])('whose key is at %s: %s is %s', async (_what, key_url, outcome) => {
    const { keys, asked } = keysFrom(KEY);
    expect(await verifyCallback(callback({ Metadata: { key_url } }), expected, keys)).toBe(outcome);
    if (outcome !== 'valid') expect(asked).toEqual([]);
  });

  test.each([
    [{ CompanyId: 'evil' }],
    [{ CompanyId: undefined }],
    [{ ProductInstanceId: '639c0000eb0000000000bbbb' }],
    [{ CallbackObjectRecId: 1 }],
  ])('well signed, but with %j, is other-tenant', async (change) => {
    const { keys, asked } = keysFrom(KEY);
    expect(await verifyCallback(callback(change), expected, keys)).toBe('other-tenant');
    expect(asked).toEqual([]);
  });

  test.each([[{ Metadata: undefined }], [{ Metadata: null }], [{ Metadata: { key_url: 7 } }]])(
    'with %j is unsigned',
    async (change) => {
      expect(await verifyCallback(callback(change), expected, keysFrom(KEY).keys)).toBe('unsigned');
    },
  );

  test.each(['', 'not json', '[]', 'null', `${'['.repeat(200_000)}`])(
    'that is no object is unsigned (%#)',
    async (body) => {
      const arrived = { rawBody: Buffer.from(body), signature: VECTOR_SIGNATURE };
      expect(await verifyCallback(arrived, expected, keysFrom(KEY).keys)).toBe('unsigned');
    },
  );

  test('without a signature is unsigned and asks for no key', async () => {
    const { keys, asked } = keysFrom(KEY);
    const { rawBody } = callback();
    expect(await verifyCallback({ rawBody, signature: undefined }, expected, keys)).toBe(
      'unsigned',
    );
    expect(asked).toEqual([]);
  });

  test('changed after signing is bad-signature', async () => {
    const { signature } = callback();
    const { rawBody } = callback({ ID: 4712 });
    expect(await verifyCallback({ rawBody, signature }, expected, keysFrom(KEY).keys)).toBe(
      'bad-signature',
    );
  });

  test('whose key cannot be had is key-unavailable, and may be verified later', async () => {
    const { keys } = keysFrom(new Error('away'), KEY);
    expect(await verifyCallback(callback(), expected, keys)).toBe('key-unavailable');
    expect(await verifyCallback(callback(), expected, keys)).toBe('valid');
  });

  test('signed with a rotated key is valid after one more look', async () => {
    const { keys, asked, pass } = keysFrom(KEY, 'rotated');
    await verifyCallback(callback(), expected, keys);
    pass(61_000);
    expect(await verifyCallback(callback({}, 'rotated'), expected, keys)).toBe('valid');
    expect(asked).toHaveLength(2);
  });

  test('forged a hundred times makes us ask for keys ten times a minute at most', async () => {
    const { keys, asked, pass } = keysFrom(KEY);
    for (let n = 0; n < 100; n += 1) {
      const key_url = `${KEY_URL}${n}`;
      await verifyCallback(callback({ Metadata: { key_url } }, 'forged'), expected, keys);
    }
    expect(asked).toHaveLength(10);
    pass(61_000);
    expect(await verifyCallback(callback(), expected, keys)).toBe('valid');
  });

  test('forged for a known key makes us ask again once a minute at most', async () => {
    const { keys, asked, pass } = keysFrom(KEY);
    await verifyCallback(callback(), expected, keys);
    pass(61_000);
    for (let n = 0; n < 50; n += 1) await verifyCallback(callback({}, 'forged'), expected, keys);
    expect(asked).toHaveLength(2);
  });
});
