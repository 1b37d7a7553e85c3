import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../start-simulator.ts';
import { type Connection, connect } from '../testing/connect.ts';

let simulator: Simulator;
let cw: Connection;
const enc = encodeURIComponent;
const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);

beforeAll(async () => {
  simulator = await startSimulator({ seed: 21 });
  cw = connect(simulator);
});
afterAll(() => simulator.close());

const raw = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${simulator.url}${path}`, { headers });
const login = () =>
  `Basic ${Buffer.from(`${simulator.companyId}+${simulator.publicKey}:${simulator.privateKey}`).toString('base64')}`;

describe('access', () => {
  it('C01 wants company+public:private in basic authorization', async () => {
    for (const authorization of ['', 'Basic eA==', login().replace('Basic ', 'Bearer ')]) {
      const answer = await raw('/v4_6_release/apis/3.0/system/info', {
        authorization,
        clientId: simulator.clientId,
      });
      expect(answer.status).toBe(401);
    }
  });

  it('C02 wants a client id, whatever the case of the header, with a status that can be set', async () => {
    const path = '/v4_6_release/apis/3.0/system/info';
    for (const name of ['clientId', 'clientid', 'ClientID']) {
      const answer = await raw(path, { authorization: login(), [name]: simulator.clientId });
      expect(answer.status).toBe(200);
    }
    expect((await raw(path, { authorization: login() })).status).toBe(400);
    await cw.sim('POST', '/settings', { clientIdStatus: 401 });
    expect((await raw(path, { authorization: login() })).status).toBe(401);
    await cw.sim('POST', '/settings', { clientIdStatus: 400 });
  });

  it('C03 takes a versioned and a plain Accept and says which version is current', async () => {
    for (const accept of [
      'application/vnd.connectwise.com+json; version=2025.16',
      'application/json',
    ]) {
      const answer = await cw.get('/system/info', { accept });
      expect(answer.headers.get('api-current-version')).toMatch(/^\d{4}\.\d+$/);
      expect(answer.headers.get('content-type')).toMatch(/vnd\.connectwise\.com\+json; version=/);
    }
  });

  it('C06 has no dependable "who am I"', async () => {
    expect((await cw.get('/system/myAccount')).status).toBe(404);
  });

  it('C07 C08 C09 C10 tells its codebase without credentials and serves the alias as well', async () => {
    const info = JSON.parse(await (await raw(`/login/companyinfo/${simulator.companyId}`)).text());
    expect(info).toMatchObject({ CompanyID: simulator.companyId, IsCloud: true });
    expect(info.SiteUrl).toBe(new URL(simulator.url).host);
    expect(info.Codebase).toMatch(/^v\d{4}_\d\/$/);
    for (const codebase of [info.Codebase, 'v4_6_release/']) {
      const answer = await raw(`/${codebase}apis/3.0/system/info`, {
        authorization: login(),
        clientId: simulator.clientId,
      });
      expect(answer.status).toBe(200);
    }
    expect(await (await raw('/login/companyinfo/other')).text()).toBe('null');
  });

  it('C12 cannot route a doubled path', async () => {
    const answer = await raw('/v4_6_release/v4_6_release/apis/3.0/system/info');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/^Cannot route/);
  });
});

describe('errors', () => {
  it('C13 names the field of a missing record inside a reference', async () => {
    const answer = await cw.send('POST', '/service/tickets', {
      summary: 'x',
      company: { id: 555 },
    });
    expect(answer).toMatchObject({
      status: 400,
      json: {
        code: 'InvalidObject',
        message: 'ticket object is invalid',
        errors: [
          {
            code: 'NotFound',
            message: 'company 555 not found',
            resource: 'ticket',
            field: 'company/id',
          },
        ],
      },
    });
    const empty = await cw.send('POST', '/service/tickets', {});
    expect(empty.json.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'company',
      'summary',
    ]);
  });

  it('C14 C30 fails a whole query for one unknown name', async () => {
    const answer = await cw.get('/service/tickets?conditions=ticket=1');
    expect(answer.json).toMatchObject({ code: 'ApiFindCondition' });
    expect(answer.json.message).toContain('is not a recognized name.');
    expect((await cw.get('/service/tickets?fields=id,ticket')).status).toBe(400);
  });

  it('C16 answers 403 for a right, a board and closing that the key has not', async () => {
    const key = async (body: object) =>
      connect(simulator, (await cw.sim('POST', '/keys', body)).json);
    const reader = await key({ rights: ['service-tickets:inquire'] });
    const { json } = await reader.get('/service/tickets?pageSize=1');
    expect(json).toHaveLength(1);
    const refused = await reader.get('/service/boards/1/statuses');
    expect(refused).toMatchObject({ status: 403, json: { code: 'Security' } });
    const note = await reader.send('POST', `/service/tickets/${json[0].id}/notes`, {
      text: 'x',
      internalAnalysisFlag: true,
    });
    expect(note.status).toBe(403);
    const oneBoard = await key({ boards: [2] });
    expect(ids((await oneBoard.get('/service/boards')).json)).toEqual([2]);
    expect((await oneBoard.get('/service/boards/1')).status).toBe(403);
    const [hidden] = (await cw.get('/service/tickets?pageSize=1&conditions=board/id=1')).json;
    expect((await oneBoard.get(`/service/tickets/${hidden.id}`)).status).toBe(403);
    const editor = await key({ rights: ['service-tickets'] });
    const closed = await editor.send('PATCH', `/service/tickets/${hidden.id}`, [
      { op: 'replace', path: 'summary', value: 'x' },
    ]);
    expect(closed.status).toBe(403);
    expect((await cw.get(`/service/tickets/${hidden.id}`)).json.summary).toBe(hidden.summary);
    expect((await cw.sim('POST', '/keys', { rights: ['everything'] })).status).toBe(400);
  });

  it('C19 knows 405, 414 and 415', async () => {
    expect((await cw.send('DELETE', '/system/info')).status).toBe(405);
    expect((await cw.get(`/service/tickets?conditions=${'x'.repeat(9000)}`)).status).toBe(414);
    expect((await cw.send('POST', '/system/documents', { title: 'x' })).status).toBe(415);
  });

  it('C21 throttles above a rate, with key `error` and Retry-After, until the time is over', async () => {
    await cw.sim('POST', '/settings', { requestsPerMinute: 5 });
    const statuses: number[] = [];
    for (let i = 0; i < 7; i += 1) statuses.push((await cw.get('/system/info')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const busy = await cw.get('/system/info');
    expect(busy.json.error).toBe('ConnectWiseAPI');
    expect(busy.json).not.toHaveProperty('code');
    expect(Number(busy.headers.get('retry-after'))).toBeGreaterThan(0);
    await cw.sim('POST', '/clock', { advanceMs: 31_000 });
    expect((await cw.get('/system/info')).status).toBe(200);
    await cw.sim('POST', '/settings', { requestsPerMinute: 0 });
  });
});

describe('lists', () => {
  it('C24 gives 25 by default, at most 1000, from page 1', async () => {
    expect((await cw.get('/service/tickets')).json).toHaveLength(25);
    const big = await startSimulator({ companies: 2, history: 1001 });
    const most = await connect(big).get('/service/tickets?pageSize=5000');
    await big.close();
    expect(most.json).toHaveLength(1000);
    const first = await cw.get('/service/tickets?page=1&pageSize=3');
    expect((await cw.get('/service/tickets?pageSize=3')).json).toEqual(first.json);
    const third = await cw.get('/service/tickets?page=3&pageSize=3');
    const nine = await cw.get('/service/tickets?pageSize=9');
    expect(third.json).toEqual(nine.json.slice(6));
  });

  it('C25 links next, prev, first and last, and nothing when there is one page', async () => {
    const rels = async (path: string) =>
      [...((await cw.get(path)).headers.get('link') ?? '').matchAll(/rel="(\w+)"/g)].map(
        (m) => m[1],
      );
    expect(await rels('/service/tickets?pageSize=100')).toEqual(['next', 'last', 'first']);
    expect(await rels('/service/tickets?pageSize=100&page=2')).toEqual([
      'next',
      'prev',
      'last',
      'first',
    ]);
    expect(await rels('/service/tickets?pageSize=100&page=3')).toEqual(['prev', 'first']);
    expect((await cw.get('/service/priorities')).headers.get('link')).toBeNull();
  });

  it('C26 pages forward only by id, ends with an empty Link, and ignores orderBy', async () => {
    const page = (query: string) =>
      cw.get(`/service/tickets?pageSize=200&orderBy=id desc&${query}`, {
        'pagination-type': 'forward-only',
      });
    const first = await page('');
    expect(first.headers.get('link')).toMatch(/pageId=\d+>; rel="next"/);
    const last = await page(`pageId=${first.json.at(-1).id}`);
    expect(last.json[0].id).toBeGreaterThan(first.json.at(-1).id);
    expect(first.json.length + last.json.length).toBe(300);
    expect(last.headers.get('link')).toBe('');
  });

  it('C27 counts what the conditions select', async () => {
    const { json } = await cw.get('/service/tickets/count?conditions=board/id=2');
    const list = await cw.get('/service/tickets?pageSize=1000&conditions=board/id=2');
    expect(json).toEqual({ count: list.json.length });
  });

  it('C28 orders by any field, both ways, absent first', async () => {
    const dates = (rows: { _info: { lastUpdated: string } }[]) =>
      rows.map((r) => r._info.lastUpdated);
    const up = dates((await cw.get('/service/tickets?orderBy=lastUpdated asc&pageSize=10')).json);
    expect(up).toEqual([...up].sort());
    const all = dates(
      (await cw.get('/service/tickets?orderBy=lastUpdated desc&pageSize=1000')).json,
    );
    expect(all).toEqual([...all].sort().reverse());
    const few = dates((await cw.get('/service/tickets?orderBy=lastUpdated desc&pageSize=10')).json);
    expect(few).toEqual(all.slice(0, 10));
    const [first] = (await cw.get('/service/tickets?orderBy=contact/id asc&pageSize=1')).json;
    expect(first).not.toHaveProperty('contact');
  });

  it('C31 C32 asks for lastUpdated by its bare name in any case', async () => {
    const [newest] = (await cw.get('/service/tickets?orderBy=lastUpdated desc&pageSize=1')).json;
    const asked = enc(`LastUpdated >= [${newest._info.lastUpdated}] and ID = ${newest.id}`);
    expect(ids((await cw.get(`/service/tickets?conditions=${asked}`)).json)).toEqual([newest.id]);
  });

  it('C35 takes quotes and brackets in texts when they are escaped', async () => {
    const [company] = (await cw.get('/company/companies?pageSize=1')).json;
    const summary = 'He said "no" [twice] 100% + 1';
    const made = await cw.send('POST', '/service/tickets', {
      summary,
      company: { id: company.id },
    });
    const asked = enc('summary = "He said \\"no\\" \\[twice] 100% + 1"');
    expect(ids((await cw.get(`/service/tickets?conditions=${asked}`)).json)).toEqual([
      made.json.id,
    ]);
    await cw.send('DELETE', `/service/tickets/${made.json.id}`);
  });

  it('C36 searches with a body whose names may have any case', async () => {
    for (const name of ['childConditions', 'childconditions']) {
      const found = await cw.send('POST', '/company/companies/search?pageSize=50&fields=id,types', {
        conditions: 'deletedFlag = false',
        [name]: 'types/name = "Vendor"',
        orderBy: 'id desc',
      });
      expect(found.json).toHaveLength(1);
    }
  });

  it('C37 leaves absent fields out and projects the asked ones', async () => {
    const { json, text } = await cw.get(
      '/service/tickets?fields=id,status/name,contact/name&pageSize=1000',
    );
    expect(text).not.toContain('null');
    for (const row of json) expect(Object.keys(row.status)).toEqual(['name']);
    expect(json.some((row: object) => !('contact' in row))).toBe(true);
  });
});

describe('other records', () => {
  it('C66 keeps companies with one identifier each and tells lengths', async () => {
    const twice = await cw.send('POST', '/company/companies', {
      identifier: 'harborit',
      name: 'x',
    });
    expect(twice.json.errors[0]).toMatchObject({ code: 'ObjectExists', field: 'identifier' });
    const long = await cw.send('POST', '/company/companies', {
      identifier: 'y'.repeat(31),
      name: 'x',
    });
    expect(long.json.errors[0]).toMatchObject({ code: 'MaxLengthField', field: 'identifier' });
  });

  it('C80 still returns deleted companies', async () => {
    const { json } = await cw.get('/company/companies?conditions=deletedFlag=true');
    expect(json).toHaveLength(1);
    expect(json[0]).toMatchObject({ deletedFlag: true, deletedBy: expect.any(String) });
    expect(json[0].dateDeleted).toBeTruthy();
  });

  it('C81 C82 keeps addresses in communications; two contacts may share one', async () => {
    const shared = (await cw.get('/company/contacts?pageSize=1000')).json
      .flatMap((row: { communicationItems: { value: string }[] }) => row.communicationItems)
      .find(({ value }: { value: string }) => value.startsWith('office@')).value;
    const asked = enc(`communicationItems/value = "${shared}"`);
    const found = await cw.get(`/company/contacts?childConditions=${asked}`);
    expect(found.json).toHaveLength(2);
    const [contact] = found.json;
    expect(Object.keys(contact).some((name) => /mail/i.test(name))).toBe(false);
    const items = await cw.get(`/company/contacts/${contact.id}/communications`);
    expect(items.json[0]).toMatchObject({ contactId: contact.id, communicationType: 'Email' });
    const added = await cw.send('POST', `/company/contacts/${contact.id}/communications`, {
      type: { name: 'Email' },
      value: 'new@x.example',
    });
    expect(added.json).toMatchObject({ communicationType: 'Email', domain: '@x.example' });
    const again = await cw.get(`/company/contacts/${contact.id}`);
    expect(again.json.communicationItems.at(-1)).toMatchObject({ value: 'new@x.example' });
  });

  it('C83 takes documents as multipart forms and gives them back', async () => {
    const [ticket] = (await cw.get('/service/tickets?pageSize=1')).json;
    const form = new FormData();
    form.set('file', new Blob(['hello']), 'log.txt');
    form.set('recordType', 'Ticket');
    form.set('recordId', String(ticket.id));
    form.set('title', 'Log');
    form.set('privateFlag', 'true');
    const headers = { authorization: login(), clientId: simulator.clientId };
    const root = `${simulator.url}/v4_6_release/apis/3.0/system/documents`;
    const made = await fetch(root, { method: 'POST', headers, body: form });
    expect(made.status).toBe(201);
    const list = await cw.get(`/system/documents?recordType=Ticket&recordId=${ticket.id}`);
    expect(list.json).toMatchObject([
      { title: 'Log', fileName: 'log.txt', size: 5, publicFlag: false },
    ]);
    const file = await cw.get(`/system/documents/${list.json[0].id}/download`);
    expect(file.text).toBe('hello');
    expect(file.headers.get('content-disposition')).toContain('log.txt');
    expect((await cw.get(`/service/tickets/${ticket.id}/documents`)).json).toHaveLength(1);
    expect((await cw.send('DELETE', `/system/documents/${list.json[0].id}`)).status).toBe(204);
  });

  it('C75 C84 finds members by identifier, has API members of class A, and no zadmin', async () => {
    expect((await cw.get('/system/members/KOWENS')).json.identifier).toBe('kowens');
    const api = await cw.get(
      '/system/members?conditions=licenseClass="A" and identifier="api-desk"',
    );
    expect(api.json).toHaveLength(1);
    expect((await cw.get('/system/members/zadmin')).status).toBe(404);
  });

  it('C85 gives every board its own statuses, with `inactive`', async () => {
    const one = (await cw.get('/service/boards/1/statuses')).json;
    const two = (await cw.get('/service/boards/2/statuses')).json;
    expect(one[0]).toHaveProperty('inactive', false);
    const names = (rows: { name: string }[]) => rows.map(({ name }) => name);
    expect(names(one).filter((name) => names(two).includes(name))).toContain('Closed');
    expect(ids(one).some((id) => ids(two).includes(id))).toBe(false);
  });
});
