import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoTickets } from './seed/demo-tickets.ts';
import { type Simulator, startSimulator } from './start-simulator.ts';
import { type Connection, connect } from './testing/connect.ts';
import { startReceiver } from './testing/receiver.ts';

let simulator: Simulator;
let cw: Connection;

beforeAll(async () => {
  simulator = await startSimulator({ seed: 3 });
  cw = connect(simulator);
});
afterAll(() => simulator.close());
beforeEach(async () => {
  await cw.sim('DELETE', '/faults');
});

async function newTicket() {
  const [company] = (
    await cw.get('/company/companies?conditions=isVendorFlag=false&pageSize=9')
  ).json.slice(-1);
  const contacts = await cw.get(`/company/contacts?conditions=company/id=${company.id}`);
  const created = await cw.sim('POST', '/tickets', {
    companyId: company.id,
    contactId: contacts.json[0].id,
    summary: 'Printer does not print',
    description: 'It blinks.',
  });
  expect(created.status).toBe(201);
  return created.json;
}

const patch = (id: number, operations: unknown) =>
  cw.send('PATCH', `/service/tickets/${id}`, operations);

describe('access', () => {
  it('answers company info without credentials, and null for an unknown company', async () => {
    const found = await fetch(`${simulator.url}/login/companyinfo/${simulator.companyId}`);
    expect(await found.json()).toMatchObject({ CompanyID: 'harborit', Codebase: 'v2026_2/' });
    const unknown = await fetch(`${simulator.url}/login/companyinfo/nobody`);
    expect(unknown.status).toBe(200);
    expect(await unknown.json()).toBeNull();
  });

  it('C15 refuses a wrong key with 401 and a wrong client id by name', async () => {
    const wrongKey = await connect(simulator, { ...simulator, privateKey: 'x' }).get(
      '/system/info',
    );
    expect(wrongKey.status).toBe(401);
    const wrongClient = await connect(simulator, { ...simulator, clientId: '' }).get(
      '/system/info',
    );
    expect(wrongClient.status).toBe(400);
    expect(wrongClient.text).toMatch(/clientid/i);
  });

  it('answers a plain text 400 for a wrong codebase or login company', async () => {
    const response = await fetch(`${simulator.url}/v1/apis/3.0/system/info`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^Cannot route/);
    const company = await connect(simulator, { ...simulator, companyId: 'other' }).get(
      '/system/info',
    );
    expect(company.text).toMatch(/^Cannot route/);
  });

  it('C17 C18 tells a missing record from a missing endpoint and from a wrong method', async () => {
    const record = await cw.get('/service/tickets/99');
    expect(record).toMatchObject({ status: 404, json: { code: 'NotFound' } });
    expect(record.json.message).toBe('Service Ticket 99 not found');
    const endpoint = await cw.get('/service/nothing');
    expect(endpoint).toMatchObject({ status: 404, json: { code: 'ConnectWiseApi' } });
    expect((await cw.send('PATCH', '/system/info', [])).status).toBe(405);
  });

  it('answers in the vendor content type with the current version', async () => {
    const { headers } = await cw.get('/system/info');
    expect(headers.get('content-type')).toMatch(/^application\/vnd\.connectwise\.com\+json/);
    expect(headers.get('api-current-version')).toBeTruthy();
  });
});

