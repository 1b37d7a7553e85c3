import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  all,
  api,
  control,
  newTicket,
  options,
  requester,
  simulator,
  withAdapterOnSimulator,
} from '../../../test/adapter-on-simulator.ts';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import { checkConnection } from './check-connection.ts';
import { allOf, condition } from './conditions.ts';

withAdapterOnSimulator();

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
