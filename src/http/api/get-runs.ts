import { z } from 'zod';
import { RunList, RunStatus } from '../../contracts/runs.ts';
import { seenTicketById } from '../../intake/index.ts';
import { currentConnection } from '../../integrations/connections/index.ts';
import { listRuns } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { presentRun } from '../present-run.ts';

export const getRuns = endpoint({
  method: 'get',
  path: '/api/runs',
  access: 'desk:read',
  summary: 'Runs, newest first; for a ticket without one, why there is none',
  query: pageQuery.extend({
    status: RunStatus.optional(),
    client: z.string().max(64).optional(),
    /** Of the ticket when the run started. */
    board: z.coerce.number().int().positive().optional(),
    ticket: z.coerce.number().int().positive().optional(),
  }),
  answer: RunList,
  async handle({ query }, { database }) {
    const { status, client, board, ticket, after, limit } = query;
    return database.transaction('msp', async (tx) => {
      const rows = await listRuns(tx, {
        status,
        clientId: client,
        boardId: board,
        ticketId: ticket,
        after,
        limit: limit + 1,
      });
      const page = pageOf(rows, limit, presentRun);
      const connection = ticket && rows.length === 0 ? await currentConnection(tx) : null;
      const seen = connection && ticket ? await seenTicketById(tx, connection.id, ticket) : null;
      if (!seen?.noRunReason) return page;
      const { ticketId, noRunReason: reason, detail } = seen;
      return { ...page, noRun: { ticketId, reason, detail } };
    });
  },
});