describe('tickets', () => {
  it('shows who raised a ticket and keeps its description as first note', async () => {
    const ticket = await newTicket();
    expect(ticket).toMatchObject({ recordType: 'ServiceTicket', status: { name: 'New' } });
    expect(ticket._info.enteredBy).toBe('EmailConnector');
    expect(ticket).not.toHaveProperty('initialDescription');
    const notes = await cw.get(`/service/tickets/${ticket.id}/notes`);
    expect(notes.json).toHaveLength(1);
    expect(notes.json[0]).toMatchObject({ text: 'It blinks.', detailDescriptionFlag: true });
    expect(notes.json[0]).not.toHaveProperty('member');
  });

  it('takes whole references with and without a slash and shows what changed in the journal', async () => {
    const ticket = await newTicket();
    const answer = await patch(ticket.id, [
      { op: 'replace', path: 'status', value: { name: 'In Progress' } },
      { op: 'replace', path: '/owner', value: { identifier: 'kowens' } },
    ]);
    expect(answer.json).toMatchObject({
      status: { name: 'In Progress' },
      owner: { identifier: 'kowens' },
    });
    expect(answer.json._info.updatedBy).toBe('api-desk');
    const item = (await cw.journal()).at(-1);
    expect(item).toMatchObject({ method: 'PATCH', status: 200, effect: { kind: 'ticket-change' } });
    const change = item?.effect.changes.find(({ field }: { field: string }) => field === 'status');
    expect(change).toMatchObject({ before: { name: 'New' }, after: { name: 'In Progress' } });
  });

  it('refuses a status of another board, a long summary and an unknown path, and changes nothing', async () => {
    const ticket = await newTicket();
    const status = await patch(ticket.id, [
      { op: 'replace', path: 'status', value: { name: 'Snoozed' } },
    ]);
    expect(status.json.errors[0]).toMatchObject({ code: 'NotFound', field: 'status/name' });
    expect(status.json.errors[0].message).toBe(
      'Service Status Snoozed not found for Service Board Help Desk',
    );
    const summary = await patch(ticket.id, [
      { op: 'replace', path: 'summary', value: 'x'.repeat(101) },
    ]);
    expect(summary.json.errors[0].message).toMatch(/maximum length of 100/);
    expect((await patch(ticket.id, [{ op: 'replace', path: 'Summary', value: 'x' }])).status).toBe(
      400,
    );
    expect((await patch(ticket.id, { op: 'replace' })).status).toBe(400);
    expect((await cw.get(`/service/tickets/${ticket.id}`)).json.summary).toBe(ticket.summary);
  });

  it('ignores other sub-paths than id with 200, as the vendor warns', async () => {
    const ticket = await newTicket();
    const named = await patch(ticket.id, [
      { op: 'replace', path: 'status/name', value: 'Escalated' },
    ]);
    expect(named).toMatchObject({ status: 200, json: { status: { name: 'New' } } });
    const byId = await patch(ticket.id, [{ op: 'replace', path: 'status/id', value: 21 }]);
    expect(byId.json.status.name).toBe('Escalated');
  });

  it('closes with a closing status and opens again', async () => {
    const ticket = await newTicket();
    const closed = await patch(ticket.id, [
      { op: 'replace', path: 'status', value: { name: 'Closed' } },
    ]);
    expect(closed.json).toMatchObject({ closedFlag: true, closedBy: 'api-desk' });
    const open = await patch(ticket.id, [
      { op: 'replace', path: 'status', value: { name: 'New' } },
    ]);
    expect(open.json.closedFlag).toBe(false);
    expect(open.json).not.toHaveProperty('closedDate');
  });

  it('refuses a note on no tab and shows time entries in allNotes only', async () => {
    const ticket = await newTicket();
    const path = `/service/tickets/${ticket.id}/notes`;
    const none = await cw.send('POST', path, { text: 'x' });
    expect(none.json.errors[0].code).toBe('ServiceNote');
    const note = await cw.send('POST', path, { text: 'x', internalAnalysisFlag: true });
    expect(note).toMatchObject({ status: 201, json: { member: { identifier: 'api-desk' } } });
    await cw.sim('POST', `/tickets/${ticket.id}/notes`, {
      as: 'technician',
      memberIdentifier: 'kowens',
      text: 'yes, go ahead',
      tab: 'internal',
      timeEntry: true,
    });
    expect((await cw.get(path)).json).toHaveLength(2);
    const all = (await cw.get(`/service/tickets/${ticket.id}/allNotes`)).json;
    expect(all.map((row: { noteType: string }) => row.noteType).sort()).toEqual([
      'TicketNote',
      'TicketNote',
      'TimeEntryNote',
    ]);
  });
});

