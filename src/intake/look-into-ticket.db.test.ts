import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpDesk, startHttpDesk } from '../../test/http-desk.ts';
import { requestJson } from '../cli/demo/http-json.ts';
import { reconcile } from './reconcile.ts';

/** What becomes of a ticket, whoever rings: judged by what the API tells about it. */
let at: HttpDesk;
let client: { companyId: number; name: string };
let other: { companyId: number; name: string };
let boards: { id: number; name: string; kind: string }[];

beforeAll(async () => {
  at = await startHttpDesk();
  await at.sim.raiseTicket({ companyId: 6, summary: 'Before', description: 'Old.' });
  await new Promise((resolve) => setTimeout(resolve, 1_100)); // ConnectWise tells whole seconds
  await at.save();
  await at.work();
  const { body } = await at.json('GET', '/api/clients');
  [client, other] = body.items.filter(({ mode }: { mode: string }) => mode === 'live');
  boards = (await at.json('GET', '/api/integrations/connectwise/boards')).body.items;
});
afterAll(() => at.close());

const control = (method: string, path: string, body?: unknown) =>
  requestJson<{ id: number }>(`${at.simulator.url}/_sim${path}`, { method, body });
const raise = async (ticket: Record<string, unknown> = {}) =>
  (
    await control('POST', '/tickets', {
      companyId: client.companyId,
      summary: `Ticket ${Math.random()}`,
      description: 'Please look.',
      ...ticket,
    })
  ).body.id;
type Keys = { publicKey: string; privateKey: string; clientId: string };
/** As another integration would. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
async function send(method: string, path: string, body?: unknown, by?: Keys): Promise<any> {
  const { url, companyId } = at.simulator;
  const { publicKey, privateKey, clientId } = by ?? at.simulator;
  const login = Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64');
  const response = await fetch(`${url}/v4_6_release/apis/3.0${path}`, {
    method,
    headers: { authorization: `Basic ${login}`, clientId, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}
/** A company that was added without a callback or a poll telling of it yet. */
async function unknownCompany(): Promise<number> {
  const { body } = await control('POST', '/records/companies', {
    identifier: `new${Math.random()}`,
    name: 'Somebody New',
    deletedFlag: false,
    status: { ref: 'companyStatuses', id: 1 },
    types: [{ ref: 'companyTypes', id: 1 }],
  });
  return body.id;
}
const board = (kind: string) => boards.find((one) => one.kind === kind)?.id;
const runsOf = async (ticket: number) => (await at.json('GET', `/api/runs?ticket=${ticket}`)).body;
/** Lets callbacks arrive, or be lost, and the poll find the rest. */
async function settled() {
  await at.until(
    async () =>
      (await requestJson<{ pendingCallbacks: number }>(`${at.simulator.url}/_sim/state`)).body
        .pendingCallbacks,
    (pending) => pending === 0,
  );
  await at.work(['doorbell']);
}
async function seen(ticket: number) {
  await settled();
  return runsOf(ticket);
}
const started = async (ticket: Record<string, unknown> = {}) => {
  const id = await raise(ticket);
  const { items } = await seen(id);
  expect(items).toHaveLength(1);
  return { id, run: items[0] };
};
const pageOf = async (run: { id: string }) => (await at.json('GET', `/api/runs/${run.id}`)).body;
const titles = async (run: { id: string }) =>
  (await pageOf(run)).timeline.map(({ title }: { title: string }) => title).join('\n');
const closed = { status: 'Closed' };
const reopened = { status: 'In Progress' };

