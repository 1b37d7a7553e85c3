import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { globalAgent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManageAPI } from 'connectwise-rest';
import { verifyCallback, verifyMessage } from 'connectwise-rest/dist/utils/Callback.js';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../start-simulator.ts';
import { connect } from './connect.ts';
import { type Receiver, startReceiver } from './receiver.ts';

/** The npm package `connectwise-rest`, which nobody here wrote, over TLS. */
let simulator: Simulator;
let dir: string;
let manage: ManageAPI;
let receiver: Receiver;
let dispatcher: Agent;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'simulator-tls-'));
  simulator = await startSimulator({ seed: 8, tlsDir: dir });
  const ca = await readFile(join(dir, 'ca.pem'));
  globalAgent.options.ca = ca;
  dispatcher = new Agent({ connect: { ca } });
  manage = new ManageAPI({
    companyId: simulator.companyId,
    publicKey: simulator.publicKey,
    privateKey: simulator.privateKey,
    clientId: simulator.clientId,
    companyUrl: new URL(simulator.url).host,
    logger: () => undefined,
  });
  receiver = await startReceiver();
});
afterAll(async () => {
  receiver.close();
  await dispatcher.close();
  await simulator.close();
  globalAgent.options.ca = undefined;
  await rm(dir, { recursive: true });
});

describe('connectwise-rest as a client', () => {
  it('is refused by a client that does not trust the certificate', async () => {
    await expect(connect(simulator).get('/system/info')).rejects.toThrow();
  });

  it('reads system information, boards, statuses and members', async () => {
    expect(await manage.SystemAPI.getSystemInfo()).toMatchObject({ isCloud: true });
    const boards = await manage.ServiceAPI.getServiceBoards({ conditions: 'projectFlag=false' });
    expect(boards.map(({ name }) => name)).toEqual(['Help Desk', 'Monitoring']);
    const statuses = await manage.ServiceAPI.getServiceBoardsByParentIdStatuses(1, {});
    expect(statuses.some(({ closedStatus }) => closedStatus)).toBe(true);
    const members = await manage.SystemAPI.getSystemMembers({ conditions: 'licenseClass != "A"' });
    expect(members).toHaveLength(9);
  });

  it('pages through every ticket', async () => {
    const all = await manage.paginate(
      manage.ServiceAPI.getServiceTickets.bind(manage.ServiceAPI),
      { pageSize: 70 },
      { orderBy: 'id asc' },
    );
    const { count } = (await manage.ServiceAPI.getServiceTicketsCount({})) as { count: number };
    expect(new Set(all.map((ticket) => (ticket as { id: number }).id)).size).toBe(count);
  });

  it('creates, reads, changes and notes a ticket', async () => {
    const created = await newTicket('Made by an outsider');
    const id = created.id as number;
    const changed = await manage.ServiceAPI.patchServiceTicketsById(id, [
      { op: 'replace', path: 'status', value: { name: 'In Progress' } },
    ]);
    expect(changed.status).toMatchObject({ name: 'In Progress' });
    await manage.ServiceAPI.postServiceTicketsByParentIdNotes(id, {
      text: 'Looked at it',
      internalAnalysisFlag: true,
    });
    const notes = await manage.ServiceAPI.getServiceTicketsByParentIdNotes(id, {});
    expect(notes).toMatchObject([{ text: 'Looked at it', internalAnalysisFlag: true }]);
    const read = await manage.ServiceAPI.getServiceTicketsById(id, {});
    expect(read.status).toEqual(changed.status);
    await manage.ServiceAPI.deleteServiceTicketsById(id);
    await expect(manage.ServiceAPI.getServiceTicketsById(id, {})).rejects.toMatchObject({
      status: 404,
      data: { code: 'NotFound' },
    });
  });

  it('verifies a callback with the package, and refuses one that was changed', async () => {
    const entry = await manage.SystemAPI.postSystemCallbacks({
      url: `${receiver.url}/?id=`,
      objectId: 1,
      type: 'ticket',
      level: 'owner',
    });
    await newTicket('Umlaute äöü and "quotes"');
    const [message] = await receiver.count(1);
    const payload = JSON.parse(message?.body ?? '');
    expect(payload.CallbackObjectRecId).toBe(entry.id);
    const signature = message?.signature ?? '';
    const { signing_key } = await keyBehind(payload.Metadata.key_url);
    expect(verifyMessage(payload, signature, signing_key)).toBe(true);
    expect(verifyMessage({ ...payload, ID: 1 }, signature, signing_key)).toBe(false);
    // The package parses the key once more than its HTTP library already did.
    await expect(verifyCallback(payload, signature)).rejects.toThrow('not valid JSON');
    await control('POST', '/_sim/settings', { keyReply: 'quoted' });
    expect(await verifyCallback(payload, signature)).toBe(true);
    expect(await verifyCallback({ ...payload, Action: 'deleted' }, signature)).toBe(false);
  });
});

async function newTicket(summary: string) {
  const [company] = await manage.CompanyAPI.getCompanyCompanies({
    conditions: 'deletedFlag=false',
    childConditions: 'types/name="Client"',
  });
  return manage.ServiceAPI.postServiceTickets({ summary, company: { id: company?.id as number } });
}

async function keyBehind(url: string): Promise<{ signing_key: string }> {
  const { body } = await request(url, { dispatcher });
  return JSON.parse(await body.text());
}

async function control(method: 'POST', path: string, body: unknown): Promise<void> {
  const answer = await request(`${simulator.url}${path}`, {
    method,
    body: JSON.stringify(body),
    dispatcher,
  });
  expect(answer.statusCode).toBe(200);
  await answer.body.dump();
}
