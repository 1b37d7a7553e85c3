import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closed, openTicketsDesk, reopened, type TicketsDesk } from '../../test/tickets-desk.ts';

let at: TicketsDesk;
beforeAll(async () => {
  at = await openTicketsDesk();
});
afterAll(() => at.close());

describe('what happens to a ticket later:', () => {
  test('it cannot be read at first: it is tried again', async () => {
    const id = await at.raise();
    await at.sim.fault({
      match: { path: `/tickets/${id}` },
      fault: 'status',
      status: 404,
      times: 2,
    });
    expect((await at.seen(id)).items).toHaveLength(1);
  });

  test('closed stops its run, opened again wakes it with a message', async () => {
    const { id, run } = await at.started();
    await at.sim.changeTicket(id, closed);
    expect((await at.seen(id)).items[0]).toMatchObject({ id: run.id, status: 'stopped' });
    await at.sim.changeTicket(id, reopened);
    expect((await at.seen(id)).items[0]).toMatchObject({ id: run.id, status: 'queued' });
    expect(await at.titles(run)).toContain('The ticket was opened again.');
    await at.sim.changeTicket(id, closed);
    await at.settled();
    await at.sim.changeTicket(id, reopened);
    expect((await at.seen(id)).items).toMatchObject([{ id: run.id, status: 'queued' }]);
  });

  test('whose run was archived: a change starts no other, opened again does', async () => {
    const { id, run } = await at.started();
    const second = await at.started();
    for (const ticket of [id, second.id]) await at.sim.changeTicket(ticket, closed);
    await at.settled();
    const archive = (runId: string) =>
      at.db.database.transaction('msp', (tx) =>
        tx.execute(sql`delete from run where id = ${runId}`),
      );
    await archive(run.id);
    await at.sim.changeTicket(id, reopened);
    expect((await at.seen(id)).items).toMatchObject([{ status: 'queued' }]);

    await at.sim.changeTicket(second.id, reopened);
    await at.settled();
    await archive(second.run.id);
    for (const summary of ['Changed', 'Changed again']) {
      await at.sim.changeTicket(second.id, { summary });
      expect(await at.seen(second.id)).toMatchObject({ items: [], noRun: { reason: 'archived' } });
    }
  });

  test('deleted stops its run', async () => {
    const { id } = await at.started();
    await at.control('DELETE', `/tickets/${id}`);
    const [run] = (await at.seen(id)).items;
    expect(run).toMatchObject({ status: 'stopped', detail: expect.stringContaining('deleted') });
  });

  test('moved to another client: the run stops, and for the other agent it is new', async () => {
    const { id, run } = await at.started();
    await at.sim.changeTicket(id, { companyId: at.other.companyId, contactId: null });
    const { items } = await at.seen(id);
    const ended = items.find((one: { id: string }) => one.id === run.id);
    expect(ended).toMatchObject({
      status: 'stopped',
      detail: expect.stringContaining(`moved to ${at.other.name}`),
    });
    expect(items).toHaveLength(2);
    expect(items[0].clientId).not.toBe(run.clientId);
  });

  test('another requester: the run is told', async () => {
    const { id, run } = await at.started();
    const api = (await at.room.psa.current()).api;
    const contacts = [];
    for await (const page of api.listContacts({
      conditions: `company/id=${at.client.companyId}`,
    }))
      contacts.push(...page);
    await at.sim.changeTicket(id, { contactId: contacts[0]?.id });
    await at.settled();
    expect(await at.titles(run)).toContain(
      `it is now ${contacts[0]?.firstName} ${contacts[0]?.lastName}`,
    );
  });

  test('its board is switched on: new tickets there start runs', async () => {
    const alerts = at.board('machine-alerts');
    const put = (ids: unknown) =>
      at.json('PUT', '/api/integrations/connectwise/boards', { boards: ids });
    await put([alerts]);
    await at.started({ boardId: alerts });
    expect((await at.seen(await at.raise())).noRun.reason).toBe('board-off');
    await put(null);
  });
});