describe('lists', () => {
  it('pages with Link headers and reads every ticket once by forward-only paging', async () => {
    const first = await cw.get('/service/tickets?pageSize=100');
    expect(first.headers.get('link')).toContain('rel="next"');
    const ids: number[] = [];
    for (let page = '/service/tickets?pageSize=100&fields=id'; page; ) {
      const answer = await cw.get(page, { 'pagination-type': 'forward-only' });
      ids.push(...answer.json.map((row: { id: number }) => row.id));
      const link = answer.headers.get('link') ?? '';
      page = link ? (/apis\/3\.0([^>]*)>/.exec(link)?.[1] ?? '') : '';
    }
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    expect(ids.length).toBe((await cw.get('/service/tickets/count')).json.count);
  });

  it('fails the whole call for one unknown name', async () => {
    for (const query of [
      'conditions=nope=1',
      'fields=id,nope',
      'orderBy=nope',
      'conditions=board/nope=1',
    ])
      expect((await cw.get(`/service/tickets?${query}`)).status).toBe(400);
  });

  it('C33 finds a contact by address through its communications', async () => {
    const [contact] = (await cw.get('/company/contacts?pageSize=1')).json;
    const { value } = contact.communicationItems[0];
    const asked = encodeURIComponent(
      `communicationItems/value="${value}" and communicationItems/communicationType="Email"`,
    );
    const found = await cw.get(`/company/contacts?childConditions=${asked}`);
    expect(found.json.map((row: { id: number }) => row.id)).toEqual([contact.id]);
  });
});

describe('callbacks', () => {
  it('delivers a signed message that verifies on its raw bytes, and tries again on 429', async () => {
    const receiver = await startReceiver();
    const { json: entry } = await cw.send('POST', '/system/callbacks', {
      url: `${receiver.url}/hook?recordId=`,
      objectId: 0,
      type: 'ticket',
      level: 'owner',
    });
    expect(entry).toMatchObject({ objectId: 1, inactiveFlag: false });
    receiver.answers.push(429);
    const ticket = await newTicket();
    const [first, second] = await receiver.count(2);
    expect(first?.url).toBe(`/hook?recordId=${ticket.id}&action=added`);
    const message = JSON.parse(first?.body ?? '');
    expect(message).toMatchObject({ Type: 'ticket', ID: ticket.id, CompanyId: 'harborit' });
    expect(JSON.parse(second?.body ?? '').MessageId).toBe(message.MessageId);
    const key = JSON.parse(await (await fetch(message.Metadata.key_url)).text());
    const expected = createHmac('sha256', createHash('sha256').update(key.signing_key).digest())
      .update(first?.body ?? '')
      .digest('base64');
    expect(first?.signature).toBe(expected);
    await cw.send('DELETE', `/system/callbacks/${entry.id}`);
    receiver.close();
  });

  it('C23 refuses bad callback entries, and answers 201 and 204 to good ones', async () => {
    const entry = {
      url: 'https://desk.example/h?id=',
      objectId: 1,
      type: 'Ticket',
      level: 'Owner',
    };
    const post = async (more: object) =>
      (await cw.send('POST', '/system/callbacks', { ...entry, ...more })).json;
    expect((await post({ url: 'desk' })).errors[0]).toMatchObject({
      code: 'InvalidField',
      field: 'url',
    });
    expect((await post({ level: 'Location' })).errors[0]).toMatchObject({ field: 'level' });
    const created = await post({});
    expect((await post({})).errors[0]).toMatchObject({ code: 'ObjectExists', field: 'objectId' });
    expect((await cw.send('DELETE', `/system/callbacks/${created.id}`)).status).toBe(204);
  });
});

