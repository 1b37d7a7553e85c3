import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sign } from '../callbacks/message.ts';
import { type Simulator, startSimulator } from '../start-simulator.ts';
import { type Connection, connect } from '../testing/connect.ts';
import { type Receiver, startReceiver } from '../testing/receiver.ts';

let simulator: Simulator;
let cw: Connection;
let receiver: Receiver;
let contactId: number;

beforeAll(async () => {
  simulator = await startSimulator({ seed: 23, history: 20 });
  cw = connect(simulator);
  receiver = await startReceiver();
  contactId = (await cw.get('/company/contacts?pageSize=5&conditions=company!=null')).json[4].id;
});
afterAll(async () => {
  receiver.close();
  await simulator.close();
});
afterEach(async () => {
  const { json } = await cw.get('/system/callbacks?pageSize=1000');
  for (const { id } of json) await cw.send('DELETE', `/system/callbacks/${id}`);
  await cw.sim('POST', '/callbacks', { drop: 0, duplicate: 0, reorder: 0, delayMs: 0 });
  receiver.received.length = 0;
  receiver.answers.length = 0;
});

const register = async (more: object = {}) =>
  cw.send('POST', '/system/callbacks', {
    url: `${receiver.url}/?recordId=`,
    objectId: 1,
    type: 'ticket',
    level: 'owner',
    ...more,
  });
const raise = async () =>
  (await cw.sim('POST', '/tickets', { contactId, summary: 'Help', description: 'x' })).json;
const note = (id: number) =>
  cw.sim('POST', `/tickets/${id}/notes`, { as: 'technician', text: 'y', tab: 'internal' });
const messages = async (n: number) =>
  (await receiver.count(n)).map(({ body, url }) => ({ url, ...JSON.parse(body) }));

