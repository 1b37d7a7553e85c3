import { z } from 'zod';
import { listClients } from '../../clients/index.ts';
import { ClientList } from '../../contracts/clients.ts';
import { endpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { presentClient } from '../present-client.ts';

export const getClients = endpoint({
  method: 'get',
  path: '/api/clients',
  access: 'desk:read',
  summary: 'The clients by name, each with its agent',
  query: pageQuery.extend({ search: z.string().max(100).optional() }),
  answer: ClientList,
  async handle({ query }, { database }) {
    const rows = await database.transaction('msp', (tx) =>
      listClients(tx, { ...query, limit: query.limit + 1 }),
    );
    return pageOf(rows, query.limit, presentClient);
  },
});
