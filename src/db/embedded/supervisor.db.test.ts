import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  test,
  vi,
} from 'vitest';
import { queryOnce } from '../../../test/database.ts';
import { silentLogger } from '../../lib/logger.ts';
import { type EmbeddedPostgres, findEmbedded, startEmbedded } from './index.ts';

let folder: string;
let started: EmbeddedPostgres[];
let holders: ChildProcess[];

function emptyFolder(): string {
  const path = mkdtempSync(join(inject('scratch'), 'supervisor-'));
  chmodSync(path, 0o755); // as root, PostgreSQL runs as another user, who must get in
  return path;
}

/** One cluster for the tests that stop and start it; making one is most of the time. */
beforeAll(async () => {
  folder = emptyFolder();
  const postgres = await startEmbedded({ dataDir: folder, logger: silentLogger });
  await queryOnce(postgres.connection, 'create table kept as select 1 as id');
  await postgres.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  started = [];
  holders = [];
});
afterEach(async () => {
  for (const holder of holders) await kill(holder);
  for (const postgres of started) await postgres.stop();
});

async function start(dataDir = folder): Promise<EmbeddedPostgres> {
  const postgres = await startEmbedded({ dataDir, logger: silentLogger });
  started.push(postgres);
  return postgres;
}

/** Another Muster on the same data folder, as a process of its own. */
async function holdInAnotherProcess(): Promise<ChildProcess> {
  const index = join(import.meta.dirname, 'index.ts');
  const logger = join(import.meta.dirname, '../../lib/logger.ts');
  const program = `
    import { startEmbedded } from ${JSON.stringify(index)};
    import { silentLogger } from ${JSON.stringify(logger)};
    await startEmbedded({ dataDir: ${JSON.stringify(folder)}, logger: silentLogger });
    process.stdout.write('holding\\n');
    process.stdin.resume();`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  holders.push(child);
  for await (const line of createInterface({ input: child.stdout }))
    if (line === 'holding') return child;
  throw new Error('the other process did not start');
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

const pidFile = ({ home }: EmbeddedPostgres) => join(home, 'cluster', 'postmaster.pid');
const pidOf = (postgres: EmbeddedPostgres) =>
  Number(readFileSync(pidFile(postgres), 'utf8').split('\n')[0]);
const count = async ({ connection }: EmbeddedPostgres) =>
  (await queryOnce(connection, 'select count(*)::int as n from kept')).rows[0].n;

/** Making a cluster takes a second, and many on a machine busy with the rest of the tests. */
describe('the embedded PostgreSQL', { timeout: 120_000 }, () => {
  test('keeps its data over a restart, and leaves no process behind', async () => {
    const first = await start();
    const pid = pidOf(first);
    await first.stop();
    await vi.waitFor(() => expect(existsSync(`/proc/${pid}`)).toBe(false));
    expect(findEmbedded(folder)).toBeUndefined();

    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await count(second)).toBe(1);
  });

  test('is durable, closed to the network and to the superuser', async () => {
    const { connection, home } = await start();
    const ask = async (name: string) => (await queryOnce(connection, `show ${name}`)).rows[0][name];
    expect(await ask('fsync')).toBe('on');
    expect(await ask('full_page_writes')).toBe('on');
    expect(await ask('listen_addresses')).toBe('');
    expect(statSync(home).mode & 0o077).toBe(0);
    await expect(
      queryOnce(connection.replace('//muster@', '//postgres@'), 'select 1'),
    ).rejects.toThrow('no pg_hba.conf entry');
  });

  test('is adopted when its Muster was killed', async () => {
    const holder = await holdInAnotherProcess();
    expect(findEmbedded(folder)).toBeDefined();
    await kill(holder);

    const heir = await start();
    expect(heir.adopted).toBe(true);
    expect(await count(heir)).toBe(1);
  });

  test('refuses a second Muster on the same data folder, naming the first', async () => {
    const holder = await holdInAnotherProcess();
    const attempt = start();
    await expect(attempt).rejects.toMatchObject({ code: 'data-folder-in-use', status: 400 });
    await expect(attempt).rejects.toThrow(`process ${holder.pid}`);
    expect(findEmbedded(folder)).toBeDefined();

    await kill(holder);
    expect((await start()).adopted).toBe(true);
  });

  test('two first starts at the same moment make one database', async () => {
    const fresh = emptyFolder();
    const results = await Promise.allSettled([start(fresh), start(fresh)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'data-folder-in-use' },
    });
    await started[0]!.stop();
    expect(readdirSync(join(fresh, 'postgres')).filter((name) => name.includes('draft'))).toEqual(
      [],
    );
    rmSync(fresh, { recursive: true });
  });

  test('comes back after it was killed, under the running Muster', async () => {
    const postgres = await start();
    const pid = pidOf(postgres);
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(async () => expect(await count(postgres)).toBe(1), { timeout: 20_000 });
    expect(pidOf(postgres)).not.toBe(pid);
  });

  test('starts over a postmaster.pid whose number is free', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(
      pidFile(first),
      `4194300\n${join(first.home, 'cluster')}\n0\n5432\n\n\n0 0\nready\n`,
    );
    expect((await start()).adopted).toBe(false);
  });

  test('starts over a postmaster.pid whose number another program got', async () => {
    const first = await start();
    await first.stop();
    // Of the same user: PostgreSQL itself forgives the number of another user's program.
    const { uid, gid } = statSync(first.home);
    const stranger = spawn('sleep', ['60'], { uid, gid });
    holders.push(stranger);
    const text = `${stranger.pid}\n${join(first.home, 'cluster')}\n0\n5432\n${first.home}\n\n0 0\nready\n`;
    writeFileSync(pidFile(first), text);
    expect((await start()).adopted).toBe(false);
  });

  test('a discarded one leaves nothing, inside the data folder or elsewhere', async () => {
    const fresh = emptyFolder();
    chmodSync(fresh, 0o700); // as root, this sends the cluster elsewhere
    const postgres = await start(fresh);
    await postgres.discard();
    expect(existsSync(postgres.home)).toBe(false);
    expect(readdirSync(fresh)).toEqual([]);
  });

  test('works in a folder too deep for a socket', async () => {
    const fresh = emptyFolder();
    const deep = join(fresh, 'x'.repeat(120));
    mkdirSync(deep);
    const postgres = await start(deep);
    const { rows } = await queryOnce(postgres.connection, 'select 1 as one');
    expect(rows).toEqual([{ one: 1 }]);
    await postgres.stop();
    rmSync(fresh, { recursive: true });
  });
});
