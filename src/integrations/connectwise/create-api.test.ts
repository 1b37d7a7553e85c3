import { afterEach, describe, expect, test } from 'vitest';
import { type Connected, connectTo } from '../../../test/connected-api.ts';
import { isIn } from './conditions.ts';

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
        ? { body: { id: 4711 } }
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

describe('an answer without an id', () => {
  test('to a write leaves its outcome unknown, to a read is a failure', async () => {
    const { api } = await connected(() => ({ status: 200, body: { done: true } }));
    const note = { text: 'x', visibility: 'internal', notify: false } as const;
    await expect(api.addNote(1, note)).rejects.toMatchObject({ code: 'outcome-unknown' });
    await expect(api.updateTicket(1, [])).rejects.toMatchObject({ code: 'outcome-unknown' });
    await expect(api.getNote(1, 1)).rejects.toMatchObject({ code: 'unavailable' });
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

describe('the longest lists', () => {
  test('with conditions too long for an address are asked for by search', async () => {
    const { api, server } = await connected(() => ({ body: [{ id: 7 }] }));
    const conditions = isIn(
      'id',
      Array.from({ length: 600 }, (_, id) => id),
    );
    for await (const page of api.listTickets({ conditions })) expect(page[0]?.id).toBe(7);
    const [request] = server.seen;
    expect(request).toMatchObject({
      method: 'POST',
      path: '/v4_6_release/apis/3.0/service/tickets/search',
    });
    expect(JSON.parse(request!.body)).toEqual({
      conditions: `(${conditions}) and (id > 0)`,
      orderBy: 'id asc',
    });
  });

  test('from a server that gives the same page for ever end in a failure', async () => {
    const { api } = await connected(() => ({
      body: Array.from({ length: 1_000 }, (_, id) => ({ id: id + 1 })),
    }));
    const all = async () => {
      for await (const _page of api.listCompanies());
    };
    await expect(all()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(api.listNotes(1)).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('a query has its values and its spaces encoded', async () => {
    const { api, server } = await connected(() => ({ body: [] }));
    await api.listCallbacks({ urlContains: 'a+b %&c="d' });
    expect(server.seen[0]?.query.get('conditions')).toBe('url contains "a+b %&c=\\"d"');
    expect(server.seen[0]?.url).not.toContain('+');
  });
});

describe('notes', () => {
  const note = (id: number, dateEntered: string, more = {}) => ({
    id,
    text: `note ${id}`,
    _info: { dateEntered },
    ...more,
  });

  test('are read with time entries, each by type and id, oldest first', async () => {
    const { api, server } = await connected(() => ({
      body: [
        note(9, '2026-08-20T12:00:00Z', { noteType: 'TimeEntryNote', internalAnalysisFlag: true }),
        note(9, '2026-08-20T11:00:00Z', { noteType: 'TicketNote', detailDescriptionFlag: true }),
      ],
    }));
    const notes = await api.listNotes(4711);
    expect(notes.map(({ noteType, visibility }) => [noteType, visibility])).toEqual([
      ['TicketNote', 'customer-visible'],
      ['TimeEntryNote', 'internal'],
    ]);
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    [true, false, false, 'internal'],
    [true, true, false, 'customer-visible'],
    [true, false, true, 'customer-visible'],
    [true, true, true, 'customer-visible'],
    [false, true, false, 'customer-visible'],
    [false, false, true, 'customer-visible'],
    [false, false, false, 'customer-visible'],
  ])('with internal %s, discussion %s, resolution %s are %s', async (...flags) => {
    const [internalAnalysisFlag, detailDescriptionFlag, resolutionFlag, visibility] = flags;
    const { api } = await connected(() => ({
      body: {
        id: 1,
        internalAnalysisFlag,
        detailDescriptionFlag,
        resolutionFlag,
        internalFlag: true,
        externalFlag: true,
      },
    }));
    expect((await api.getNote(1, 1)).visibility).toBe(visibility);
  });

  test('of an old server are notes and time entries, asked for so from then on', async () => {
    const { api, server } = await connected(({ path }) => {
      if (path.endsWith('/allNotes'))
        return { status: 404, body: { code: 'ConnectWiseApi', message: 'No such endpoint.' } };
      if (path.endsWith('/notes')) return { body: [note(1, '2026-08-20T12:00:00Z')] };
      if (path.endsWith('/time/entries'))
        return {
          body: [
            {
              id: 1,
              notes: 'on site',
              addToInternalAnalysisFlag: true,
              _info: { dateEntered: '2026-08-20T11:00:00Z' },
            },
          ],
        };
      return { body: null };
    });
    await api.listNotes(4711);
    const notes = await api.listNotes(4711);
    expect(notes.map(({ text }) => text)).toEqual(['on site', 'note 1']);
    expect(server.seen.filter(({ path }) => path.endsWith('/allNotes'))).toHaveLength(1);
    const entries = server.seen.find(({ path }) => path.endsWith('/time/entries'));
    expect(entries?.query.get('conditions')).toBe(
      '(chargeToType = "ServiceTicket") and (chargeToId = 4711)',
    );
  });

  test('of an old server without the right to time entries are the notes', async () => {
    const { api } = await connected(({ path }) => {
      if (path.endsWith('/allNotes')) return { status: 405 };
      if (path.endsWith('/notes')) return { body: [note(1, '2026-08-20T12:00:00Z')] };
      return path.endsWith('/time/entries') ? { status: 403, body: {} } : { body: null };
    });
    expect(await api.listNotes(4711)).toHaveLength(1);
  });
});

test('surplus rights are those whose reads are not refused', async () => {
  const { api } = await connected(({ path }) =>
    path.includes('/finance/') ? { body: [] } : { status: 403, body: { code: 'Security' } },
  );
  expect(await api.surplusRights()).toEqual([
    'Finance → Agreements: Inquire',
    'Finance → Invoicing: Inquire',
  ]);
});

describe('odd records', () => {
  test('a ticket of nonsense is read as far as it makes sense', async () => {
    const { api } = await connected(() => ({
      body: {
        id: 4711,
        summary: null,
        company: 'Contoso',
        contact: { id: 'x' },
        board: { id: 5 },
        resources: ' jdoe, ,rroe,',
        actualHours: 'many',
        closedFlag: 'false',
        closedDate: '2026-13-45T99:99:99Z',
        customFields: 'none',
        _info: { dateEntered: '0001-01-01T00:00:00Z', lastUpdated: 'yesterday', updatedBy: 7 },
      },
    }));
    expect(await api.getTicket(4711)).toMatchObject({
      summary: '',
      company: null,
      contact: null,
      board: { id: 5, name: '' },
      resources: ['jdoe', 'rroe'],
      actualHours: null,
      closed: false,
      closedAt: null,
      enteredAt: null,
      updatedAt: null,
      updatedBy: null,
    });
  });

  test('a note of a megabyte, right to left, with invisible characters, is read whole', async () => {
    const text = '\u202eשלום\u200b\u2066'.repeat(64 * 1024);
    const { api } = await connected(() => ({
      body: [{ id: 1, text, internalAnalysisFlag: true }],
    }));
    const [note] = await api.listNotes(1);
    expect(Buffer.byteLength(note!.text)).toBeGreaterThan(1024 * 1024);
    expect(note!.text).toBe(text);
  });

  test('a board without statuses, types or items has empty lists', async () => {
    const { api } = await connected(() => ({ body: [] }));
    expect(await api.boardOptions(5)).toEqual({
      boardId: 5,
      statuses: [],
      types: [],
      subtypes: [],
      items: [],
    });
  });

  test('a board with 5,000 statuses has them all', async () => {
    const { api } = await connected(({ path, query }) => {
      if (!path.endsWith('/statuses')) return { body: [] };
      const after = Number(query.get('pageId') ?? 0);
      const ids = Array.from({ length: Math.min(1_000, 5_000 - after) }, (_, n) => after + n + 1);
      return { body: ids.map((id) => ({ id, name: `Status ${id}`, closedStatus: id % 2 === 0 })) };
    });
    const { statuses } = await api.boardOptions(5);
    expect(statuses).toHaveLength(5_000);
    expect(new Set(statuses.map(({ id }) => id)).size).toBe(5_000);
    expect(statuses[1]).toMatchObject({ name: 'Status 2', closed: true });
  });

  test('a contact has its addresses, the default one named', async () => {
    const { api } = await connected(() => ({
      body: {
        id: 900,
        firstName: 'Ann',
        communicationItems: [
          { value: '5550100', communicationType: 'Phone', defaultFlag: true },
          { value: 'old@contoso.example', communicationType: 'Email' },
          { value: 'ann@contoso.example', communicationType: 'Email', defaultFlag: true },
          { communicationType: 'Email' },
          null,
        ],
      },
    }));
    expect(await api.getContact(900)).toMatchObject({
      lastName: '',
      company: null,
      emails: ['old@contoso.example', 'ann@contoso.example'],
      defaultEmail: 'ann@contoso.example',
      phones: ['5550100'],
    });
  });
});
