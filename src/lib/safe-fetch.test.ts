import type { LookupAddress } from 'node:dns';
import { afterEach, describe, expect, test } from 'vitest';
import { loopbackCertificate } from '../../test/loopback-certificate.ts';
import { startLoopbackServer } from '../../test/loopback-server.ts';
import { createSafeFetch, type SafeFetchOptions } from './safe-fetch.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

function fetcher(options: SafeFetchOptions = {}) {
  const safeFetch = createSafeFetch(options);
  closing.push(safeFetch);
  return safeFetch;
}

async function loopback(...args: Parameters<typeof startLoopbackServer>) {
  const server = await startLoopbackServer(...args);
  closing.push(server);
  return server;
}

/** A resolver of our own: every name is at these addresses. */
function allNamesAt(...addresses: string[]): SafeFetchOptions['resolve'] {
  const found: LookupAddress[] = addresses.map((address) => ({
    address,
    family: address.includes(':') ? 6 : 4,
  }));
  return (_host, done) => done(null, found);
}

describe('without an opt-in', () => {
  test.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0177.0.0.1/',
    'https://0x7f.0.0.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://017700000001/',
    'https://127.0.0.1./',
    'https://127。0。0。1/',
    'https://１２７.0.0.1/',
    'https://①②⑦.0.0.1/',
    'https://%31%32%37.0.0.1/',
    'https://0/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://0xa.1.2.3/',
    'https://012.1.2.3/',
    'https://172.16.5.4/',
    'https://192.168.0.1/',
    'https://3232235521/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://2852039166/',
    'https://0xa9fea9fe/',
    'https://0251.0376.0251.0376/',
    'https://169.254.43518/',
    'https://255.255.255.255/',
    'https://224.0.0.1/',
    'https://[::1]/',
    'https://[::]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::127.0.0.1]/',
    'https://[64:ff9b::a9fe:a9fe]/',
    'https://[2002:7f00:1::]/',
    'https://[2002:a9fe:a9fe::]/',
    'https://[fe80::1]/',
    'https://[fc00::1]/',
    'https://[fd00:ec2::254]/',
    'https://[ff02::1]/',
    'https://localhost/',
    'https://LOCALHOST/',
    'https://localhost:8443/',
    'https://user@na.example/',
    'https://na.example:pw@127.0.0.1/',
    'https://user:password@na.example/',
    'https://na.example@127.0.0.1/',
    'http://na.example/',
    'http://8.8.8.8/',
    'ftp://na.example/',
    'file:///etc/passwd',
    'gopher://na.example/',
    'data:text/plain,hello',
    'javascript:alert(1)',
    'ws://na.example/',
    '//na.example/',
    'na.example',
    '',
    'https://',
    'https://[fe80::1%25eth0]/',
    'https://1.2.3.4.5/x y',
  ])('%s is refused and nothing is sent', async (url) => {
    await expect(fetcher()(url)).rejects.toMatchObject({ code: 'address-refused' });
  });

  test.each([
    [['127.0.0.1']],
    [['::1']],
    [['10.0.0.1']],
    [['169.254.169.254']],
    [['::ffff:192.168.0.1']],
    [['64:ff9b::a00:1']],
    [['8.8.8.8', '127.0.0.1']],
    [['2606:4700::1', 'fe80::1']],
  ])('a name at %j is refused', async (addresses) => {
    const safeFetch = fetcher({ resolve: allNamesAt(...addresses) });
    await expect(safeFetch('https://psa.example/')).rejects.toMatchObject({
      code: 'address-refused',
    });
  });

  test('an internationalised name is looked up in its ASCII form', async () => {
    const asked: string[] = [];
    const resolve: SafeFetchOptions['resolve'] = (host, done) => {
      asked.push(host);
      done(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    await expect(fetcher({ resolve })('https://bücher.example/')).rejects.toThrow();
    expect(asked).toEqual(['xn--bcher-kva.example']);
  });
});

describe('with an opt-in for one host and port', () => {
  test('that one is reached over http, by address and by name', async () => {
    const server = await loopback(() => ({ body: { hello: 'there' } }));
    const answer = await fetcher({ privateHost: server.host })(`${server.url}/x`);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body.toString())).toEqual({ hello: 'there' });

    const port = new URL(server.url).port;
    const byName = fetcher({
      privateHost: `psa.internal:${port}`,
      resolve: allNamesAt('127.0.0.1'),
    });
    expect((await byName(`http://psa.internal:${port}/`)).status).toBe(200);
  });

  test('another port or name of the same machine stays closed', async () => {
    const server = await loopback(() => ({ body: {} }));
    const port = new URL(server.url).port;
    const safeFetch = fetcher({ privateHost: '127.0.0.1:9' });
    await expect(safeFetch(server.url)).rejects.toMatchObject({ code: 'address-refused' });
    await expect(safeFetch(`https://127.0.0.1:${port}/`)).rejects.toMatchObject({
      code: 'address-refused',
    });
    await expect(
      fetcher({ privateHost: server.host })(`http://localhost:${port}/`),
    ).rejects.toMatchObject({ code: 'address-refused' });
    expect(server.seen).toEqual([]);
  });

  test.each(['169.254.169.254', '[fe80::1]', '[fd00:ec2::254]', '0.0.0.0', '[64:ff9b::7f00:1]'])(
    '%s stays closed',
    async (host) => {
      await expect(fetcher({ privateHost: `${host}:80` })(`http://${host}/`)).rejects.toMatchObject(
        { code: 'address-refused' },
      );
    },
  );

  test('a name that points to metadata stays closed', async () => {
    const safeFetch = fetcher({
      privateHost: 'psa.internal:80',
      resolve: allNamesAt('10.0.0.4', '169.254.169.254'),
    });
    await expect(safeFetch('http://psa.internal/')).rejects.toMatchObject({
      code: 'address-refused',
    });
  });
});

