/** Every method against the simulator, over real HTTP. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLoopbackServer } from '../../../test/loopback-server.ts';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import { authorOfNote } from './author-of-note.ts';
import { checkConnection } from './check-connection.ts';
import { allOf, condition } from './conditions.ts';
import { type ConnectWiseConnection, createConnectWiseApi } from './create-api.ts';
import { createSigningKeys } from './signing-keys.ts';
import type { Contact, Ticket } from './types.ts';
import { verifyCallback } from './verify-callback.ts';

let simulator: Simulator;
let api: ConnectWiseConnection;
let requester: Contact;

beforeAll(async () => {
  simulator = await startSimulator({ companies: 12, history: 150 });
  api = createConnectWiseApi(options());
  const contacts = await all(api.listContacts());
  requester = contacts.find(({ company, emails }) => company !== null && emails.length > 0)!;
});

afterAll(async () => {
  await api.close();
  await simulator.close();
});

function options(change: Partial<Simulator> = {}) {
  return { ...simulator, ...change, allowPrivateNetwork: true, attempts: 2 };
}

/** The control API beside ConnectWise's own. */
async function control<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${simulator.url}/_sim${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
  return (text === '' ? null : JSON.parse(text)) as T;
}

async function withSettings(settings: object, back: object, story: () => Promise<void>) {
  await control('POST', '/settings', settings);
  try {
    await story();
  } finally {
    await control('POST', '/settings', back);
  }
}

/** A ticket as the contact of a client raises it. */
async function newTicket(summary = 'Printer prints blank pages'): Promise<Ticket> {
  const { id } = await control<{ id: number }>('POST', '/tickets', {
    contactId: requester.id,
    summary,
    description: 'Since this morning.',
  });
  return api.getTicket(id);
}

async function all<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}

