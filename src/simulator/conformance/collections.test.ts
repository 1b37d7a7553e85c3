import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../start-simulator.ts';
import { type Connection, connect } from '../testing/connect.ts';

/** What a client can do with every kind of record; `connect` holds each reply against the vendor's models. */
let simulator: Simulator;
let cw: Connection;
let company: number;
let ticket: number;

beforeAll(async () => {
  simulator = await startSimulator({ seed: 31, companies: 3, history: 60 });
  cw = connect(simulator);
  company = (await cw.get('/company/companies?conditions=types/id != null')).json?.[0]?.id ?? 6;
  company = (await cw.get('/company/companies?conditions=deletedFlag=false&orderBy=id desc'))
    .json[0].id;
  ticket = (await cw.send('POST', '/service/tickets', { summary: 'x', company: { id: company } }))
    .json.id;
});
afterAll(() => simulator.close());

const TIME = { timeStart: '2026-03-02T09:00:00Z', timeEnd: '2026-03-02T09:30:00Z' };

/** A new record, one of its fields and another value for that. */
type Case = [path: () => string, body: () => object, field: string, value: unknown];

const cases: [string, ...Case][] = [
  [
    'tickets',
    () => '/service/tickets',
    () => ({ summary: 'a', company: { id: company } }),
    'summary',
    'b',
  ],
  [
    'project tickets',
    () => '/project/tickets',
    () => ({ summary: 'a', project: { id: 1 }, phase: { id: 1 }, company: { id: company } }),
    'summary',
    'b',
  ],
  ['tasks', () => `/service/tickets/${ticket}/tasks`, () => ({ notes: 'a' }), 'notes', 'b'],
  [
    'notes',
    () => `/service/tickets/${ticket}/notes`,
    () => ({ text: 'a', internalAnalysisFlag: true }),
    'text',
    'b',
  ],
  [
    'time entries',
    () => '/time/entries',
    () => ({ chargeToType: 'ServiceTicket', chargeToId: ticket, ...TIME }),
    'notes',
    'b',
  ],
  [
    'schedule entries',
    () => '/schedule/entries',
    () => ({ objectId: ticket, member: { identifier: 'psingh' }, type: { identifier: 'S' } }),
    'doneFlag',
    true,
  ],
  [
    'companies',
    () => '/company/companies',
    () => ({ identifier: 'NewOne', name: 'a', types: [{ id: 1 }] }),
    'name',
    'b',
  ],
  ['sites', () => `/company/companies/${company}/sites`, () => ({ name: 'a' }), 'name', 'b'],
  [
    'company notes',
    () => `/company/companies/${company}/notes`,
    () => ({ text: 'a', type: { name: 'Billing' } }),
    'text',
    'b',
  ],
  [
    'company types',
    () => `/company/companies/${company}/typeAssociations`,
    () => ({ type: { id: 3 } }),
    'type',
    { id: 2 },
  ],
  [
    'contacts',
    () => '/company/contacts',
    () => ({ firstName: 'a', company: { id: company } }),
    'firstName',
    'b',
  ],
  ['contact notes', () => '/company/contacts/200/notes', () => ({ text: 'a' }), 'text', 'b'],
  [
    'contact types',
    () => '/company/contacts/200/typeAssociations',
    () => ({ type: { id: 2 } }),
    'type',
    { id: 1 },
  ],
  [
    'communications',
    () => '/company/contacts/200/communications',
    () => ({ type: { id: 1 }, value: 'a@b.example' }),
    'value',
    'c@d.example',
  ],
  [
    'configurations',
    () => '/company/configurations',
    () => ({ name: 'a', type: { id: 1 }, company: { id: company } }),
    'name',
    'b',
  ],
  [
    'boards',
    () => '/service/boards',
    () => ({ name: 'a', location: { id: 2 }, department: { id: 10 } }),
    'name',
    'b',
  ],
  ['statuses', () => '/service/boards/1/statuses', () => ({ name: 'a' }), 'closedStatus', true],
  ['types', () => '/service/boards/1/types', () => ({ name: 'a' }), 'name', 'b'],
  ['subtypes', () => '/service/boards/1/subtypes', () => ({ name: 'a' }), 'name', 'b'],
  ['items', () => '/service/boards/1/items', () => ({ name: 'a' }), 'name', 'b'],
  [
    'teams',
    () => '/service/boards/1/teams',
    () => ({ name: 'a', teamLeader: { identifier: 'psingh' } }),
    'name',
    'b',
  ],
  ['priorities', () => '/service/priorities', () => ({ name: 'a', color: 'Red' }), 'name', 'b'],
  ['sources', () => '/service/sources', () => ({ name: 'a' }), 'name', 'b'],
  ['codes', () => '/service/codes', () => ({ name: 'a', description: 'a' }), 'name', 'b'],
  ['company statuses', () => '/company/companies/statuses', () => ({ name: 'a' }), 'name', 'b'],
  ['kinds of company', () => '/company/companies/types', () => ({ name: 'a' }), 'name', 'b'],
  [
    'kinds of contact',
    () => '/company/contacts/types',
    () => ({ description: 'a' }),
    'description',
    'b',
  ],
  [
    'kinds of configuration',
    () => '/company/configurations/types',
    () => ({ name: 'a' }),
    'name',
    'b',
  ],
  [
    'work types',
    () => '/time/workTypes',
    () => ({ name: 'a', billTime: 'NoCharge', rateType: 'Custom', rate: 0 }),
    'name',
    'b',
  ],
  [
    'projects',
    () => '/project/projects',
    () => ({
      name: 'a',
      board: { id: 3 },
      company: { id: company },
      billingMethod: 'ActualRates',
      estimatedStart: TIME.timeStart,
      estimatedEnd: TIME.timeEnd,
    }),
    'name',
    'b',
  ],
  ['phases', () => '/project/projects/1/phases', () => ({ description: 'a' }), 'description', 'b'],
  [
    'callbacks',
    () => '/system/callbacks',
    () => ({ url: 'https://a.example/?id=', objectId: 1, type: 'ticket', level: 'owner' }),
    'description',
    'b',
  ],
];

