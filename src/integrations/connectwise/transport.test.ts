import { afterEach, describe, expect, test } from 'vitest';
import { type Connected, connectTo } from '../../../test/connected-api.ts';
import type { Reply } from '../../../test/loopback-server.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

async function connected(...args: Parameters<typeof connectTo>): Promise<Connected> {
  const connection = await connectTo(...args);
  closing.push(connection);
  return connection;
}

const TICKET: Reply = { body: { id: 1, summary: 'Printer' } };
const THROTTLED: Reply = {
  status: 429,
  headers: { 'retry-after': '7' },
  body: { error: 'ConnectWiseAPI', message: 'Too many requests. Please try again in 30 seconds.' },
};
const GATEWAY: Reply = { status: 502, body: '<html>Bad gateway</html>' };

/** Answers in turn; the last one for good. */
function inTurn(...replies: Reply[]): () => Reply {
  let n = -1;
  return () => {
    n = Math.min(n + 1, replies.length - 1);
    return replies[n]!;
  };
}

const note = { text: 'x', visibility: 'internal', notify: false } as const;

describe('a failure becomes', () => {
  const invalid = {
    code: 'InvalidObject',
    message: 'ticket object is invalid',
    errors: [{ code: 'NotFound', message: 'company 555 not found', field: 'company/id' }],
  };
  const condition = { code: 'ApiFindCondition', message: '`x` is not a recognized name.' };
  const noEndpoint = { code: 'ConnectWiseApi', message: 'The endpoint does not exist.' };
  const noRight = { code: 'Security', message: 'You do not have security permission.' };
  const noSsl = { code: 'Security', message: 'SSL is required.', errors: null };
  const notUser = { code: 'ConnectWiseApi', message: 'UserNotAuthenticated' };

  test.each([
    [400, invalid, 'invalid'],
    [400, condition, 'invalid'],
    [400, { message: 'x', errors: [{ message: 'client id 5 not found', field: 'id' }] }, 'invalid'],
    [400, 'Cannot route. Codebase/company is invalid', 'no-such-endpoint'],
    [400, { code: 'X', message: 'Missing or invalid clientId' }, 'client-id'],
    [401, { message: 'The clientid header is required' }, 'client-id'],
    [401, notUser, 'bad-credentials'],
    [401, '', 'bad-credentials'],
    [401, noSsl, 'no-such-endpoint'],
    [403, noRight, 'forbidden'],
    [404, { code: 'NotFound', message: 'Contact 4 not found' }, 'not-found'],
    [404, noEndpoint, 'no-such-endpoint'],
    [404, '<html>', 'no-such-endpoint'],
    [405, '', 'no-such-endpoint'],
    [302, '', 'no-such-endpoint'],
    [409, {}, 'unavailable'],
    [413, '', 'invalid'],
    [415, '', 'invalid'],
    [429, {}, 'throttled'],
    [500, { message: 'Query read timeout' }, 'unavailable'],
    [502, '<html>', 'unavailable'],
    [200, '<html>not the API</html>', 'unavailable'],
    [200, { no: 'id' }, 'unavailable'],
  ])('%i %j: %s', async (status, body, code) => {
    const { api } = await connected(() => ({ status, body }));
    await expect(api.getContact(4)).rejects.toMatchObject({ code });
  });

  test('one with the fields that are wrong', async () => {
    const { api } = await connected(() => ({ status: 400, body: invalid }));
    await expect(api.updateTicket(1, [])).rejects.toMatchObject({
      message: expect.stringContaining('company 555 not found'),
      fields: [{ field: 'company/id', message: 'company 555 not found' }],
    });
  });

  test('one that names the right that is missing', async () => {
    const { api } = await connected(() => ({ status: 403, body: noRight }));
    await expect(api.listMembers()).rejects.toThrow('System → Member Maintenance: Inquire All');
    await expect(api.getTicket(1)).rejects.toThrow('Service Tickets: Inquire All');
    await expect(api.addNote(1, note)).rejects.toThrow('Service Tickets: Edit All');
  });

  test('unreachable when nothing listens, also for a write: nothing was sent', async () => {
    const { api, server } = await connected(() => TICKET);
    await server.close();
    await expect(api.getTicket(1)).rejects.toMatchObject({ code: 'unreachable', retryable: true });
    await expect(api.addNote(1, note)).rejects.toMatchObject({ code: 'unreachable' });
  });
});

