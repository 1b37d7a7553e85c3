import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';

/** An empty, migrated database of one's own beside the template `muster` that `template` leads to. */
export async function cloneDatabase(
  template: string,
): Promise<{ connection: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await queryOnce(
    template.replace('/muster?', '/postgres?'),
    `create database ${name} template muster`,
  );
  return {
    connection: template.replace('/muster?', `/${name}?`),
    drop: () => dropDatabase(template, name),
  };
}

/**
 * Drops it with whoever is still in it. An autovacuum worker is the superuser's and may not be ended by
 * us (42501); it leaves by itself in a moment. A database that stays goes with the whole cluster.
 */
export async function dropDatabase(template: string, name: string): Promise<void> {
  for (let tries = 1; tries <= 40; tries += 1) {
    try {
      await queryOnce(
        template.replace('/muster?', '/postgres?'),
        `drop database if exists ${name} with (force)`,
      );
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '42501') throw error;
      await delay(250);
    }
  }
}

/** Runs one statement on a connection of its own, as the connection's user. */
export async function queryOnce(connection: string, statement: string) {
  const client = new Client({ connectionString: connection });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
