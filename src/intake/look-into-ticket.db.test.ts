import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closed, openTicketsDesk, type TicketsDesk } from '../../test/tickets-desk.ts';
import { requestJson } from '../cli/demo/http-json.ts';
import { reconcile } from './reconcile.ts';

/** What a new ticket starts, whoever rings. */
let at: TicketsDesk;
beforeAll(async () => {
  at = await openTicketsDesk(async ({ sim }) => {
    await sim.raiseTicket({ companyId: 6, summary: 'Before', description: 'Old.' });
    await new Promise((resolve) => setTimeout(resolve, 1_100)); // ConnectWise tells whole seconds
  });
});
afterAll(() => at.close());

/** A company that was added without a callback or a poll telling of it yet. */
async function unknownCompany(): Promise<number> {
  const { body } = await at.control('POST', '/records/companies', {
    identifier: `new${Math.random()}`,
    name: 'Somebody New',
    deletedFlag: false,
    status: { ref: 'companyStatuses', id: 1 },
    types: [{ ref: 'companyTypes', id: 1 }],
  });
  return body.id;
}

describe('a new ticket starts no run, and says why:', () => {
  test.each<[string, string, () => Promise<number>]>([
    [
      'its board is for machines',
      'board-off',
      () => at.raise({ boardId: at.board('machine-alerts') }),
    ],
    ['its company is off', 'agent-off', () => at.raise({ companyId: 2 })],
    [
      'it was closed before anyone looked',
      'closed',
      async () => {
        const id = await at.raise();
        await at.sim.changeTicket(id, closed);
        return id;
      },
    ],
    [
      'it was deleted before anyone looked',
      'deleted',
      async () => {
        const id = await at.raise();
        await at.control('DELETE', `/tickets/${id}`);
        return id;
      },
    ],
    [
      'it belongs to no company',
      'no-company',
      async () => {
        const id = await at.raise();
        await at.control('PATCH', `/records/tickets/${id}`, { company: null });
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
        return at.raise({ companyId: company });
      },
    ],
    [
      'it is a project ticket',
      'project',
      async () => {
        const [{ id }] = await at.send('GET', '/project/tickets?pageSize=1');
        await at.sim.writeNote(id, 'On we go.');
        return id;
      },
    ],
    [
      'it was merged',
      'merged',
      async () => {
        const [id, into] = [await at.raise(), await at.raise()];
        await at.control('PATCH', `/records/tickets/${id}`, {
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
        const id = await at.raise();
        await at.control('PATCH', `/records/tickets/${id}`, {
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
        const id = await at.raise();
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
    const { items, noRun } = await at.seen(id);
    await at.sim.clearFaults();
    expect(items).toEqual([]);
    expect(noRun).toMatchObject({ ticketId: id, reason });
    expect(noRun.detail.length).toBeGreaterThan(10);
  });

  test('but of a company that nobody imported yet: it is imported on the spot, and its agent starts', async () => {
    const company = await unknownCompany();
    const { run } = await at.started({ companyId: company });
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
    expect((await at.seen(id)).noRun.reason).toBe('before-connection');
    const answer = await at.json('POST', '/api/runs', { ticketId: id });
    expect(answer.body.run.ticketId).toBe(id);
  });

  test('the same alert came within the hour: one run for both, noted on it', async () => {
    const alert = { summary: 'ALERT: SRV1 C: free space below 10%' };
    const { id, run } = await at.started(alert);
    const again = await at.raise(alert);
    const { items, noRun } = await at.seen(again);
    expect(items).toEqual([]);
    expect(noRun.reason).toBe('same-alert');
    expect(noRun.detail).toContain(`#${id}`);
    expect(await at.titles(run)).toContain(`Ticket #${again} brings the same alert`);
    await at.started({ ...alert, companyId: at.other.companyId });
  });
});

test('a lost callback costs one poll; what is known rings no second time', async () => {
  await at.sim.callbacks({ drop: 1 });
  const id = await at.raise();
  await at.settled();
  expect((await at.runsOf(id)).items).toEqual([]);
  expect(await reconcile(at.room)).toBeGreaterThanOrEqual(1);
  expect((await at.seen(id)).items).toHaveLength(1);
  await at.sim.callbacks({ drop: 0 });
});
