import { afterEach, describe, expect, test } from 'vitest';
import { type Connected, connectTo } from '../../../test/connected-api.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

async function connected(...args: Parameters<typeof connectTo>): Promise<Connected> {
  const connection = await connectTo(...args);
  closing.push(connection);
  return connection;
}

describe('every call', () => {
  test('carries company, keys, client ID and model version', async () => {
    const { api, server } = await connected(() => ({ body: { id: 4711, summary: 'Printer' } }));
    await api.getTicket(4711);
    const [request] = server.seen;
    expect(request?.path).toBe('/v4_6_release/apis/3.0/service/tickets/4711');
    expect(request?.headers.authorization).toBe('Basic YWNtZStQVUJrZXkxMjM6UFJJVmtleTQ1Ng==');
    expect(request?.headers.clientid).toBe('c1d2');
    expect(request?.headers.accept).toBe('application/vnd.connectwise.com+json; version=2025.1');
  });
});

describe('a ticket', () => {
  test('reads absent fields as null and keeps unknown enum values', async () => {
    const { api } = await connected(() => ({
      body: { id: 4711, summary: 'Printer', recordType: 'Riddle', severity: 'Purple' },
    }));
    const ticket = await api.getTicket(4711);
    expect(ticket).toMatchObject({
      recordType: 'Riddle',
      severity: 'Purple',
      contact: null,
      company: null,
      closed: false,
      enteredAt: null,
      resources: [],
    });
  });

  test('is looked for among project tickets when it is no service ticket', async () => {
    const { api } = await connected(({ path }) =>
      path.includes('/project/')
        ? { body: { id: 4711, recordType: 'ProjectTicket' } }
        : { status: 404, body: { code: 'NotFound', message: 'Service Ticket 4711 not found' } },
    );
    expect((await api.getTicket(4711)).recordType).toBe('ProjectTicket');
  });

  test('that does not exist is not-found', async () => {
    const { api } = await connected(() => ({
      status: 404,
      body: { code: 'NotFound', message: 'Service Ticket 4711 not found' },
    }));
    await expect(api.getTicket(4711)).rejects.toMatchObject({ code: 'not-found', status: 404 });
  });
});

describe('a note', () => {
  test.each([
    [{ visibility: 'internal' as const, notify: false }, [true, false, false], false],
    [{ visibility: 'customer-visible' as const, notify: true }, [false, true, false], undefined],
    [
      { visibility: 'customer-visible' as const, resolution: true, notify: false },
      [false, false, true],
      false,
    ],
  ])('%j is posted on exactly one tab', async (note, flags, processNotifications) => {
    const { api, server } = await connected(() => ({ status: 201, body: { id: 9 } }));
    await api.addNote(1, { text: 'Hello\u0000', ...note });
    const body = JSON.parse(server.seen[0]!.body);
    expect([body.internalAnalysisFlag, body.detailDescriptionFlag, body.resolutionFlag]).toEqual(
      flags,
    );
    expect(body.processNotifications).toBe(processNotifications);
    expect(body.text).toBe('Hello');
    expect(Object.keys(body)).not.toContain('internalFlag');
    expect(Object.keys(body)).not.toContain('externalFlag');
  });
});

describe('companies', () => {
  test('are read in as few pages as there can be', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => index * 2 + 5);
    const { api, server } = await connected(({ query }) => {
      const rest = ids.filter((id) => id > Number(query.get('pageId') ?? 0));
      const page = rest.slice(0, Number(query.get('pageSize')));
      const link = rest.length > page.length ? '<http://x>; rel="next"' : '';
      return { headers: { link }, body: page.map((id) => ({ id, name: `Client ${id}` })) };
    });
    const found: number[] = [];
    for await (const page of api.listCompanies()) found.push(...page.map((company) => company.id));
    expect(found).toEqual(ids);
    expect(server.seen).toHaveLength(2);
    expect(server.seen[0]?.headers['pagination-type']).toBe('forward-only');
  });

  test('are read by id where forward-only paging is not known', async () => {
    const ids = Array.from({ length: 1_500 }, (_, index) => index + 1);
    const { api } = await connected(({ query }) => {
      const after = Number(/id > (\d+)/.exec(query.get('conditions') ?? '')?.[1] ?? 0);
      const rest = ids.filter((id) => id > after);
      return { body: rest.slice(0, Number(query.get('pageSize'))).map((id) => ({ id })) };
    });
    const found: number[] = [];
    for await (const page of api.listCompanies()) found.push(...page.map((company) => company.id));
    expect(found).toEqual(ids);
  });
});
