import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FURTHER_TABLES } from '../routes/further-tables.ts';
import { type Simulator, startSimulator } from '../start-simulator.ts';
import { type Connection, connect } from '../testing/connect.ts';
import { type Receiver, startReceiver } from '../testing/receiver.ts';

/** What surrounds tickets. Each reply is held against the vendor's models by `connect`. */
let simulator: Simulator;
let cw: Connection;
let receiver: Receiver;
let contact: { id: number; company: { id: number } };

beforeAll(async () => {
  simulator = await startSimulator({ seed: 24 });
  cw = connect(simulator);
  receiver = await startReceiver();
  contact = (await cw.get('/company/contacts?pageSize=1&conditions=company/id>3')).json[0];
});
afterAll(async () => {
  receiver.close();
  await simulator.close();
});

const filled = (path: string) =>
  path
    .replace(':companyId', String(contact.company.id))
    .replace(':contactId', String(contact.id))
    .replace(':projectId', '1');

describe('further tables', () => {
  it.each(FURTHER_TABLES.map(([path]) => path))(
    '%s has a list, a count and a 404',
    async (path) => {
      const { status, json } = await cw.get(filled(path));
      expect(status).toBe(200);
      expect((await cw.get(`${filled(path)}/count`)).json).toEqual({ count: json.length });
      expect((await cw.get(`${filled(path)}/999999`)).json.code).toBe('NotFound');
      for (const { id } of json) expect((await cw.get(`${filled(path)}/${id}`)).status).toBe(200);
    },
  );

  it('notes, changes and deletes an activity of a ticket, and announces each', async () => {
    await cw.send('POST', '/system/callbacks', {
      url: `${receiver.url}/?id=`,
      objectId: 1,
      type: 'activity',
      level: 'owner',
    });
    const { json: ticket } = await cw.send('POST', '/service/tickets', {
      summary: 'x',
      company: contact.company,
    });
    const { status, json } = await cw.send('POST', '/sales/activities', {
      name: 'Call back',
      type: { name: 'Call' },
      company: contact.company,
      contact: { id: contact.id },
      ticket: { id: ticket.id },
      assignTo: { identifier: 'api-desk' },
    });
    expect(status).toBe(201);
    expect(json).toMatchObject({ type: { name: 'Call' }, ticket: { id: ticket.id } });
    const found = await cw.get(`/sales/activities?conditions=ticket/id=${ticket.id}`);
    expect(found.json).toEqual([json]);
    const at = `/sales/activities/${json.id}`;
    const status2 = [{ op: 'replace', path: 'status', value: { name: 'Closed' } }];
    expect((await cw.send('PATCH', at, status2)).json.status.name).toBe('Closed');
    expect((await cw.send('DELETE', at)).status).toBe(204);
    const actions = (await receiver.count(3)).map(({ url }) => url.split('action=')[1]);
    expect(actions.sort()).toEqual(['added', 'deleted', 'updated']);
  });

  it('says what an agreement lacks, and puts one onto a ticket of its client', async () => {
    const lacking = await cw.send('POST', '/finance/agreements', { name: 'x' });
    expect(lacking.json.errors.map(({ field }: { field: string }) => field)).toEqual([
      'type',
      'company',
      'contact',
    ]);
    const { json } = await cw.get(
      `/finance/agreements?conditions=company/id=${contact.company.id} and cancelledFlag=false`,
    );
    const ticket = { summary: 'x', company: contact.company, agreement: { id: json[0].id } };
    const made = await cw.send('POST', '/service/tickets', ticket);
    expect(made.json.agreement).toMatchObject({ id: json[0].id, name: 'Managed Services' });
  });

  it("keeps a company's team and a project's notes to their owner", async () => {
    const at = `/company/companies/${contact.company.id}/teams`;
    const team = { teamRole: { name: 'Engineer' }, member: { identifier: 'api-desk' } };
    const made = await cw.send('POST', at, team);
    expect(made.json.company.id).toBe(contact.company.id);
    expect((await cw.get('/company/companies/2/teams')).json).toEqual([]);
    expect((await cw.get('/company/companies/999999/teams')).status).toBe(404);
    const note = await cw.send('POST', '/project/projects/1/notes', { text: 'kick-off held' });
    expect(note.json).toMatchObject({ projectId: 1, text: 'kick-off held' });
  });

  it('C97 leads somewhere with every link of a ticket, a contact and a company', async () => {
    const { json: tickets } = await cw.get('/service/tickets?pageSize=1');
    const { json: company } = await cw.get(`/company/companies/${contact.company.id}`);
    const { json: whole } = await cw.get(`/company/contacts/${contact.id}`);
    const links = new Set(
      JSON.stringify([tickets, company, whole]).match(/http[^"\\]*\/3\.0\/[^"]*?(?="[,}])/g),
    );
    expect(links.size).toBeGreaterThan(20);
    for (const link of links) {
      const path = JSON.parse(`"${link}"`).slice(link.indexOf('/3.0/') + 4);
      expect([path, (await cw.get(path)).status]).toEqual([path, 200]);
    }
  });
});