describe('faults', () => {
  it('counts down, and keeps the effect of a write whose answer was dropped', async () => {
    const ticket = await newTicket();
    const path = `/service/tickets/${ticket.id}/notes`;
    await cw.sim('POST', '/faults', {
      match: { method: 'POST', path: '/notes$' },
      fault: 'drop-response',
      times: 1,
    });
    const note = { text: 'once', internalAnalysisFlag: true };
    await expect(cw.send('POST', path, note)).rejects.toThrow();
    const item = (await cw.journal()).at(-1);
    expect(item).toMatchObject({ status: null, fault: 'drop-response', effect: { kind: 'note' } });
    expect((await cw.get(path)).json).toHaveLength(2);
    expect((await cw.send('POST', path, note)).status).toBe(201);
  });

  it('C22 answers stale reads, statuses, half bodies and resets', async () => {
    const ticket = await newTicket();
    await patch(ticket.id, [{ op: 'replace', path: 'summary', value: 'new' }]);
    const fault = (kind: string, more = {}) =>
      cw.sim('POST', '/faults', {
        match: { path: 'tickets/\\d+$' },
        fault: kind,
        times: 1,
        ...more,
      });
    await fault('stale-read');
    expect((await cw.get(`/service/tickets/${ticket.id}`)).json.summary).toBe(ticket.summary);
    await fault('status', { status: 502 });
    expect((await cw.get(`/service/tickets/${ticket.id}`)).text).toContain('<html>');
    await fault('status', { status: 429 });
    const busy = await cw.get(`/service/tickets/${ticket.id}`);
    expect(busy.json).toMatchObject({ error: 'ConnectWiseAPI' });
    expect(busy.headers.get('retry-after')).toBe('30');
    await fault('half-body');
    await expect(cw.get(`/service/tickets/${ticket.id}`)).rejects.toThrow();
    await fault('reset');
    await expect(cw.get(`/service/tickets/${ticket.id}`)).rejects.toThrow();
    expect((await cw.get(`/service/tickets/${ticket.id}`)).json.summary).toBe('new');
  });
});

describe('seed', () => {
  it('numbers the journal without gaps', async () => {
    const items = await cw.journal();
    expect(items.map(({ n }) => n)).toEqual(items.map((_, i) => i + 1));
  });

  it('has demo tickets whose kind the history knows, and one that it does not', async () => {
    const tickets = demoTickets({ seed: 3 });
    expect(tickets.map(({ familiar }) => familiar)).toEqual([true, true, true, false]);
    for (const ticket of tickets) {
      const contact = await cw.get(`/company/contacts/${ticket.contactId}`);
      expect(contact.json.company.id).toBe(ticket.companyId);
    }
  });
});

describe('records as no rule lets them be', () => {
  it('has a board without statuses, on which no ticket can be raised', async () => {
    const board = await cw.sim('POST', '/records/boards', {
      name: 'Empty',
      projectFlag: false,
      inactiveFlag: false,
      location: { ref: 'locations', id: 2 },
      department: { ref: 'departments', id: 10 },
    });
    expect(board.status).toBe(201);
    expect((await cw.get(`/service/boards/${board.json.id}/statuses`)).json).toEqual([]);
    const ticket = await newTicket();
    const moved = await patch(ticket.id, [
      { op: 'replace', path: 'board', value: { id: board.json.id } },
    ]);
    expect(moved.status).toBe(400);
    await cw.sim('PATCH', `/records/tickets/${ticket.id}`, { company: null, closedDate: 'never' });
    const raw = await fetch(`${simulator.url}/_sim/records/tickets/${ticket.id}`, {
      method: 'PATCH',
      body: '{}',
    });
    expect(JSON.parse(await raw.text())).not.toHaveProperty('company');
    expect((await cw.sim('POST', '/records/nothing', {})).status).toBe(400);
  });
});
