import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ALL_RIGHTS, type ConnectDesk, startConnectDesk } from '../../../test/connect-desk.ts';
import { loopbackCertificate } from '../../../test/loopback-certificate.ts';
import {
  type Reply,
  type SeenRequest,
  startLoopbackServer,
} from '../../../test/loopback-server.ts';

/** Each way in which connecting fails, through the real door: the form is sent over HTTP, and what is judged is what a person reads. */
let desk: ConnectDesk;
let at: ConnectDesk['at'];
beforeAll(async () => {
  desk = await startConnectDesk();
  at = desk.at;
});
afterAll(() => at.close());
const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await at.sim.clearFaults();
  for (const one of closing.splice(0)) await one.close();
});

/** A server that is not the simulator; answers the address to type. */
async function somebody(handler: (request: SeenRequest) => Reply, tls?: Tls): Promise<string> {
  const server = await startLoopbackServer(handler, tls);
  closing.push(server);
  return server.url;
}
type Tls = { key: string; cert: string };

const without = (right: string) => desk.keyWith(ALL_RIGHTS.filter((one) => one !== right));

describe('what can be told at once is refused with its field:', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['no address', { url: 'not a host' }, 'url', ''],
    ['an address with a password in it', { url: 'https://a:b@na.myconnectwise.net' }, 'url', ''],
    ['a private address without the switch', { allowPrivateNetwork: false }, 'url', ''],
    ['no company', { companyId: ' ' }, 'companyId', ''],
    ['no client ID anywhere', { clientId: '' }, 'clientId', 'developer.connectwise.com'],
  ])('%s', async (_what, form, field, says) => {
    const { status, body } = await at.save(form);
    expect(status).toBe(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
    expect(body.errors[0].message + body.detail).toContain(says);
  });
});

describe('what ConnectWise tells is on the card, with the fix and the field:', () => {
  test.each<[string, () => Promise<Record<string, unknown>>, string, string, string[]]>([
    [
      'the metadata address',
      async () => ({ url: 'http://169.254.169.254' }),
      'address-refused',
      'never connected to. Enter the address that people open',
      ['url'],
    ],
    [
      'no such host',
      async () => ({ url: 'na.myconnectwise.invalid' }),
      'host-not-found',
      'typing mistake',
      ['url'],
    ],
    [
      'nobody there',
      async () => {
        const gone = await startLoopbackServer(() => ({}));
        await gone.close();
        return { url: gone.url };
      },
      'unreachable',
      'firewall',
      ['url'],
    ],
    [
      'a certificate of its own authority',
      async () => ({ url: await somebody(() => ({}), await loopbackCertificate()) }),
      'tls',
      'give its certificate (CA)',
      ['url'],
    ],
    [
      'https where http is spoken',
      async () => ({ url: at.simulator.url.replace('http:', 'https:') }),
      'tls',
      'http://',
      ['url'],
    ],
    [
      'some other site',
      async () => ({ url: await somebody(() => ({ body: '<html>hello</html>' })) }),
      'not-connectwise',
      'not a ConnectWise Manage site',
      ['url'],
    ],
    [
      'a site that redirects',
      async () => ({
        url: await somebody(() => ({ status: 302, headers: { location: at.simulator.url } })),
      }),
      'not-connectwise',
      'not a ConnectWise Manage site',
      ['url'],
    ],
    [
      'an unknown company',
      async () => ({ companyId: 'nobody' }),
      'unknown-company',
      'no company "nobody"',
      ['companyId'],
    ],
    [
      'a wrong codebase',
      async () => ({
        url: await somebody(({ path }) =>
          path.startsWith('/login/')
            ? { body: { CompanyName: 'x', Codebase: 'v2026_2/', CompanyID: 'harborit' } }
            : { status: 400, body: 'Cannot route. Codebase/company is invalid' },
        ),
      }),
      'wrong-codebase',
      'its API is not at this address',
      ['url', 'companyId'],
    ],
    [
      'wrong keys',
      async () => ({ privateKey: 'wrong' }),
      'bad-credentials',
      'refused the API keys',
      ['publicKey', 'privateKey'],
    ],
    [
      'a refused client ID',
      async () => ({ clientId: 'wrong' }),
      'client-id',
      'refused the client ID',
      ['clientId'],
    ],
    [
      'no right to companies',
      () => without('company-maintenance'),
      'missing-right',
      'Company Maintenance: Inquire All',
      [],
    ],
    [
      'no right to contacts',
      () => without('contacts'),
      'missing-right',
      'Contacts: Inquire All',
      [],
    ],
    [
      'no right to tickets',
      () => without('service-tickets'),
      'missing-right',
      'Service Tickets: Inquire All',
      [],
    ],
    [
      'no right to members',
      () => without('member-maintenance'),
      'missing-right',
      'Member Maintenance: Inquire All',
      [],
    ],
    [
      'no right to set-up tables',
      () => without('table-setup'),
      'missing-right',
      'Table Setup: Inquire All',
      [],
    ],
    [
      'throttled',
      async () => {
        await at.sim.fault({ match: { path: '/system/info' }, fault: 'status', status: 429 });
        return {};
      },
      'throttled',
      'fewer requests',
      [],
    ],
    [
      'a gateway without its server',
      async () => {
        await at.sim.fault({ match: { path: '/login/' }, fault: 'status', status: 502 });
        return {};
      },
      'unavailable',
      'Try again',
      [],
    ],
  ])('%s', async (_what, form, reason, says, fields) => {
    const typed = await form();
    expect((await at.save(typed)).status).toBe(202);
    await at.work();
    const card = await at.card();
    expect(card).toMatchObject({ state: 'failed', progress: { failed: reason } });
    expect(card.detail).toContain(says);
    expect(card.progress.fields.map(({ field }: { field: string }) => field)).toEqual(fields);
    expect(JSON.stringify(card)).not.toContain(at.simulator.privateKey);
    expect(await desk.callbacks()).toEqual([]);
  });
});