describe.each(cases)('%s', (_name, path, body, field, value) => {
  it('are made, listed, counted, read, changed, replaced and deleted', async () => {
    const list = path();
    const count = async () => (await cw.get(`${list}/count`)).json.count;
    const before = await count();
    const made = await cw.send('POST', list, body());
    expect(made.status, made.text).toBe(201);
    const { id } = made.json;
    const one = `${list}/${id}`;
    expect(await count()).toBe(before + 1);
    expect((await cw.get(one)).json).toEqual(made.json);
    const [found] = (await cw.get(`${list}?conditions=id=${id}&fields=id`)).json;
    expect(found).toEqual({ id });
    const changed = await cw.send('PATCH', one, [{ op: 'replace', path: field, value }]);
    expect(changed.status, changed.text).toBe(200);
    expect(changed.json).toMatchObject({ [field]: value });
    const replaced = await cw.send('PUT', one, { ...changed.json, ...body() });
    expect(replaced.status, replaced.text).toBe(200);
    const wrong = await cw.send('PATCH', one, [{ op: 'replace', path: 'nowhere', value }]);
    expect(wrong.json).toMatchObject({ code: 'InvalidObject', errors: [{ field: 'nowhere' }] });
    expect((await cw.send('DELETE', one)).status).toBe(204);
    expect(await cw.get(one)).toMatchObject({ status: 404, json: { code: 'NotFound' } });
    expect(await count()).toBe(before);
  });
});

it('C20 refuses with 409 to delete what others name, and tells who', async () => {
  const { json } = await cw.get(`/service/tickets/${ticket}`);
  const status = `/service/boards/1/statuses/${json.status.id}`;
  expect((await cw.send('DELETE', status)).status).toBe(409);
  const { json: usages } = await cw.get(`${status}/usages`);
  expect(usages).toContainEqual({ type: 'tickets', count: expect.any(Number) });
});

it('C38 answers the parts of a bundle each with a status of its own', async () => {
  const requests = [
    { sequenceNumber: 1, resourceType: 'ticket', apiRequest: { id: ticket } },
    {
      sequenceNumber: 2,
      resourceType: 'Company',
      apiRequest: { filters: { conditions: `id=${company}` }, fields: 'id,name' },
    },
    { sequenceNumber: 3, resourceType: 'ticket', apiRequest: { id: 99_999_999 } },
    { sequenceNumber: 4, resourceType: 'nothing' },
  ];
  const { status, json } = await cw.send('POST', '/system/bundles', { requests });
  expect(status).toBe(201);
  expect(json.results).toMatchObject([
    { sequenceNumber: 1, success: true, statusCode: 200, entities: [{ id: ticket }] },
    { sequenceNumber: 2, success: true, entities: [{ id: company }], count: 1 },
    { sequenceNumber: 3, success: false, statusCode: 404, error: { code: 'NotFound' } },
    { sequenceNumber: 4, success: false, statusCode: 400 },
  ]);
  const counted = await cw.send('POST', '/system/bundles/count', { requests: [requests[1]] });
  expect(counted.json.results[0]).toMatchObject({ count: 1, statusCode: 200 });
});

it('C89 copies and converts tickets, and keeps a queue of their changes', async () => {
  expect((await cw.send('DELETE', '/service/tickets/changelogs')).status).toBe(204);
  const copy = await cw.send('POST', `/service/tickets/${ticket}/copy`);
  expect(copy.json).toMatchObject({ summary: 'x', company: { id: company } });
  const { id } = copy.json;
  const converted = await cw.send('POST', `/service/tickets/${id}/convert`, {
    project: { id: 1 },
    phase: { id: 1 },
  });
  expect(converted.json).toEqual({ success: true });
  expect((await cw.get(`/service/tickets/${id}`)).status).toBe(404);
  expect((await cw.get(`/project/tickets/${id}`)).json.project.id).toBe(1);
  await cw.send('POST', `/project/tickets/${id}/convert`, {});
  expect((await cw.get(`/service/tickets/${id}`)).json.board.name).toBe('Help Desk');
  const { json } = await cw.get('/service/tickets/changelogs');
  expect(json.map((one: { action: string }) => one.action)).toEqual([
    'Added',
    'Updated',
    'Updated',
  ]);
  expect((await cw.get('/service/tickets/calculateSla?pageSize=1')).json).toHaveLength(1);
});

it('merges a company: what it has goes along, and it is deleted', async () => {
  const made = await cw.send('POST', '/company/companies', { identifier: 'Old', name: 'Old' });
  const from = made.json.id;
  const { json: moved } = await cw.send('POST', '/service/tickets', {
    summary: 'of the old one',
    company: { id: from },
  });
  const merged = await cw.send('POST', `/company/companies/${from}/merge`, {
    toCompanyId: company,
  });
  expect(merged).toMatchObject({ status: 201, json: { success: true } });
  expect((await cw.get(`/service/tickets/${moved.id}`)).json.company.id).toBe(company);
  expect((await cw.get(`/company/companies/${from}`)).json.deletedFlag).toBe(true);
});
