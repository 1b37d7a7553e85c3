import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createAudit } from '../audit/index.ts';
import { client, installation, runEvent } from '../db/index.ts';
import { makeBackup, restoreBackup } from './index.ts';

const masterKey = Buffer.alloc(32, 7);
const secret = 'the-private-note-of-a-customer';
const odd = `${secret}\n\\N\t"quoted" \u26a0`;

let from: TestDatabase;
let into: TestDatabase;
let folder: string;
let file: string;

beforeAll(async () => {
  [from, into] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  folder = mkdtempSync(join(tmpdir(), 'muster-backup-'));
  file = join(folder, 'whole.age');
  await fill(from);
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([from.drop(), into.drop()]);
});

describe('a backup', () => {
  it('is of one moment, though rows go on being written', async () => {
    const { database } = from;
    const late: Promise<unknown>[] = [];
    const manifest = await makeBackup({
      database,
      masterKey,
      file,
      // Committed by another connection after the copy began and before this table is reached.
      onTable: (name) => void (name === 'account' && late.push(addEvents(from, 'late', 3))),
    });
    await Promise.all(late);
    const events = manifest.tables.find(({ name }) => name === 'run_event');
    expect(events?.rows).toBe(500);
    expect(await count('run_event', from)).toBe(503);
    expect(manifest.tables.map(({ name }) => name)).not.toContain('session');
  });

  it('shows nothing of what is in it', () => {
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(bytes.includes(secret)).toBe(false);
  });

  it('does not overwrite a file', async () => {
    await expect(makeBackup({ database: from.database, masterKey, file })).rejects.toThrow(
      /exists already/,
    );
  });
});

describe('a restore', () => {
  it('refuses another master key, a cut file and a changed one, and leaves the database empty', async () => {
    const connection = into.connection;
    const cut = copyOf('cut.age');
    truncateSync(cut, readFileSync(cut).length - 200);
    const changed = copyOf('changed.age');
    const bytes = readFileSync(changed);
    bytes[bytes.length - 500]! ^= 1;
    writeFileSync(changed, bytes);
    const other = Buffer.alloc(32, 8);
    for (const wrong of [
      { masterKey: other, file },
      { masterKey, file: cut },
      { masterKey, file: changed },
    ])
      await expect(restoreBackup({ connection, ...wrong })).rejects.toMatchObject({
        code: 'backup-unreadable',
        status: 400,
      });
    expect(await count('run_event', into)).toBe(0);
  });

  it('brings every row back as it was, under the same row-level security', async () => {
    const manifest = await restoreBackup({ connection: into.connection, masterKey, file });
    expect(await count('run_event', into)).toBe(500);
    expect(await count('client', into)).toBe(2);
    const [event] = await into.database.transaction('msp', (tx) =>
      tx.select({ data: runEvent.data }).from(runEvent).where(eq(runEvent.key, 'first-0')),
    );
    expect(event?.data).toEqual({ text: odd });
    const unscoped = await into.database.pool.query('select * from run_event');
    expect(unscoped.rows).toEqual([]);
    const [mark] = await into.database.orm.select().from(installation);
    expect(mark?.restoredFrom?.toISOString()).toBe(manifest.takenAt);
  });

  it('keeps the audit chain whole, and a next entry follows', async () => {
    const audit = createAudit(masterKey);
    await into.database.transaction('msp', (tx) =>
      audit.record(tx, { actor: 'muster', action: 'backup.restore', subject: file }),
    );
    expect(await audit.verify(into.database)).toMatchObject({ intact: true, entries: 2 });
  });

  it('refuses a database that is in use', async () => {
    await expect(
      restoreBackup({ connection: into.connection, masterKey, file }),
    ).rejects.toMatchObject({ code: 'database-not-empty', status: 400 });
  });
});

function copyOf(name: string): string {
  const copy = join(folder, name);
  writeFileSync(copy, readFileSync(file));
  return copy;
}

async function fill({ database }: TestDatabase): Promise<void> {
  await database.transaction('msp', async (tx) => {
    for (const id of ['cli_a', 'cli_b'])
      await tx.insert(client).values({
        id,
        connectionId: 'con',
        companyId: id.length + id.charCodeAt(4),
        name: id,
        identifier: id,
        agentId: `agent_${id}`,
        kind: 'customer',
        mode: 'live',
      });
    await createAudit(masterKey).record(tx, { actor: 'test', action: 'test.fill', subject: 'all' });
  });
  await addEvents(from, 'first', 500);
}

async function addEvents({ database }: TestDatabase, prefix: string, many: number): Promise<void> {
  await database.transaction('msp', (tx) =>
    tx.insert(runEvent).values(
      Array.from({ length: many }, (_, n) => ({
        clientId: 'cli_a',
        runId: 'run_a',
        key: `${prefix}-${n}`,
        kind: 'message',
        title: 'a line',
        source: 'backup',
        data: { text: odd },
      })),
    ),
  );
}

async function count(table: string, { database }: TestDatabase): Promise<number> {
  const { rows } = await database.transaction('msp', (tx) =>
    tx.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`),
  );
  return rows[0]!.n;
}
