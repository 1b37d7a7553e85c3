import { z } from 'zod';
import { ask } from './ask.ts';
import { allOf, condition } from './conditions.ts';
import { toConfiguration, toTicket, toTimeEntry } from './mappers.ts';
import { allById } from './paging.ts';
import { wireConfiguration, wireId, wireTicket, wireTimeEntry } from './schemas.ts';
import type { Transport } from './transport.ts';
import type { ConnectWiseApi } from './types.ts';

/** The part of the API that looks records up beside a ticket: other tickets, devices, hours. */
export function createRecords(
  transport: Transport,
): Pick<
  ConnectWiseApi,
  'newestTickets' | 'listConfigurations' | 'attachedConfigurations' | 'listTimeEntries'
> {
  /** One page, in this order. */
  function page<T>(item: z.ZodType<T>, path: string, query: Record<string, string | number>) {
    return ask(transport, z.array(item), { method: 'GET', path, query });
  }

  return {
    async newestTickets(conditions, limit) {
      const query = { conditions, orderBy: 'id desc', pageSize: limit };
      return (await page(wireTicket, '/service/tickets', query)).map(toTicket);
    },

    async listConfigurations(conditions, limit) {
      const query = { conditions, orderBy: 'id asc', pageSize: limit };
      return (await page(wireConfiguration, '/company/configurations', query)).map(toConfiguration);
    },

    async attachedConfigurations(ticketId) {
      const path = `/service/tickets/${ticketId}/configurations`;
      return (await page(wireId, path, { pageSize: 100 })).map(({ id }) => id);
    },

    async listTimeEntries(ticketId) {
      const conditions = allOf(
        condition('chargeToType', '=', 'ServiceTicket'),
        condition('chargeToId', '=', ticketId),
      );
      const entries = await allById(transport, wireTimeEntry, {
        path: '/time/entries',
        conditions,
      });
      return entries.map(toTimeEntry);
    },
  };
}
