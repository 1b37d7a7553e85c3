import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { findSimilarTickets, rememberTicket } from './past-tickets.ts';

let test: TestDatabase;
const summaries = [
  'Outlook keeps asking for the password',
  'Outlook asks for password after restart',
  'Password prompt in Outlook again and again',
  'Printer on the second floor jams',
  'VPN drops every few minutes',
  'New laptop for the warehouse',
];

/** One a day, the first one the oldest. */
const closedAt = (i: number) => new Date(Date.UTC(2026, 0, 1 + i));

beforeAll(async () => {
  test = await createTestDatabase();
  for (const client of ['cli_1', 'cli_2'])
    await test.database.transaction({ client }, async (tx) => {
      for (const [i, summary] of summaries.entries())
        await rememberTicket(tx, {
          clientId: client,
          ticketId: i + 1,
          summary,
          board: 'Help Desk',
          type: 'Email',
          subType: null,
          item: null,
          priority: null,
          owner: 'tmeyer',
          closedAt: closedAt(i),
        });
    });
});
afterAll(() => test.drop());

const find = (summary: string, opening = '') =>
  test.database.transaction({ client: 'cli_1' }, (tx) =>
    findSimilarTickets(tx, 'cli_1', { summary, opening }, 5),
  );

describe('similar past tickets', () => {
  it('come best first, by the telling words', async () => {
    const found = await find('Outlook asking for my password');
    expect(
      found
        .slice(0, 3)
        .map(({ ticketId }) => ticketId)
        .sort(),
    ).toEqual([1, 2, 3]);
    expect(found[0]?.likeness).toBeGreaterThan(0.7);
  });
  it('are none for a kind that was never seen', async () => {
    expect(await find('Projector bulb burnt out')).toEqual([]);
  });
  it('are those closed before a moment, when one is named', async () => {
    const found = await test.database.transaction({ client: 'cli_1' }, (tx) =>
      findSimilarTickets(tx, 'cli_1', { summary: 'Outlook password', opening: '' }, 5, closedAt(2)),
    );
    expect(found.map(({ ticketId }) => ticketId).sort()).toEqual([1, 2]);
  });
  it('are this client’s only', async () => {
    const found = await find('Printer jams');
    expect(new Set(found.map(({ clientId }) => clientId))).toEqual(new Set(['cli_1']));
    const other = await test.database.transaction({ client: 'cli_3' }, (tx) =>
      findSimilarTickets(tx, 'cli_1', { summary: 'Printer jams', opening: '' }, 5),
    );
    expect(other).toEqual([]);
  });
  it('survive words that are query syntax', async () => {
    expect(await find(`'; delete from past_ticket; -- & | ! :* "quo'ted" \\`)).toEqual([]);
  });
});
