import { afterEach, describe, expect, test } from 'vitest';
import { testKeys } from '../../../test/connected-api.ts';
import { loopbackCertificate } from '../../../test/loopback-certificate.ts';
import {
  type LoopbackServer,
  type Reply,
  type SeenRequest,
  startLoopbackServer,
} from '../../../test/loopback-server.ts';
import { type CheckOptions, checkConnection } from './check-connection.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

type Answer = (request: SeenRequest) => Reply | undefined;

const DENIED: Reply = {
  status: 403,
  body: {
    code: 'Security',
    message: 'You do not have security permission to perform this action.',
  },
};
const NOT_USER: Reply = {
  status: 401,
  body: { code: 'ConnectWiseApi', message: 'UserNotAuthenticated' },
};

/** A healthy ConnectWise but for what `change` answers itself. */
async function server(change: Answer = () => undefined): Promise<LoopbackServer> {
  const started = await startLoopbackServer((request) => change(request) ?? healthy(request));
  closing.push(started);
  return started;
}

function healthy({ path }: SeenRequest): Reply {
  if (path === '/login/companyinfo/acme')
    return {
      body: {
        CompanyName: 'Acme MSP',
        Codebase: 'v2026_2/',
        VersionCode: 'v2026.2',
        CompanyID: 'acme',
        IsCloud: 'True',
      },
    };
  if (path.startsWith('/login/companyinfo/')) return { body: null };
  if (path.endsWith('/system/info'))
    return { body: { version: 'v2026.2.1', isCloud: true, serverTimeZone: 'UTC' } };
  return { body: [{ id: 1 }] };
}

function check(url: string, change: Partial<CheckOptions> = {}) {
  return checkConnection({
    url,
    ...testKeys,
    clientId: 'c1',
    allowPrivateNetwork: true,
    ...change,
  });
}

const endsWith =
  (end: string, reply: Reply): Answer =>
  ({ path }) =>
    path.endsWith(end) ? reply : undefined;

