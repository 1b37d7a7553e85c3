import type { Client } from '../clients/index.ts';
import type { Tx } from '../db/index.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { addEvent } from './journal.ts';
import type { Run } from './run.ts';
import { createRun } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';

/** Starts a client's agent on a ticket, in the caller's transaction; null when a run is open for it already. */
export async function startRun(
  tx: Tx,
  room: Pick<RunsRoom, 'jobs'>,
  client: Client,
  ticket: Ticket,
  because: string,
): Promise<Run | null> {
  const run = await createRun(tx, {
    clientId: client.id,
    connectionId: client.connectionId,
    ticketId: ticket.id,
    boardId: ticket.board?.id ?? null,
    mode: client.mode,
    summary: ticket.summary,
  });
  if (!run) return null;
  await addEvent(tx, run, {
    key: 'woken',
    kind: 'woken',
    title: `Ticket #${ticket.id} woke the agent of ${client.name}: ${because}`,
    source: 'runs/start-run.ts',
    data: {
      ticketId: ticket.id,
      summary: ticket.summary,
      priority: ticket.priority?.name ?? null,
      contact: ticket.contact?.name ?? ticket.contactName,
      company: ticket.company?.name ?? null,
      mode: client.mode,
    },
  });
  await room.jobs.signal(tx, { runId: run.id, clientId: client.id });
  return run;
}