describe('a new ticket starts no run, and says why:', () => {
  test.each<[string, string, () => Promise<number>]>([
    ['its board is for machines', 'board-off', () => raise({ boardId: board('machine-alerts') })],
    ['its company is off', 'agent-off', () => raise({ companyId: 2 })],
    [
      'it was closed before anyone looked',
      'closed',
      async () => {
        const id = await raise();
        await at.sim.changeTicket(id, closed);
        return id;
      },
    ],
    [
      'it was deleted before anyone looked',
      'deleted',
      async () => {
        const id = await raise();
        await control('DELETE', `/tickets/${id}`);
        return id;
      },
    ],
    [
      'it belongs to no company',
      'no-company',
      async () => {
        const id = await raise();
        await control('PATCH', `/records/tickets/${id}`, { company: null });
        return id;
      },
    ],
    [
      'its company is not known and cannot be read',
      'unknown-company',
      async () => {
        const company = await unknownCompany();
        await at.sim.fault({
          match: { path: `/companies/${company}` },
          fault: 'status',
          status: 403,
        });
        return raise({ companyId: company });
      },
    ],
    [
      'it is a project ticket',
      'project',
      async () => {
        const [{ id }] = await send('GET', '/project/tickets?pageSize=1');
        await at.sim.writeNote(id, 'On we go.');
        return id;
      },
    ],
    [
      'it was merged',
      'merged',
      async () => {
        const [id, into] = [await raise(), await raise()];
        await control('PATCH', `/records/tickets/${id}`, {
          mergedParentTicket: { ref: 'tickets', id: into },
        });
        return id;
      },
    ],
    [
      'Muster’s own member created it',
      'own',
      async () => {
        const { connection } = await at.room.psa.current();
        const id = await raise();
        await control('PATCH', `/records/tickets/${id}`, {
          _info: {
            dateEntered: new Date().toISOString().replace(/\.\d+/, ''),
            enteredBy: connection.settings.memberIdentifier,
          },
        });
        return id;
      },
    ],
    [
      'its board is hidden from the role',
      'forbidden',
      async () => {
        const id = await raise();
        await at.sim.fault({
          match: { path: `/tickets/${id}` },
          fault: 'status',
          status: 403,
        });
        return id;
      },
    ],
  ])('%s', async (_why, reason, arrange) => {
    const id = await arrange();
    const { items, noRun } = await seen(id);
    await at.sim.clearFaults();
    expect(items).toEqual([]);
    expect(noRun).toMatchObject({ ticketId: id, reason });
    expect(noRun.detail.length).toBeGreaterThan(10);
  });

  test('but of a company that nobody imported yet: it is imported on the spot, and its agent starts', async () => {
    const company = await unknownCompany();
    const { run } = await started({ companyId: company });
    const { body } = await at.json('GET', '/api/clients?limit=100');
    const added = body.items.find((one: { companyId: number }) => one.companyId === company);
    expect(added).toMatchObject({ id: run.clientId, mode: 'live' });
  });

  test('it was entered before Muster was connected; by hand it starts', async () => {
    const { body } = await requestJson<{
      items: { effect?: { kind: string; ticketId: number } }[];
    }>(`${at.simulator.url}/_sim/journal`);
    const id = body.items.find(({ effect }) => effect?.kind === 'ticket')?.effect?.ticketId ?? 0;
    await at.sim.writeNote(id, 'Still waiting.');
    expect((await seen(id)).noRun.reason).toBe('before-connection');
    const answer = await at.json('POST', '/api/runs', { ticketId: id });
    expect(answer.body.run.ticketId).toBe(id);
  });

  test('the same alert came within the hour: one run for both, noted on it', async () => {
    const alert = { summary: 'ALERT: SRV1 C: free space below 10%' };
    const { id, run } = await started(alert);
    const again = await raise(alert);
    const { items, noRun } = await seen(again);
    expect(items).toEqual([]);
    expect(noRun.reason).toBe('same-alert');
    expect(noRun.detail).toContain(`#${id}`);
    expect(await titles(run)).toContain(`Ticket #${again} brings the same alert`);
    await started({ ...alert, companyId: other.companyId });
  });
});

describe('what happens to a ticket later:', () => {
  test('it cannot be read at first: it is tried again', async () => {
    const id = await raise();
    await at.sim.fault({
      match: { path: `/tickets/${id}` },
      fault: 'status',
      status: 404,
      times: 2,
    });
    expect((await seen(id)).items).toHaveLength(1);
  });

  test('closed stops its run, opened again wakes it with a message', async () => {
    const { id, run } = await started();
    await at.sim.changeTicket(id, closed);
    expect((await seen(id)).items[0]).toMatchObject({ id: run.id, status: 'stopped' });
    await at.sim.changeTicket(id, reopened);
    expect((await seen(id)).items[0]).toMatchObject({ id: run.id, status: 'queued' });
    expect(await titles(run)).toContain('The ticket was opened again.');
    await at.sim.changeTicket(id, closed);
    await settled();
    await at.sim.changeTicket(id, reopened);
    expect((await seen(id)).items).toMatchObject([{ id: run.id, status: 'queued' }]);
  });

  test('whose run was archived: a change starts no other, opened again does', async () => {
    const { id, run } = await started();
    const second = await started();
    for (const ticket of [id, second.id]) await at.sim.changeTicket(ticket, closed);
    await settled();
    const archive = (runId: string) =>
      at.db.database.transaction('msp', (tx) =>
        tx.execute(sql`delete from run where id = ${runId}`),
      );
    await archive(run.id);
    await at.sim.changeTicket(id, reopened);
    expect((await seen(id)).items).toMatchObject([{ status: 'queued' }]);

    await at.sim.changeTicket(second.id, reopened);
    await settled();
    await archive(second.run.id);
    for (const summary of ['Changed', 'Changed again']) {
      await at.sim.changeTicket(second.id, { summary });
      expect(await seen(second.id)).toMatchObject({ items: [], noRun: { reason: 'archived' } });
    }
  });

  test('deleted stops its run', async () => {
    const { id } = await started();
    await control('DELETE', `/tickets/${id}`);
    const [run] = (await seen(id)).items;
    expect(run).toMatchObject({ status: 'stopped', detail: expect.stringContaining('deleted') });
  });

  test('moved to another client: the run stops, and for the other agent it is new', async () => {
    const { id, run } = await started();
    await at.sim.changeTicket(id, { companyId: other.companyId, contactId: null });
    const { items } = await seen(id);
    const ended = items.find((one: { id: string }) => one.id === run.id);
    expect(ended).toMatchObject({
      status: 'stopped',
      detail: expect.stringContaining(`moved to ${other.name}`),
    });
    expect(items).toHaveLength(2);
    expect(items[0].clientId).not.toBe(run.clientId);
  });

  test('another requester: the run is told', async () => {
    const { id, run } = await started();
    const api = (await at.room.psa.current()).api;
    const contacts = [];
    for await (const page of api.listContacts({
      conditions: `company/id=${client.companyId}`,
    }))
      contacts.push(...page);
    await at.sim.changeTicket(id, { contactId: contacts[0]?.id });
    await settled();
    expect(await titles(run)).toContain(
      `it is now ${contacts[0]?.firstName} ${contacts[0]?.lastName}`,
    );
  });

  test('its board is switched on: new tickets there start runs', async () => {
    const alerts = board('machine-alerts');
    const put = (ids: unknown) =>
      at.json('PUT', '/api/integrations/connectwise/boards', { boards: ids });
    await put([alerts]);
    await started({ boardId: alerts });
    expect((await seen(await raise())).noRun.reason).toBe('board-off');
    await put(null);
  });
});