describe('a good connection', () => {
  test('says where it is, who it is and what it may', async () => {
    const { url, host, seen } = await server(
      endsWith('/system/callbacks', {
        body: [{ id: 1, url: 'https://desk.example/hooks', _info: { updatedBy: 'muster' } }],
      }),
    );
    const result = await check(url, { ownUrl: 'desk.example' });
    expect(result).toMatchObject({
      ok: true,
      uiHost: host,
      apiBase: `${url}/v4_6_release/apis/3.0`,
      company: { companyId: 'acme', name: 'Acme MSP', codebase: 'v2026_2/', isCloud: true },
      system: { version: 'v2026.2.1' },
      ownIdentifier: 'muster',
    });
    if (!result.ok) throw new Error('failed');
    expect(Math.abs(result.clockDifferenceMs ?? Number.NaN)).toBeLessThan(5_000);
    expect(result.rights.filter((right) => right.state === 'missing')).toEqual([]);
    expect(result.rights.filter((right) => right.state === 'unproven')).toHaveLength(2);
    expect(seen.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('is good without optional rights, and without the right to system info', async () => {
    const { url } = await server(({ path }) =>
      /callbacks|time\/entries|project|system\/info$/.test(path) ? DENIED : undefined,
    );
    const result = await check(url);
    expect(result).toMatchObject({ ok: true, system: null, ownIdentifier: null });
    if (!result.ok) throw new Error('failed');
    expect(result.rights.filter((right) => right.state === 'missing')).toHaveLength(3);
  });

  test('is good with an empty ConnectWise: no board, no ticket', async () => {
    const { url } = await server(({ path }) =>
      /apis/.test(path) && !path.endsWith('/info') ? { body: [] } : undefined,
    );
    expect(await check(url)).toMatchObject({ ok: true });
  });
});

describe('a failure is told apart, with its fix and its field:', () => {
  test.each<[string, Answer, string, string, string[]]>([
    [
      'another web site',
      () => ({ status: 404, body: '<html>no such page</html>' }),
      'not-connectwise',
      'it is not a ConnectWise',
      ['url'],
    ],
    [
      'a web site that answers everything',
      () => ({ body: '<html>hello</html>' }),
      'not-connectwise',
      'it is not a ConnectWise',
      ['url'],
    ],
    [
      'JSON of something else',
      () => ({ body: { hello: 'there' } }),
      'not-connectwise',
      'it is not a ConnectWise',
      ['url'],
    ],
    [
      'a site that redirects',
      () => ({ status: 301, headers: { location: 'https://login.example' } }),
      'not-connectwise',
      'it is not a ConnectWise',
      ['url'],
    ],
    [
      'a site that wants a login',
      () => ({ status: 401, body: 'who are you' }),
      'not-connectwise',
      'it is not a ConnectWise',
      ['url'],
    ],
    [
      'an unknown company',
      endsWith('/companyinfo/acme', { body: null }),
      'unknown-company',
      'no company "acme"',
      ['companyId'],
    ],
    [
      'an unknown company, by 404',
      endsWith('/companyinfo/acme', { status: 404, body: { code: 'NotFound', message: 'x' } }),
      'unknown-company',
      'no company "acme"',
      ['companyId'],
    ],
    [
      'a wrong codebase',
      ({ path }) =>
        path.includes('/apis/')
          ? { status: 400, body: 'Cannot route. Codebase/company is invalid' }
          : undefined,
      'wrong-codebase',
      'its API is not at this address',
      ['url', 'companyId'],
    ],
    [
      'wrong keys',
      ({ path }) => (path.includes('/apis/') ? NOT_USER : undefined),
      'bad-credentials',
      'refused the API keys',
      ['publicKey', 'privateKey'],
    ],
    [
      'a refused client ID',
      ({ path }) =>
        path.includes('/apis/')
          ? { status: 400, body: { message: 'Invalid clientId' } }
          : undefined,
      'client-id',
      'refused the client ID',
      ['clientId'],
    ],
    [
      'throttling',
      ({ path }) =>
        path.includes('/apis/')
          ? { status: 429, headers: { 'retry-after': '5' }, body: { error: 'ConnectWiseAPI' } }
          : undefined,
      'throttled',
      'fewer requests',
      [],
    ],
    [
      'a gateway without its server',
      () => ({ status: 502, body: '<html>' }),
      'unavailable',
      'Try again',
      [],
    ],
  ])('%s', async (_what, change, reason, sentence, fields) => {
    const { url } = await server(change);
    const result = await check(url);
    if (result.ok) throw new Error('passed');
    expect(result.reason).toBe(reason);
    expect(result.message).toContain(sentence);
    expect(result.fields.map(({ field }) => field)).toEqual(fields);
    expect(result.message).not.toContain(testKeys.privateKey);
  });

  test('a client ID that is wanted and was not given', async () => {
    const { url } = await server(({ path }) =>
      path.includes('/apis/') ? { status: 401, body: { message: 'clientId required' } } : undefined,
    );
    const result = await check(url, { clientId: null });
    expect(result).toMatchObject({
      reason: 'client-id',
      message: expect.stringContaining('wants a client ID'),
    });
  });

  test('when it may be tried again', async () => {
    const { url } = await server(({ path }) =>
      path.includes('/apis/') ? { status: 429, headers: { 'retry-after': '5' } } : undefined,
    );
    expect(await check(url)).toMatchObject({ retryable: true, retryAfterMs: 5_000 });
  });

  test('every needed right that is missing, where to give it', async () => {
    const { url } = await server(({ path }) =>
      path.endsWith('/system/members') || path.endsWith('/statuses') ? DENIED : undefined,
    );
    const result = await check(url);
    if (result.ok) throw new Error('passed');
    expect(result.reason).toBe('missing-right');
    expect(result.message).toContain('System → Member Maintenance: Inquire All');
    expect(result.message).toContain('System → Table Setup: Inquire All');
    expect(result.message).not.toContain('Contacts');
  });

  test('a role without any right but good keys', async () => {
    const { url } = await server(({ path }) =>
      path.includes('/apis/') && !path.endsWith('/system/info') ? DENIED : undefined,
    );
    expect(await check(url)).toMatchObject({ reason: 'missing-right' });
  });

  test('an address that cannot be one', async () => {
    expect(await check('not a host')).toMatchObject({
      reason: 'invalid-url',
      fields: [{ field: 'url' }],
    });
  });

  test('a private address that was not allowed', async () => {
    const result = await check('localhost.example', { allowPrivateNetwork: false });
    expect(result).toMatchObject({ reason: 'host-not-found', fields: [{ field: 'url' }] });
    const metadata = await check('http://169.254.169.254');
    expect(metadata).toMatchObject({ reason: 'address-refused', fields: [{ field: 'url' }] });
  });

  test('a server that is down', async () => {
    const down = await startLoopbackServer(() => ({}));
    await down.close();
    expect(await check(down.url)).toMatchObject({ reason: 'unreachable', retryable: true });
  });

  test('a certificate of an unknown authority, unless it is given', async () => {
    const certificate = await loopbackCertificate();
    const secure = await startLoopbackServer(healthy, certificate);
    closing.push(secure);
    expect(await check(secure.url)).toMatchObject({ reason: 'tls', fields: [{ field: 'url' }] });
    expect(await check(secure.url, { ca: certificate.ca })).toMatchObject({ ok: true });
  });

  test('http where https is spoken, and the other way round', async () => {
    const plain = await server();
    const result = await check(plain.url.replace('http:', 'https:'));
    expect(result).toMatchObject({ reason: 'tls', message: expect.stringContaining('http://') });
  });
});
