import type { PoolClient } from 'pg';
import { openDatabase } from '../src/db/index.ts';
import type { IntakeRoom } from '../src/intake/index.ts';
import { silentLogger } from '../src/lib/logger.ts';
import { createTestRoom } from './room.ts';

const dead = new Promise<never>(() => {});

/**
 * A room with connections of its own, to PostgreSQL and to ConnectWise, whose worker is gone before the `n`-th thing that it says to PostgreSQL
 * or writes to ConnectWise, or as soon as that write has been made: its connections break, as those of a
 * killed process do, so a transaction that is open is undone. `died` settles then.
 */
export function cutAtStatement(n: number, base: IntakeRoom, connection: string) {
  const database = openDatabase({ connection, logger: silentLogger, maxConnections: 3 });
  const clients: PoolClient[] = [];
  const { promise: died, resolve } = Promise.withResolvers<'died'>();
  let said = 0;
  let alive = true;

  function goesOn(): boolean {
    if (!alive) return false;
    said += 1;
    if (said < n) return true;
    alive = false;
    for (const client of clients) brokenOff(client);
    resolve('died');
    return false;
  }
  database.pool.on('connect', (client) => {
    clients.push(client);
    // What was under way in the dead worker may still ask its pool for one, which nobody would ever give back.
    if (!alive) brokenOff(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => (goesOn() ? query(...args) : dead)) as never;
  });
  async function written<T>(write: () => Promise<T>): Promise<T> {
    if (!goesOn()) return dead;
    const answer = await write();
    return goesOn() ? answer : dead;
  }
  // Of its own: a request that the dead never end keeps its place among those in flight.
  const { psa: provider } = createTestRoom(database, base.audit, Buffer.from(base.masterKey));
  const room: IntakeRoom = {
    ...base,
    database,
    psa: {
      ...provider,
      async current() {
        const psa = await provider.current();
        return {
          ...psa,
          api: {
            ...psa.api,
            addNote: (...args) => written(() => psa.api.addNote(...args)),
            updateTicket: (...args) => written(() => psa.api.updateTicket(...args)),
          },
        };
      },
    },
  };
  return {
    room,
    died,
    said: () => said,
    /** Gives back what is left of its connections, and opens no more. */
    bury(): void {
      alive = false;
      for (const client of clients) brokenOff(client);
      // It waits for connections that the dead hold for ever; nobody waits for it.
      void provider.close();
      void database.close();
    },
  };
}

/** As the kernel does it for a process that is gone. */
function brokenOff(client: PoolClient): void {
  const { connection } = client as unknown as { connection: { stream: { destroy(): void } } };
  connection.stream.destroy();
}
