import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** An empty, migrated database of one's own beside the template `muster` that `template` leads to. */
export async function cloneDatabase(
  template: string,
): Promise<{ connection: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const administrate = (statement: string) =>
    queryOnce(template.replace('/muster?', '/postgres?'), statement);
  await administrate(`create database ${name} template muster`);
  return {
    connection: template.replace('/muster?', `/${name}?`),
    async drop() {
      await administrate(`drop database ${name} with (force)`);
    },
  };
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
