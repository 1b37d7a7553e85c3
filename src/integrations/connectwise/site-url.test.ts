import { describe, expect, test } from 'vitest';
import { isAppError } from '../../lib/errors.ts';
import { normalizeUrl, ticketLink } from './site-url.ts';

const CLOUD = 'https://na.myconnectwise.net';
const CLOUD_API = 'https://api-na.myconnectwise.net';

describe('a cloud address', () => {
  test.each([
    'na.myconnectwise.net',
    '  na.myconnectwise.net  ',
    'NA.MyConnectWise.net',
    'na.myconnectwise.net/',
    'na.myconnectwise.net.',
    'https://na.myconnectwise.net',
    'https://na.myconnectwise.net/',
    'https://na.myconnectwise.net:443/',
    'http://na.myconnectwise.net',
    'http://na.myconnectwise.net:80/',
    'https:/na.myconnectwise.net',
    'htps://na.myconnectwise.net',
    'https://api-na.myconnectwise.net',
    'api-na.myconnectwise.net',
    'https://api-na.myconnectwise.net/v4_6_release/apis/3.0/',
    'https://na.myconnectwise.net/v4_6_release/services/system_io/router/openrecord.rails?recid=1',
    'https://na.myconnectwise.net/v2026_2/ConnectWise.aspx?locale=en_US#startscreen',
    '<https://na.myconnectwise.net/>',
    'na.myconnectwise.net\\x',
  ])('%j is understood', (typed) => {
    expect(normalizeUrl(typed)).toEqual({
      uiOrigin: CLOUD,
      apiOrigin: CLOUD_API,
      cloud: true,
      privateHost: undefined,
    });
  });

  test.each([
    ['eu.myconnectwise.net', 'https://eu.myconnectwise.net', 'https://api-eu.myconnectwise.net'],
    ['aus.myconnectwise.net', 'https://aus.myconnectwise.net', 'https://api-aus.myconnectwise.net'],
    [
      'sandbox-na.myconnectwise.net',
      'https://sandbox-na.myconnectwise.net',
      'https://sandbox-na.myconnectwise.net',
    ],
    [
      'staging.connectwisedev.com',
      'https://staging.connectwisedev.com',
      'https://api-staging.connectwisedev.com',
    ],
  ])('%s is called at the right host', (typed, uiOrigin, apiOrigin) => {
    expect(normalizeUrl(typed)).toMatchObject({ uiOrigin, apiOrigin });
  });

  test('is never private and always https, whatever was allowed', () => {
    expect(
      normalizeUrl('http://na.myconnectwise.net', { allowPrivateNetwork: true }),
    ).toMatchObject({
      apiOrigin: CLOUD_API,
      privateHost: undefined,
    });
  });
});

describe('an on-premises address', () => {
  test.each([
    ['psa.example-msp.com', 'https://psa.example-msp.com'],
    ['http://psa.example-msp.com/v4_6_release', 'https://psa.example-msp.com'],
    ['https://psa.example-msp.com:8443/x', 'https://psa.example-msp.com:8443'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
    ['na.myconnectwise.net.evil.example', 'https://na.myconnectwise.net.evil.example'],
  ])('%s is called as it is, over https', (typed, origin) => {
    expect(normalizeUrl(typed)).toEqual({
      uiOrigin: origin,
      apiOrigin: origin,
      cloud: false,
      privateHost: undefined,
    });
  });

  test.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010', '127.0.0.1:4010'],
    ['https://10.0.0.5', 'https://10.0.0.5', '10.0.0.5:443'],
    ['http://psa', 'http://psa', 'psa:80'],
    ['http://[::1]:4010/', 'http://[::1]:4010', '[::1]:4010'],
    ['psa.internal:8443', 'https://psa.internal:8443', 'psa.internal:8443'],
    ['http://0x7f.1:4010', 'http://127.0.0.1:4010', '127.0.0.1:4010'],
  ])('%s may be private when allowed, with exactly its host and port', (typed, origin, host) => {
    expect(normalizeUrl(typed, { allowPrivateNetwork: true })).toMatchObject({
      apiOrigin: origin,
      privateHost: host,
    });
  });
});

describe('what cannot be one', () => {
  test.each([
    '',
    '   ',
    'https://',
    'javascript:alert(1)',
    'https://user:pw@na.myconnectwise.net',
    'na.myconnectwise.net@evil.example',
    'not a host',
    'psa.example:port',
    'psa.example:99999',
    'http://psa.example:8080',
    'http://127.0.0.1:4010',
    '127.1',
    '0x7f000001',
    '[::1]',
    'localhost',
    'psa.localhost:1',
    'psa',
    '10.0.0.5',
  ])('%j is refused at the field', (typed) => {
    const refusal = catchError(() => normalizeUrl(typed));
    if (!isAppError(refusal, 'invalid')) throw new Error('not refused');
    expect(refusal.fields).toEqual([{ field: 'url', message: refusal.message }]);
  });
});

test('a ticket has a link for people', () => {
  const link = new URL(ticketLink(normalizeUrl('api-na.myconnectwise.net'), 'acme & co', 4711));
  expect(link.origin).toBe(CLOUD);
  expect(link.searchParams.get('companyName')).toBe('acme & co');
  expect(link.searchParams.get('recid')).toBe('4711');
});

function catchError(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}
