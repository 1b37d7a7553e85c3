import { z } from 'zod';
import { listClients } from '../../clients/index.ts';
import { ClientList } from '../../contracts/clients.ts';
import { countNewTickets } from '../../intake/index.ts';
import { endpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { presentClient } from '../present-client.ts';

const DAYS = 30;

export const getClients = endpoint({
  method: 'get',
  path: '/api/clients',
  access: 'desk:read',
  summary: 'The clients by name, each with its agent',
  query: pageQuery.extend({ search: z.string().max(100).optional() }),
  answer: ClientList,
  async handle({ query }, { database }) {
    return database.transaction('msp', async (tx) => {
      const rows = await listClients(tx, { ...query, limit: query.limit + 1 });
      const tickets = await countNewTickets(
        tx,
        rows.map(({ id }) => id),
        DAYS,
      );
      return pageOf(rows, query.limit, (client) => ({
        ...presentClient(client),
        recentTickets: tickets.get(client.id) ?? 0,
      }));
    });
  },
});