/** Deliveries in the journal, once as many have ended as are wanted. */
async function ended(n: number, since: number) {
  for (;;) {
    const items = (await cw.journal(since)).filter(({ effect }) => effect?.kind === 'callback');
    if (items.filter(({ effect }) => effect.outcome !== 'retrying').length >= n) return items;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const last = async () => (await cw.sim('GET', '/state')).json.journal as number;

describe('registering', () => {
  it('C40 takes objectId 0 for the owner and answers what the server adds', async () => {
    const { status, json } = await register({ objectId: 0, memberId: 0, connectWiseID: '' });
    const [api] = (await cw.get('/system/members?conditions=identifier="api-desk"')).json;
    expect(status).toBe(201);
    expect(json).toMatchObject({ objectId: 1, memberId: api.id, isSoapCallbackFlag: false });
    expect(json.connectWiseID).toMatch(/^[0-9a-f-]{36}$/);
    expect(json._info).toMatchObject({ updatedBy: 'api-desk' });
  });

  it('C41 C42 C43 C44 checks address, type, level and doubles', async () => {
    expect((await register({ url: 'ftp:/x' })).json.errors[0]).toMatchObject({
      code: 'InvalidField',
      field: 'url',
      message: 'Invalid URL',
    });
    expect((await register({ type: 'note' })).json.errors[0].field).toBe('type');
    const level = (await register({ type: 'contact', level: 'board' })).json.errors[0];
    expect(level).toMatchObject({ code: 'InvalidObject', field: 'level' });
    expect(level.message).toMatch(/^Unrecognized level for type, /);
    expect((await register({ type: 'Ticket', level: 'Board', objectId: 2 })).status).toBe(201);
    await register();
    expect((await register()).json.errors[0]).toMatchObject({
      code: 'ObjectExists',
      field: 'objectId',
      message: 'A matching callback entry already exists',
    });
    expect((await register({ url: `${receiver.url}/other?recordId=` })).status).toBe(201);
  });

  it('is found by a part of its address and changed by PATCH', async () => {
    const { json } = await register();
    const host = encodeURIComponent(`url contains "${new URL(receiver.url).host}"`);
    expect((await cw.get(`/system/callbacks?conditions=${host}`)).json).toHaveLength(1);
    const off = await cw.send('PATCH', `/system/callbacks/${json.id}`, [
      { op: 'replace', path: 'inactiveFlag', value: true },
    ]);
    expect(off.json.inactiveFlag).toBe(true);
    const since = await last();
    await raise();
    expect((await cw.journal(since)).some(({ effect }) => effect?.kind === 'callback')).toBe(false);
  });
});

describe('delivering', () => {
  it('C45 C46 C47 appends id and action, and sends the vendor body with a partial entity', async () => {
    const { json: entry } = await register();
    const ticket = await raise();
    await note(ticket.id);
    await cw.sim('DELETE', `/tickets/${ticket.id}`);
    const [added, updated, deleted] = await messages(3);
    expect(added.url).toBe(`/?recordId=${ticket.id}&action=added`);
    const { url, ...body } = added;
    expect(Object.keys(body)).toEqual([
      'MessageId',
      'FromUrl',
      'CompanyId',
      'MemberId',
      'Action',
      'Type',
      'ID',
      'ProductInstanceId',
      'PartnerId',
      'Entity',
      'Metadata',
      'CallbackObjectRecId',
    ]);
    expect(body).toMatchObject({ Type: 'ticket', ID: ticket.id, CallbackObjectRecId: entry.id });
    expect(body.ProductInstanceId).toMatch(/^[0-9a-f]{24}$/);
    const entity = JSON.parse(body.Entity);
    expect(entity).toMatchObject({ id: ticket.id, recordType: 'ServiceTicket' });
    expect(entity).not.toHaveProperty('company');
    expect(updated).toMatchObject({ Action: 'updated', MemberId: 'ngreen' });
    expect(deleted).toMatchObject({ Action: 'deleted', Entity: null });
  });

  it('C49 tries only 404, 409, 419 and 429 again, at +2 s and +4 s', async () => {
    await register();
    const since = await last();
    receiver.answers.push(500);
    await raise();
    expect(await ended(1, since)).toMatchObject([{ status: 500, effect: { outcome: 'failed' } }]);
    const again = await last();
    receiver.answers.push(409, 419, 404);
    await raise();
    const items = await ended(1, again);
    expect(items.map(({ status, effect }) => [status, effect.attempt, effect.outcome])).toEqual([
      [409, 1, 'retrying'],
      [419, 2, 'retrying'],
      [404, 3, 'failed'],
    ]);
    expect(new Set(items.map(({ effect }) => effect.messageId)).size).toBe(1);
    const times = items.map((item) => Date.parse((item as unknown as { at: string }).at));
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(1_990);
    expect((times[2] as number) - (times[1] as number)).toBeGreaterThanOrEqual(3_990);
  });

  it('C48 gives up after five seconds', async () => {
    await register();
    const slow = await last();
    receiver.hold = true;
    const started = performance.now();
    await raise();
    const [item] = await ended(1, slow);
    receiver.hold = false;
    expect(item).toMatchObject({ status: null, effect: { outcome: 'failed' } });
    expect(performance.now() - started).toBeGreaterThanOrEqual(4_950);
  });

  it('C50 disables an entry after three days of failures, and PATCH revives it', async () => {
    const { json: entry } = await register();
    const fail = async () => {
      const since = await last();
      receiver.answers.push(500);
      await raise();
      await ended(1, since);
      return (await cw.get(`/system/callbacks/${entry.id}`)).json.inactiveFlag;
    };
    const days = (n: number) => cw.sim('POST', '/clock', { advanceMs: n * 24 * 60 * 60 * 1000 });
    expect(await fail()).toBe(false);
    await days(2);
    expect(await fail()).toBe(false);
    const since = await last();
    await raise(); // one success starts the count anew
    await ended(1, since);
    await days(2);
    expect(await fail()).toBe(false);
    await days(3);
    expect(await fail()).toBe(true);
    await cw.send('PATCH', `/system/callbacks/${entry.id}`, [
      { op: 'replace', path: 'inactiveFlag', value: false },
    ]);
    const revived = await last();
    await raise();
    expect(await ended(1, revived)).toMatchObject([{ effect: { outcome: 'delivered' } }]);
  });

  it('C51 loses and doubles messages at the rates that were set, and says so in the journal', async () => {
    await register();
    await cw.sim('POST', '/callbacks', { drop: 1 });
    const since = await last();
    await raise();
    expect(await ended(1, since)).toMatchObject([{ status: null, effect: { outcome: 'dropped' } }]);
    await cw.sim('POST', '/callbacks', { drop: 0, duplicate: 1 });
    await raise();
    const [first, second] = await messages(2);
    expect(second.MessageId).toBe(first.MessageId);
  });

  it('C52 tells of notes and time entries as updates of the ticket', async () => {
    const ticket = await raise();
    await register();
    await note(ticket.id);
    await cw.sim('POST', `/tickets/${ticket.id}/notes`, {
      as: 'technician',
      text: 'z',
      tab: 'discussion',
      timeEntry: true,
    });
    const seen = await messages(2);
    expect(seen.map(({ Action, ID }) => [Action, ID])).toEqual([
      ['updated', ticket.id],
      ['updated', ticket.id],
    ]);
  });

  it('C86 can announce a ticket before it can be read', async () => {
    await register();
    await cw.sim('POST', '/settings', { readableAfterMs: 60_000 });
    const ticket = await raise();
    await messages(1);
    expect((await cw.get(`/service/tickets/${ticket.id}`)).status).toBe(404);
    await cw.sim('POST', '/clock', { advanceMs: 60_000 });
    expect((await cw.get(`/service/tickets/${ticket.id}`)).status).toBe(200);
    await cw.sim('POST', '/settings', { readableAfterMs: 0 });
  });

  it('says nothing of an own change when the entry asks for that', async () => {
    const ticket = await raise();
    await register({ isSelfSuppressedFlag: true });
    const since = await last();
    await cw.send('PATCH', `/service/tickets/${ticket.id}`, [
      { op: 'replace', path: 'summary', value: 'own' },
    ]);
    await note(ticket.id);
    const items = await ended(1, since);
    expect(items).toHaveLength(1);
  });
});

describe('the signature', () => {
  it('C53 is keyed with the raw hash of the signing key', () => {
    const body = '{"Action":"updated","ID":4711,"Type":"ticket"}';
    expect(sign('example-signing-key', body)).toBe('jV5oNtVkJZ/0DtE73dO4VChdR4ZXxbsEwkHXN+yglf0=');
  });

  it('C54 has its key behind a doubled slash, for anyone who knows the id and company', async () => {
    await register();
    await raise();
    const [{ Metadata }] = await messages(1);
    expect(Metadata.key_url).toMatch(
      /\/v\d{4}_\d\/\/system\/callbackkey\/index\.rails\?companyName=/,
    );
    const answer = await fetch(Metadata.key_url);
    expect(Object.keys(JSON.parse(await answer.text()))).toEqual(['signing_key']);
    const other = Metadata.key_url.replace('companyName=harborit', 'companyName=other');
    expect((await fetch(other)).status).toBe(404);
  });
});
