import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Keys, openTicketsDesk, type TicketsDesk } from '../../test/tickets-desk.ts';
import { reconcile } from './reconcile.ts';

let at: TicketsDesk;
beforeAll(async () => {
  at = await openTicketsDesk();
});
afterAll(() => at.close());

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
      await at.settled();
      return (await ask()) as never;
    }, good);

  test('added, renamed, deleted', async () => {
    const name = `Newcomer ${drop}`;
    const company = await create(name);
    await shows(() => named(name), Boolean);
    expect(await named(name)).toMatchObject({ kind: 'customer', mode: 'live' });
    await nextSecond();
    await at.send('PATCH', `/company/companies/${company.id}`, [
      { op: 'replace', path: 'name', value: `${name} Ltd` },
    ]);
    await shows(() => named(`${name} Ltd`), Boolean);
    expect(await named(`${name} Ltd`)).toMatchObject({ companyId: company.id });
    expect(await named(name)).toBeUndefined();
    await nextSecond();
    await at.send('PATCH', `/company/companies/${company.id}`, [
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
    const id = await at.raise({ companyId: company.id });
    await shows(
      () => at.runsOf(id),
      ({ items }: { items: unknown[] }) => items.length === 1,
    );
    await nextSecond();
    const technician = await at.control('POST', '/keys', { member: 'tbecker' });
    await at.send(
      'POST',
      `/company/companies/${company.id}/merge`,
      { toCompanyId: at.other.companyId },
      technician.body as unknown as Keys,
    );
    await shows(
      () => named(`Merged ${drop}`),
      (found) => !found,
    );
    await shows(
      () => at.runsOf(id),
      ({ items }: { items: unknown[] }) => items.length === 2,
    );
    const { items } = await at.runsOf(id);
    // Whichever is seen first, the moved ticket or the deleted company, the old run ends and a new one begins.
    const statuses = items.map(({ status }: { status: string }) => status);
    expect(statuses.toSorted()).toEqual(['queued', 'stopped']);
    const client = (await clients()).find(
      ({ companyId }: { companyId: number }) => companyId === at.other.companyId,
    );
    expect(items[0]).toMatchObject({ status: 'queued', clientId: client.id });
  });

  /** Polls here follow each other faster than ConnectWise's clock tells; live ones are a second apart at least. */
  const nextSecond = () => delay(1_000 - (Date.now() % 1_000));

  async function create(name: string): Promise<{ id: number }> {
    return at.send('POST', '/company/companies', {
      identifier: name.replaceAll(' ', ''),
      name,
      status: { name: 'Active' },
      types: [{ name: 'Client' }],
    });
  }
});