describe.each([
  ['by callback', 0],
  ['by poll', 1],
])('companies are followed %s:', (_how, drop) => {
  beforeAll(() => at.sim.callbacks({ drop }));
  afterAll(() => at.sim.callbacks({ drop: 0 }));
  const clients = async () => (await at.json('GET', '/api/clients?limit=100')).body.items;
  const named = async (name: string) =>
    (await clients()).find((one: { name: string }) => one.name === name);
  /** Waits until the clients are as expected, with callbacks or polls. */
  const shows = (ask: () => Promise<unknown>, good: (answer: never) => boolean) =>
    at.until(async () => {
      if (drop) await reconcile(at.room);
      await settled();
      return (await ask()) as never;
    }, good);

  test('added, renamed, deleted', async () => {
    const name = `Newcomer ${drop}`;
    const company = await create(name);
    await shows(() => named(name), Boolean);
    expect(await named(name)).toMatchObject({ kind: 'customer', mode: 'live' });
    await nextSecond();
    await send('PATCH', `/company/companies/${company.id}`, [
      { op: 'replace', path: 'name', value: `${name} Ltd` },
    ]);
    await shows(() => named(`${name} Ltd`), Boolean);
    expect(await named(`${name} Ltd`)).toMatchObject({ companyId: company.id });
    expect(await named(name)).toBeUndefined();
    await nextSecond();
    await send('PATCH', `/company/companies/${company.id}`, [
      { op: 'replace', path: 'deletedFlag', value: true },
    ]);
    await shows(
      () => named(`${name} Ltd`),
      (found) => !found,
    );
  });

  test('merged into another: its client is gone, and its tickets go to the other agent', async () => {
    const company = await create(`Merged ${drop}`);
    await shows(() => named(`Merged ${drop}`), Boolean);
    const id = await raise({ companyId: company.id });
    await shows(
      () => runsOf(id),
      ({ items }: { items: unknown[] }) => items.length === 1,
    );
    await nextSecond();
    const technician = await control('POST', '/keys', { member: 'tbecker' });
    await send(
      'POST',
      `/company/companies/${company.id}/merge`,
      { toCompanyId: other.companyId },
      technician.body as unknown as Keys,
    );
    await shows(
      () => named(`Merged ${drop}`),
      (found) => !found,
    );
    await shows(
      () => runsOf(id),
      ({ items }: { items: unknown[] }) => items.length === 2,
    );
    const { items } = await runsOf(id);
    // Whichever is seen first, the moved ticket or the deleted company, the old run ends and a new one begins.
    const statuses = items.map(({ status }: { status: string }) => status);
    expect(statuses.toSorted()).toEqual(['queued', 'stopped']);
    const client = (await clients()).find(
      ({ companyId }: { companyId: number }) => companyId === other.companyId,
    );
    expect(items[0]).toMatchObject({ status: 'queued', clientId: client.id });
  });

  /** Polls here follow each other faster than ConnectWise's clock tells; live ones are a second apart at least. */
  const nextSecond = () => delay(1_000 - (Date.now() % 1_000));

  async function create(name: string): Promise<{ id: number }> {
    return send('POST', '/company/companies', {
      identifier: name.replaceAll(' ', ''),
      name,
      status: { name: 'Active' },
      types: [{ name: 'Client' }],
    });
  }
});

test('a lost callback costs one poll; what is known rings no second time', async () => {
  await at.sim.callbacks({ drop: 1 });
  const id = await raise();
  await settled();
  expect((await runsOf(id)).items).toEqual([]);
  expect(await reconcile(at.room)).toBeGreaterThanOrEqual(1);
  expect((await seen(id)).items).toHaveLength(1);
  await at.sim.callbacks({ drop: 0 });
});