describe('the simulator, read by the adapter,', () => {
  test('passes the check of a connection', async () => {
    const check = await checkConnection(options());
    expect(check).toMatchObject({ ok: true, company: { companyId: simulator.companyId } });
    if (!check.ok) throw new Error(check.message);
    expect(check.rights.filter((right) => right.state === 'missing')).toEqual([]);
    expect(await api.systemInfo()).toMatchObject({ version: expect.stringMatching(/^v\d/) });
  });

  test('passes it over TLS too, with the certificate of its authority', async () => {
    const tlsDir = await mkdtemp(join(tmpdir(), 'muster-tls-'));
    const secure = await startSimulator({ history: 5, tlsDir });
    const ca = await readFile(join(tlsDir, 'ca.pem'), 'utf8');
    expect(await checkConnection({ ...options(secure), ca })).toMatchObject({ ok: true });
    expect(await checkConnection(options(secure))).toMatchObject({ ok: false, reason: 'tls' });
    await secure.close();
    await rm(tlsDir, { recursive: true });
  });

  test.each([
    [{ companyId: 'nobody' }, 'unknown-company'],
    [{ publicKey: 'wrong' }, 'bad-credentials'],
    [{ privateKey: 'wrong' }, 'bad-credentials'],
    [{ clientId: '' }, 'client-id'],
    [{ clientId: '00000000-0000-0000-0000-000000000000' }, 'client-id'],
  ])('with %j is %s', async (change, reason) => {
    expect(await checkConnection(options(change))).toMatchObject({ ok: false, reason });
  });

  test('with a small role names what the role lacks', async () => {
    const keys = await control<Partial<Simulator>>('POST', '/keys', {
      rights: ['company-maintenance', 'contacts', 'service-tickets', 'time-entry'],
    });
    const check = await checkConnection(options(keys));
    if (check.ok) throw new Error('passed');
    expect(check.reason).toBe('missing-right');
    expect(check.message).toContain('Member Maintenance');
    expect(check.message).toContain('Table Setup');
    expect(check.message).not.toContain('Contacts');
  });

  test('has companies, as many as it counts, with contacts', async () => {
    const companies = await all(api.listCompanies());
    expect(companies.length).toBeGreaterThan(12);
    expect(companies).toHaveLength(await api.countCompanies());
    const [first] = companies;
    expect(await api.getCompany(first!.id)).toEqual(first);
    expect(await api.getContact(requester.id)).toEqual(requester);
    const found = await all(
      api.listContacts({
        childConditions: condition('communicationItems/value', '=', requester.emails[0]!),
      }),
    );
    expect(found.map(({ id }) => id)).toContain(requester.id);
  });

  test('has boards with their own choices, priorities and members', async () => {
    const [board] = (await api.listBoards()).filter(({ project }) => !project);
    const choices = await api.boardOptions(board!.id);
    expect(choices.statuses.some(({ closed }) => closed)).toBe(true);
    expect(choices.types.length).toBeGreaterThan(0);
    expect((await api.listPriorities()).length).toBeGreaterThan(0);
    const members = await api.listMembers();
    expect(members.some(({ licenseClass }) => licenseClass === 'A')).toBe(true);
    expect(members.some(({ licenseClass }) => licenseClass !== 'A')).toBe(true);
  });

  test('has tickets in pages of any size, as many as it counts', async () => {
    const conditions = condition('closedFlag', '=', true);
    const whole = await all(api.listTickets({ conditions }));
    const small = await all(api.listTickets({ conditions, pageSize: 7 }));
    expect(whole).toHaveLength(await api.countTickets(conditions));
    expect(small.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    expect(whole.every(({ closed }) => closed)).toBe(true);
  });

  test('finds a ticket by a summary full of query characters', async () => {
    const summary = 'a "b" \\ [c] (d) and id > 0 % + é';
    const { id } = await newTicket(summary);
    const found = await all(api.listTickets({ conditions: condition('summary', '=', summary) }));
    expect(found.map((ticket) => ticket.id)).toEqual([id]);
    expect(found[0]?.summary).toBe(summary);
  });

  test('finds what changed since a moment', async () => {
    const ticket = await newTicket();
    const since = new Date(ticket.updatedAt!.getTime() - 1_000);
    const found = await all(
      api.listTickets({
        conditions: allOf(
          condition('lastUpdated', '>', since),
          condition('company/id', '=', ticket.company!.id),
        ),
      }),
    );
    expect(found.map(({ id }) => id)).toContain(ticket.id);
  });

  test('answers the same lists by search when the conditions are long', async () => {
    const whole = await all(api.listTickets({ conditions: 'id > 0' }));
    const conditions = whole.map(({ id }) => `id = ${id}`).join(' or ');
    expect(encodeURIComponent(conditions).length).toBeGreaterThan(1_800);
    const found = await all(api.listTickets({ conditions, pageSize: 50 }));
    expect(found.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  });

  test('refuses an unknown name in a query as invalid', async () => {
    await expect(all(api.listTickets({ conditions: 'nonsense = 1' }))).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

describe('a ticket', () => {
  test('is changed, and the change is answered', async () => {
    const ticket = await newTicket();
    const { statuses } = await api.boardOptions(ticket.board!.id);
    const status = statuses.find(({ id, closed }) => id !== ticket.status!.id && !closed)!;
    const changed = await api.updateTicket(ticket.id, [
      { op: 'replace', path: 'status', value: { id: status.id } },
      { op: 'replace', path: 'summary', value: 'Printer fixed' },
    ]);
    expect(changed).toMatchObject({ summary: 'Printer fixed', status: { id: status.id } });
    expect((await api.getTicket(ticket.id)).status?.name).toBe(status.name);
  });

  test('refuses a status that is not of its board, naming the field', async () => {
    const ticket = await newTicket();
    const change = api.updateTicket(ticket.id, [
      { op: 'replace', path: 'status', value: { id: 999_999 } },
    ]);
    await expect(change).rejects.toMatchObject({
      code: 'invalid',
      fields: [expect.objectContaining({ field: expect.stringContaining('status') })],
    });
  });

  test('that does not exist is not-found, also for its notes', async () => {
    await expect(api.getTicket(99_999_999)).rejects.toMatchObject({ code: 'not-found' });
    await expect(api.listNotes(99_999_999)).rejects.toMatchObject({ code: 'not-found' });
    await expect(api.getNote(99_999_999, 1)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('notes', () => {
  test('are posted on one tab each and read back as they were meant', async () => {
    const ticket = await newTicket();
    const quiet = { notify: false } as const;
    const text = 'Line 1\nLine 2 "quoted" \u202eשלום';
    const internal = await api.addNote(ticket.id, { text, visibility: 'internal', ...quiet });
    await api.addNote(ticket.id, { text: 'shown', visibility: 'customer-visible', notify: true });
    await api.addNote(ticket.id, {
      text: 'solved',
      visibility: 'customer-visible',
      resolution: true,
      ...quiet,
    });
    expect(await api.getNote(ticket.id, internal.id)).toMatchObject({
      text,
      visibility: 'internal',
    });
    const own = (await api.listNotes(ticket.id)).slice(-3);
    expect(own.map(({ visibility, resolution }) => [visibility, resolution])).toEqual([
      ['internal', false],
      ['customer-visible', false],
      ['customer-visible', true],
    ]);
    const { items } = await control<{ items: { effect?: Record<string, unknown> }[] }>(
      'GET',
      '/journal?since=0&limit=10000',
    );
    const effects = items.filter(({ effect }) => effect?.ticketId === ticket.id);
    const quietOnes = effects.filter(({ effect }) => effect?.processNotifications === false);
    expect(quietOnes.map(({ effect }) => effect?.text)).toEqual([text, 'solved']);
  });

  test('of people, machines and time entries are told apart by author', async () => {
    const ticket = await newTicket();
    const members = await api.listMembers();
    const technician = members.find(
      ({ licenseClass, inactive }) => licenseClass !== 'A' && !inactive,
    )!;
    const posted = await api.addNote(ticket.id, {
      text: 'mine',
      visibility: 'internal',
      notify: false,
    });
    const post = (note: object) => control('POST', `/tickets/${ticket.id}/notes`, note);
    const memberIdentifier = technician.identifier;
    await post({ as: 'technician', memberIdentifier, text: 'yes', tab: 'internal' });
    await post({
      as: 'technician',
      memberIdentifier,
      text: 'time',
      tab: 'internal',
      timeEntry: true,
    });
    await post({ as: 'contact', text: 'thanks', tab: 'discussion' });
    await post({ as: 'email-connector', text: 'by mail', tab: 'discussion' });
    await post({ as: 'api-member', text: 'beep', tab: 'internal' });

    const ownIdentifier = posted.member!.identifier;
    const kinds = new Map(
      (await api.listNotes(ticket.id)).map((note) => [
        note.text,
        authorOfNote(note, { members: members, ownIdentifier }).kind,
      ]),
    );
    expect(kinds.get('mine')).toBe('muster');
    expect(kinds.get('yes')).toBe('technician');
    expect(kinds.get('time')).toBe('technician');
    expect(kinds.get('thanks')).toBe('requester');
    expect(kinds.get('by mail')).toBe('email-connector');
    expect(['api-member', 'muster']).toContain(kinds.get('beep'));
  });

  test('are the same from a server without allNotes', async () => {
    const ticket = await newTicket();
    const post = (note: object) => control('POST', `/tickets/${ticket.id}/notes`, note);
    await post({ as: 'technician', text: 'one', tab: 'internal' });
    await post({ as: 'technician', text: 'two', tab: 'discussion', timeEntry: true });
    const shown = (notes: Awaited<ReturnType<typeof api.listNotes>>) =>
      notes.map(({ id, noteType, text, visibility }) => ({ id, noteType, text, visibility }));
    const usual = shown(await api.listNotes(ticket.id));
    await withSettings({ allNotes: false }, { allNotes: true }, async () => {
      const old = createConnectWiseApi(options());
      expect(shown(await old.listNotes(ticket.id))).toEqual(usual);
      await old.close();
    });
  });
});

describe('callbacks', () => {
  test('are made, found, changed, deleted, and refused twice', async () => {
    const callback = {
      description: 'Muster: tickets',
      url: 'https://desk.example/hooks/connectwise/abc?recordId=',
      type: 'contact',
      level: 'owner',
      objectId: 1,
    } as const;
    const made = await api.createCallback(callback);
    expect(made).toMatchObject({ ...callback, inactive: false, updatedBy: expect.any(String) });
    await expect(api.createCallback(callback)).rejects.toMatchObject({
      code: 'invalid',
      fields: [expect.objectContaining({ field: 'objectId' })],
    });
    expect(await api.listCallbacks({ urlContains: 'desk.example' })).toEqual([made]);
    expect(await api.listCallbacks({ urlContains: 'other.example' })).toEqual([]);
    const off = await api.updateCallback(made.id, [
      { op: 'replace', path: 'inactiveFlag', value: true },
    ]);
    expect(off.inactive).toBe(true);
    expect(await checkConnection({ ...options(), ownUrl: 'desk.example' })).toMatchObject({
      ownIdentifier: made.updatedBy,
    });
    await api.deleteCallback(made.id);
    expect(await api.listCallbacks()).toEqual([]);
    await expect(api.deleteCallback(made.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('arrive signed, are verified, and are refused when changed or meant for others', async () => {
    const arrived = Promise.withResolvers<{ rawBody: Buffer; signature: string }>();
    const receiver = await startLoopbackServer(({ body, headers }) => {
      const signature = String(headers['x-content-signature']);
      arrived.resolve({ rawBody: Buffer.from(body), signature });
      return {};
    });
    const made = await api.createCallback({
      description: 'Muster: tickets',
      url: `${receiver.url}/hooks/connectwise/abc?recordId=`,
      type: 'ticket',
      level: 'owner',
      objectId: 1,
    });
    await newTicket();
    const callback = await arrived.promise;
    const keys = createSigningKeys({ fetchKey: (keyUrl) => api.signingKey(keyUrl) });
    const expected = { site: api.site, companyId: simulator.companyId, callbackIds: [made.id] };
    expect(await verifyCallback(callback, expected, keys)).toBe('valid');
    const rawBody = Buffer.concat([callback.rawBody, Buffer.from(' ')]);
    expect(await verifyCallback({ ...callback, rawBody }, expected, keys)).toBe('bad-signature');
    const other = { ...expected, companyId: 'other' };
    expect(await verifyCallback(callback, other, keys)).toBe('other-tenant');
    await expect(api.signingKey('https://evil.example/key')).rejects.toMatchObject({
      code: 'invalid',
    });
    await api.deleteCallback(made.id);
    await receiver.close();
  });
});

describe('faults', () => {
  test('of reads are overcome', async () => {
    const ticket = await newTicket();
    for (const fault of ['reset', 'half-body', 'drop-response']) {
      await control('POST', '/faults', { match: { method: 'GET' }, fault, times: 1 });
      expect((await api.getTicket(ticket.id)).id).toBe(ticket.id);
    }
    await control('POST', '/faults', {
      match: { method: 'GET' },
      fault: 'status',
      status: 502,
      times: 1,
    });
    expect((await api.getTicket(ticket.id)).id).toBe(ticket.id);
  });

  test('of a write leave its outcome unknown, and the write made once at most', async () => {
    const ticket = await newTicket();
    for (const fault of ['reset', 'half-body', 'drop-response']) {
      await control('POST', '/faults', { match: { method: 'POST' }, fault, times: 1 });
      const note = { text: fault, visibility: 'internal', notify: false } as const;
      await expect(api.addNote(ticket.id, note)).rejects.toMatchObject({ code: 'outcome-unknown' });
      const written = (await api.listNotes(ticket.id)).filter(({ text }) => text === fault);
      expect(written.length).toBeLessThanOrEqual(1);
    }
  });

  test('429 waits as long as it is told and then goes through', async () => {
    const slept: number[] = [];
    const patient = createConnectWiseApi({
      ...options(),
      timing: {
        now: () => performance.now(),
        random: () => 0,
        sleep: async (ms) => {
          slept.push(ms);
          await control('POST', '/settings', { requestsPerMinute: 0 });
        },
      },
      deadlineMs: 120_000,
    });
    await control('POST', '/settings', { requestsPerMinute: 1 });
    await patient.listPriorities();
    expect((await patient.listPriorities()).length).toBeGreaterThan(0);
    expect(slept.some((ms) => ms >= 1_000)).toBe(true);
    await patient.close();
  });
});
