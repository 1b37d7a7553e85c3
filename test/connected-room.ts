import { createAudit } from '../src/audit/index.ts';
import { simulatorClient } from '../src/cli/demo/simulator-client.ts';
import { listClients } from '../src/clients/index.ts';
import { connect, type IntakeRoom, lookIntoTicket, startConnecting } from '../src/intake/index.ts';
import { currentConnection } from '../src/integrations/connections/index.ts';
import { condition } from '../src/integrations/connectwise/index.ts';
import { runOfTicket, workTurn } from '../src/runs/index.ts';
import { type SimulatorOptions, startSimulator } from '../src/simulator/index.ts';
import type { TestDatabase } from './database.ts';
import { createTestRoom } from './room.ts';

/**
 * The flows on a real database, connected to a simulated ConnectWise over HTTP, without queue and
 * timers: a test calls what they would call, when it wants.
 */
export async function createConnectedRoom(
  { masterKey, ...options }: SimulatorOptions & { masterKey?: Buffer } = {},
  openTestDatabase: () => Promise<TestDatabase> = openOfThisRun,
) {
  const simulator = await startSimulator({ companies: 2, history: 0, ...options });
  const test = await openTestDatabase();
  const room: IntakeRoom = {
    ...createTestRoom(test.database, createAudit(Buffer.alloc(32, 7)), masterKey),
    // Nobody listens there: a test rings by itself.
    publicUrl: 'http://127.0.0.1:9',
  };
  const saved = await startConnecting(
    room,
    { ...simulator, agentMode: 'live', allowPrivateNetwork: true },
    'test',
  );
  await connect(room, { connectionId: saved.id, version: saved.version });
  const connection = await test.database.transaction('msp', currentConnection);
  if (connection?.state !== 'connected') throw new Error(`not connected: ${connection?.detail}`);
  const clients = await test.database.transaction('msp', (tx) => listClients(tx, { limit: 100 }));
  const companyId = clients.find(({ mode }) => mode === 'live')?.companyId;
  if (companyId === undefined) throw new Error('no client with a live agent');
  const { api } = await room.psa.current();
  let contactId: number | undefined;
  for await (const page of api.listContacts({
    conditions: condition('company/id', '=', companyId),
  }))
    contactId ??= page.find(({ inactive }) => !inactive)?.id;
  if (contactId === undefined) throw new Error('no contact');

  const runOn = (ticketId: number) =>
    test.database.transaction('msp', (tx) => runOfTicket(tx, connection.id, ticketId));
  /** Works the ticket's run, in this room or one like it, until nothing is due. */
  async function turns(room: IntakeRoom, ticketId: number) {
    for (let before = ''; ; ) {
      const run = await runOn(ticketId);
      const now = `${run?.status} ${run?.turn}`;
      if (!run || now === before) return run;
      before = now;
      await workTurn(room, { runId: run.id, clientId: run.clientId });
    }
  }
  return {
    room,
    /** The company of a client whose agent is live. */
    companyId,
    /** Somebody who works there. */
    contactId,
    connection,
    sim: simulatorClient(simulator),
    test,
    runOn,
    turns,
    /** Looks at the ticket, and works its run until nothing is due. */
    async work(room: IntakeRoom, ticketId: number) {
      await lookIntoTicket(room, ticketId);
      return turns(room, ticketId);
    },
    /** As the journal names us. */
    member: connection.settings.memberIdentifier ?? '',
    async close() {
      await room.psa.close();
      await test.drop();
      await simulator.close();
    },
  };
}

/** Loaded when it is asked for: only inside a test runner is there a run. */
async function openOfThisRun(): Promise<TestDatabase> {
  return (await import('./database.ts')).createTestDatabase();
}
