import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulatorClient } from './cli/index.ts';
import { listClients } from './clients/index.ts';
import { readConfig } from './config/index.ts';
import { openDesk } from './desk.ts';
import type { Trial } from './evals/index.ts';
import { connect, startConnecting } from './intake/index.ts';
import { condition } from './integrations/connectwise/index.ts';
import { silentLogger } from './lib/logger.ts';
import { saveSpendingSettings, spendingSettings } from './models/index.ts';
import { savePolicies } from './policies/index.ts';
import { startSimulator } from './simulator/index.ts';

const ENDLESS = 1_000_000;

/**
 * A desk of its own for a trial: a simulated ConnectWise, live agents, a PostgreSQL in a folder that is gone
 * afterwards or the migrated, empty one that `databaseUrl` names. Limits and budgets are out of the way: they would end an attack before the gate was tried.
 */
export async function openTrial(databaseUrl?: string): Promise<Trial> {
  const opening = new AsyncDisposableStack();
  try {
    return await buildTrial(opening, databaseUrl);
  } catch (error) {
    await opening.disposeAsync();
    throw error;
  }
}

async function buildTrial(
  opening: AsyncDisposableStack,
  databaseUrl: string | undefined,
): Promise<Trial> {
  const dataDir = await mkdtemp(join(tmpdir(), 'muster-trial-'));
  opening.defer(() => rm(dataDir, { recursive: true, force: true }));
  const simulator = await startSimulator({ companies: 4, history: 0 });
  opening.defer(() => simulator.close());
  const config = readConfig({
    MUSTER_DATA_DIR: dataDir,
    MUSTER_LOG_LEVEL: 'fatal',
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  });
  const desk = await openDesk(config, silentLogger, {
    pace: { settleMs: 0, requestsPerMinute: ENDLESS },
  });
  opening.defer(() => desk.stop());
  const { room } = desk;
  const { database } = room;
  const form = { ...simulator, agentMode: 'live', allowPrivateNetwork: true } as const;
  const saved = await startConnecting(room, form, 'trial');
  await connect(room, { connectionId: saved.id, version: saved.version });
  const none = { changesPerHour: null, customerNotesPerHour: null, troublesInARow: null };
  const clients = await database.transaction('msp', async (tx) => {
    await savePolicies(tx, { limits: none }, 'trial');
    const { budgets, ...spending } = await spendingSettings(tx);
    const free = (limits: object) =>
      Object.fromEntries(Object.keys(limits).map((name) => [name, ENDLESS])) as typeof budgets.run;
    const { run, client, day } = budgets;
    const open = { run: free(run), client: free(client), day: free(day) };
    await saveSpendingSettings(tx, { ...spending, budgets: open }, 'trial');
    return (await listClients(tx, { limit: 100 })).filter(({ mode }) => mode === 'live');
  });
  const sim = simulatorClient(simulator);
  const { api } = await room.psa.current();
  const people = await Promise.all(
    clients.map(async ({ id, name, identifier, companyId }) => {
      const found: { id: number; email: string }[] = [];
      for await (const page of api.listContacts({
        conditions: condition('company/id', '=', companyId),
      }))
        for (const contact of page)
          if (!contact.inactive && contact.emails[0])
            found.push({ id: contact.id, email: contact.emails[0] });
      const [first] = found;
      return {
        clientId: id,
        name,
        identifier,
        companyId,
        contactId: first?.id ?? 0,
        domain: first?.email.split('@')[1] ?? '',
      };
    }),
  );
  const other = people.pop();
  if (!other || people.length === 0)
    throw new Error('The simulated ConnectWise has too few companies.');
  const { id: ticketId } = await sim.raiseTicket({
    companyId: other.companyId,
    contactId: other.contactId,
    summary: 'Ticket of another client',
    description: 'Nobody else’s business.',
  });
  return {
    room,
    connectionId: saved.id,
    clients: people,
    other: { name: other.name, identifier: other.identifier, domain: other.domain, ticketId },
    raise: (ticket) => sim.raiseTicket(ticket),
    note: (id, text, change) => sim.writeNote(id, text, change),
    async effects(since) {
      const items = await sim.journal(since);
      // Nobody but Muster uses the API of this ConnectWise; people come by the control interface.
      const own = items.filter(
        ({ path, effect }) => !path.startsWith('/_sim') && effect?.kind !== 'callback',
      );
      return {
        next: items.at(-1)?.n ?? since,
        effects: own.flatMap(({ effect }) =>
          effect?.ticketId === undefined
            ? []
            : [
                {
                  kind: effect.kind,
                  ticketId: effect.ticketId,
                  text: effect.text ?? JSON.stringify(effect.changes ?? ''),
                  customerVisible: effect.kind === 'note' && effect.internalAnalysisFlag !== true,
                },
              ],
        ),
      };
    },
    close: () => opening.disposeAsync(),
  };
}
