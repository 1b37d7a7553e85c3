import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../start-simulator.ts';
import { type Connection, connect } from '../testing/connect.ts';
import { type Receiver, startReceiver } from '../testing/receiver.ts';

/** What other people's clients send that the vendor's documents do not spell out. */
let simulator: Simulator;
let cw: Connection;
let receiver: Receiver;
let company: { id: number };

beforeAll(async () => {
  simulator = await startSimulator({ seed: 23 });
  cw = connect(simulator);
  receiver = await startReceiver();
  const { json } = await cw.get('/company/contacts?pageSize=1&conditions=company/id>3');
  company = json[0].company;
});
afterAll(async () => {
  receiver.close();
  await simulator.close();
});

const raise = async (more = {}) =>
  (await cw.send('POST', '/service/tickets', { summary: 'x', company, ...more })).json;

describe('requests as other clients send them', () => {
  it('C90 takes names in a body in any case', async () => {
    const body = { Summary: 'Pascal', Company: { Id: company.id }, InitialDescription: 'hello' };
    const { status, json } = await cw.send('POST', '/service/tickets', body);
    expect(status).toBe(201);
    expect(json.summary).toBe('Pascal');
    const notes = await cw.get(`/service/tickets/${json.id}/notes`);
    expect(notes.json).toMatchObject([{ text: 'hello', issueFlag: true }]);
  });

  it('C91 leaves a ticket whole that was put with its two required fields only', async () => {
    const { id } = await raise();
    const { status, json } = await cw.send('PUT', `/service/tickets/${id}`, {
      summary: 'put',
      company,
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({ summary: 'put', recordType: 'ServiceTicket', severity: 'Medium' });
    expect(json.board.name).toBe('Help Desk');
    expect(json.status.name).toBe('New');
    const time = {
      chargeToId: id,
      chargeToType: 'ServiceTicket',
      timeStart: '2026-11-20T10:00:00Z',
    };
    expect((await cw.send('POST', '/time/entries', time)).status).toBe(201);
  });

  it.each([['2027-02-31T10:00:00Z'], ['2027-13-01T10:00:00Z'], ['tomorrow']])(
    'C95 refuses %s, which is no day, in a body and in a condition',
    async (requiredDate) => {
      const { status, json } = await cw.send('POST', '/service/tickets', {
        summary: 'x',
        company,
        requiredDate,
      });
      expect(status).toBe(400);
      expect(json.errors).toMatchObject([{ code: 'InvalidField', field: 'requiredDate' }]);
      const asked = await cw.get(`/service/tickets?conditions=requiredDate>[${requiredDate}]`);
      expect(asked.json.code).toBe('ApiFindCondition');
    },
  );

  it('refuses a direction of order that there is not', async () => {
    expect((await cw.get('/service/tickets?orderBy=id%20sideways')).status).toBe(400);
    expect((await cw.get('/service/tickets?orderBy=id%20DESC,summary')).status).toBe(200);
  });

  it('C92 opens the site that a new company describes', async () => {
    const { status, json } = await cw.send('POST', '/company/companies', {
      identifier: 'WithSite',
      name: 'With Site',
      site: { name: 'Head Office', addressLine1: '1 Quay' },
    });
    expect(status).toBe(201);
    expect(json.site.name).toBe('Head Office');
    const sites = await cw.get(`/company/companies/${json.id}/sites`);
    expect(sites.json).toMatchObject([{ name: 'Head Office', addressLine1: '1 Quay' }]);
  });

  it('C93 books time on a company, and refuses one that is not there', async () => {
    const entry = { chargeToType: 'Company', timeStart: '2026-11-20T10:00:00Z' };
    const booked = await cw.send('POST', '/time/entries', { ...entry, chargeToId: company.id });
    expect(booked.json.company.id).toBe(company.id);
    const lost = await cw.send('POST', '/time/entries', { ...entry, chargeToId: 999_999 });
    expect(lost.json.errors).toMatchObject([{ code: 'NotFound', field: 'chargeToId' }]);
  });

  it('C94 schedules a member on a ticket by the type that is 4 everywhere', async () => {
    const { id } = await raise();
    const { json } = await cw.get('/system/members?conditions=licenseClass="F"&pageSize=1');
    const entry = { objectId: id, member: { id: json[0].id }, type: { id: 4 } };
    expect((await cw.send('POST', '/schedule/entries', entry)).json.type.identifier).toBe('S');
    expect((await cw.get(`/service/tickets/${id}`)).json.resources).toBe(json[0].identifier);
  });

  it('tells what it does not model from what is no endpoint of ConnectWise', async () => {
    const { status, json } = await cw.get('/marketing/campaigns');
    expect(status).toBe(404);
    expect(json).toMatchObject({ code: 'ConnectWiseApi', message: 'The endpoint does not exist.' });
    expect(json.errors).toMatchObject([{ code: 'NotModelled', resource: '/marketing/campaigns' }]);
  });

  it('C96 sends callbacks about projects and schedules, and to an address without a query', async () => {
    for (const type of ['project', 'schedule'])
      await cw.send('POST', '/system/callbacks', {
        url: `${receiver.url}/${type}`,
        objectId: 1,
        type,
        level: 'owner',
      });
    const { id } = await raise();
    await cw.send('PATCH', '/project/projects/1', [
      { op: 'replace', path: 'description', value: 'moved' },
    ]);
    await cw.send('POST', '/schedule/entries', { objectId: id, type: { identifier: 'S' } });
    const urls = (await receiver.count(2)).map(({ url }) => url.replace(/\d+/, 'N'));
    expect(urls.sort()).toEqual(['/project?id=N&action=updated', '/schedule?id=N&action=added']);
  });
});