describe('a read', () => {
  test('is tried again after a failure of the server, with a pause that grows', async () => {
    const { api, server, slept } = await connected(inTurn(GATEWAY, GATEWAY, GATEWAY, TICKET));
    expect((await api.getTicket(1)).id).toBe(1);
    expect(server.seen).toHaveLength(4);
    expect(slept).toEqual([250, 500, 1_000]);
  });

  test('is tried four times, no more', async () => {
    const { api, server } = await connected(() => GATEWAY);
    await expect(api.getTicket(1)).rejects.toMatchObject({ code: 'unavailable', retryable: true });
    expect(server.seen).toHaveLength(4);
  });

  test('is tried again when the answer broke off', async () => {
    let cut = true;
    const { api } = await connected((_request, { response, socket }) => {
      if (!cut) return TICKET;
      cut = false;
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"id"', () => socket.destroy());
      return undefined;
    });
    expect((await api.getTicket(1)).id).toBe(1);
  });

  test('is not tried again when the answer will not change', async () => {
    const { api, server } = await connected(() => ({ status: 401, body: {} }));
    await expect(api.listMembers()).rejects.toMatchObject({ code: 'bad-credentials' });
    expect(server.seen).toHaveLength(1);
  });

  test('gives up at its deadline', async () => {
    const { api, server } = await connected(
      inTurn({ ...THROTTLED, headers: { 'retry-after': '90' } }),
    );
    await expect(api.getTicket(1)).rejects.toMatchObject({
      code: 'throttled',
      retryAfterMs: 90_000,
    });
    expect(server.seen).toHaveLength(1);
  });

  test('larger than the limit is refused', async () => {
    const { api } = await connected(() => ({ body: { id: 1, summary: 'x'.repeat(5_000) } }), {
      maxBytes: 4_000,
    });
    await expect(api.getTicket(1)).rejects.toMatchObject({ code: 'unavailable', retryable: false });
  });
});

describe('a write', () => {
  test.each([
    ['a gateway failed', () => GATEWAY],
    ['the server failed', () => ({ status: 500, body: { message: 'x' } })],
    ['the answer is not JSON', () => ({ status: 201, body: '<html>' })],
  ])('is sent once and its outcome is unknown when %s', async (_how, handler) => {
    const { api, server } = await connected(handler);
    await expect(api.addNote(1, note)).rejects.toMatchObject({
      code: 'outcome-unknown',
      retryable: true,
    });
    expect(server.seen).toHaveLength(1);
  });

  test('is sent once and its outcome is unknown when no answer came', async () => {
    const { api, server } = await connected((_request, { socket }) => {
      socket.destroy();
      return undefined;
    });
    await expect(api.addNote(1, note)).rejects.toMatchObject({ code: 'outcome-unknown' });
    await expect(api.updateTicket(1, [])).rejects.toMatchObject({ code: 'outcome-unknown' });
    await expect(api.deleteCallback(1)).rejects.toMatchObject({ code: 'outcome-unknown' });
    expect(server.seen).toHaveLength(3);
  });

  test('is sent again after 429, which did nothing', async () => {
    const { api, server, slept } = await connected(
      inTurn(THROTTLED, { status: 201, body: { id: 5 } }),
    );
    expect((await api.addNote(1, note)).id).toBe(5);
    expect(server.seen).toHaveLength(2);
    expect(slept[0]).toBeGreaterThanOrEqual(7_000);
  });

  test('of a resolution that is internal is refused before it is sent', async () => {
    const { api, server } = await connected(() => TICKET);
    await expect(api.addNote(1, { ...note, resolution: true })).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(server.seen).toEqual([]);
  });
});