describe('the socket', () => {
  test('goes to the address that was checked, though the name has moved since', async () => {
    const server = await loopback(() => ({ body: {} }));
    const port = new URL(server.url).port;
    let lookups = 0;
    const safeFetch = fetcher({
      privateHost: `moving.example:${port}`,
      // First a good address, then metadata: a second look-up would be refused or go astray.
      resolve: (_host, done) => {
        lookups += 1;
        done(null, [{ address: lookups === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }]);
      },
    });
    expect((await safeFetch(`http://moving.example:${port}/`)).status).toBe(200);
    expect(lookups).toBe(1);
  });

  test('is kept for later calls', async () => {
    const sockets = new Set<unknown>();
    const server = await loopback((_request, { socket }) => {
      sockets.add(socket);
      return { body: {} };
    });
    const safeFetch = fetcher({ privateHost: server.host });
    for (let call = 0; call < 20; call += 1) await safeFetch(server.url);
    expect(sockets.size).toBeLessThanOrEqual(2);
  });
});

describe('an answer', () => {
  test('that redirects is returned, not followed', async () => {
    const server = await loopback(() => ({ status: 302, headers: { location: '/elsewhere' } }));
    const answer = await fetcher({ privateHost: server.host })(server.url);
    expect(answer.status).toBe(302);
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ['with its length', 'content-length'],
    ['in chunks', 'transfer-encoding'],
  ])('over the limit is given up, %s', async (_how, header) => {
    const body = 'x'.repeat(5_000);
    const server = await loopback((_request, { response }) => {
      response.setHeader(header, header === 'content-length' ? '5000' : 'chunked');
      response.end(body);
      return undefined;
    });
    await expect(
      fetcher({ privateHost: server.host, maxBytes: 4_999 })(server.url),
    ).rejects.toMatchObject({ code: 'response-too-large' });
    expect((await fetcher({ privateHost: server.host, maxBytes: 5_000 })(server.url)).status).toBe(
      200,
    );
  });

  test('that takes too long is no-answer', async () => {
    const server = await loopback(() => undefined);
    await expect(
      fetcher({ privateHost: server.host, timeoutMs: 50 })(server.url),
    ).rejects.toMatchObject({ code: 'no-answer', retryable: true });
  });

  test('that drips on and on is no-answer', async () => {
    const server = await loopback((_request, { response, socket }) => {
      const drip = setInterval(() => response.write('.'), 10);
      socket.once('close', () => clearInterval(drip));
      return undefined;
    });
    await expect(
      fetcher({ privateHost: server.host, timeoutMs: 100 })(server.url),
    ).rejects.toMatchObject({ code: 'no-answer' });
  });

  test('that breaks off is no-answer', async () => {
    const server = await loopback((_request, { response, socket }) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => socket.destroy());
      return undefined;
    });
    await expect(fetcher({ privateHost: server.host })(server.url)).rejects.toMatchObject({
      code: 'no-answer',
    });
  });

  test('that never came is not asked for again by itself', async () => {
    const server = await loopback((_request, { socket }) => {
      socket.destroy();
      return undefined;
    });
    await expect(
      fetcher({ privateHost: server.host })(server.url, { method: 'POST', body: '{}' }),
    ).rejects.toMatchObject({ code: 'no-answer' });
    expect(server.seen).toHaveLength(1);
  });
});

describe('a connection', () => {
  test('to a closed port is connect-failed: nothing was sent', async () => {
    const server = await startLoopbackServer(() => ({}));
    await server.close();
    await expect(fetcher({ privateHost: server.host })(server.url)).rejects.toMatchObject({
      code: 'connect-failed',
    });
  });

  test('to a name that does not exist is host-not-found', async () => {
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const safeFetch = fetcher({ resolve: (_host, done) => done(unknown, []) });
    await expect(safeFetch('https://nowhere.example/')).rejects.toMatchObject({
      code: 'host-not-found',
    });
  });

  test("wants a certificate of the given authority, and of nobody else's", async () => {
    const certificate = await loopbackCertificate();
    const server = await loopback(() => ({ body: {} }), certificate);
    const privateHost = server.host;
    const trusting = fetcher({ privateHost, ca: certificate.ca });
    expect((await trusting(server.url)).status).toBe(200);
    await expect(fetcher({ privateHost })(server.url)).rejects.toMatchObject({
      code: 'tls-failed',
    });
  });

  test('reads no proxy variable', async () => {
    const proxy = await loopback(() => ({ status: 418 }));
    const server = await loopback(() => ({ body: {} }));
    const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'NODE_USE_ENV_PROXY'];
    const before = names.map((name) => [name, process.env[name]] as const);
    try {
      for (const name of names) process.env[name] = name.startsWith('NODE') ? '1' : proxy.url;
      expect((await fetcher({ privateHost: server.host })(server.url)).status).toBe(200);
      expect(proxy.seen).toEqual([]);
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });
});