describe('429', () => {
  test.each([
    ['seconds', { 'retry-after': '7' }, {}, 7_000],
    ['the message', {}, { message: 'Please try again in 12 seconds.' }, 12_000],
    ['a default', {}, {}, 30_000],
    ['nonsense', { 'retry-after': 'soon' }, {}, 30_000],
    ['a date gone by', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, {}, 0],
  ])('says when by %s', async (_how, headers, body, retryAfterMs) => {
    const { api } = await connected(() => ({ status: 429, headers, body }), { attempts: 1 });
    await expect(api.getTicket(1)).rejects.toMatchObject({ code: 'throttled', retryAfterMs });
  });

  test('holds back the other calls of the connection too', async () => {
    const { api, slept } = await connected(inTurn(THROTTLED, TICKET), { attempts: 1 });
    await expect(api.getTicket(1)).rejects.toMatchObject({ code: 'throttled' });
    await api.getTicket(1);
    expect(slept).toHaveLength(1);
    expect(slept[0]).toBeGreaterThan(6_900);
  });
});

describe('a connection', () => {
  test('has four requests in flight at most', async () => {
    let most = 0;
    let waiting: (() => void)[] = [];
    const { api } = await connected(async () => {
      const answered = new Promise<void>((resolve) => waiting.push(resolve));
      most = Math.max(most, waiting.length);
      // Each four are answered together, a moment after a fifth could have come.
      if (waiting.length === 4) {
        const four = waiting;
        setTimeout(() => {
          waiting = [];
          for (const answer of four) answer();
        }, 5);
      }
      await answered;
      return TICKET;
    });
    await Promise.all(Array.from({ length: 40 }, (_, n) => api.getTicket(n + 1)));
    expect(most).toBe(4);
  });

  test('asks its limiter before each request', async () => {
    let tokens = 0;
    const limiter = {
      acquire: async () => {
        tokens += 1;
      },
    };
    const { api } = await connected(inTurn(GATEWAY, TICKET), { limiter });
    await api.getTicket(1);
    expect(tokens).toBe(2);
  });

  test('leaves a server alone that fails again and again, tries once, and recovers', async () => {
    let well = false;
    const { api, server, pass } = await connected(() => (well ? TICKET : GATEWAY), { attempts: 1 });
    for (let n = 0; n < 5; n += 1) await expect(api.getTicket(1)).rejects.toThrow('HTTP 502');
    expect(api.health()).toMatchObject({ state: 'open', failures: 5 });
    await expect(api.getTicket(1)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(api.addNote(1, note)).rejects.toMatchObject({ code: 'unavailable' });
    expect(server.seen).toHaveLength(5);

    pass(10_000);
    expect(api.health().state).toBe('half-open');
    await expect(api.getTicket(1)).rejects.toThrow('HTTP 502');
    expect(server.seen).toHaveLength(6);
    expect(api.health().state).toBe('open');

    pass(20_000);
    well = true;
    const answers = await Promise.allSettled([api.getTicket(1), api.getTicket(2)]);
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected']);
    expect(api.health().state).toBe('closed');
    await api.getTicket(3);
  });

  test('is not blamed for refusals', async () => {
    const { api } = await connected(() => ({ status: 403, body: {} }), { attempts: 1 });
    for (let n = 0; n < 9; n += 1) await expect(api.listMembers()).rejects.toThrow();
    expect(api.health().state).toBe('closed');
  });
});

describe('the codebase', () => {
  test('is asked for when the alias is refused, also for a write, and kept', async () => {
    const { api, server } = await connected(({ path }) => {
      if (path === '/login/companyinfo/acme') return { body: { Codebase: 'v2026_2/' } };
      if (path.startsWith('/v2026_2/apis/3.0/')) return { body: { id: 3 } };
      return { status: 400, body: 'Cannot route. Codebase/company is invalid' };
    });
    expect((await api.addNote(1, note)).id).toBe(3);
    await api.getTicket(1);
    expect(server.seen.map(({ path }) => path.split('/')[1])).toEqual([
      'v4_6_release',
      'login',
      'v2026_2',
      'v2026_2',
    ]);
    expect(server.seen[1]?.headers.authorization).toBeUndefined();
  });

  test('from a hostile answer is not used', async () => {
    const { api, server } = await connected(({ path }) =>
      path.startsWith('/login')
        ? { body: { Codebase: '../../evil/' } }
        : { status: 400, body: 'Cannot route.' },
    );
    await expect(api.getTicket(1)).rejects.toMatchObject({ code: 'no-such-endpoint' });
    expect(server.seen).toHaveLength(2);
  });
});
