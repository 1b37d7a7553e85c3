import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { listRuns } from '../../src/runs/index.ts';
import { createTestDatabase, queryOnce, type TestDatabase } from '../database.ts';
import { judge } from '../stage/judge.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';

/**
 * PostgreSQL is there and takes nothing: no connection is left, or it is read-only. Both are set on this test's
 * own database, as its owner, so no other test is touched.
 */
/** For a machine that is busy with something else; nothing takes that long by itself. */
const seen = <T>(what: string, look: () => Promise<T | null | undefined | false>) =>
  waitUntil(what, look, 75_000);

let test: TestDatabase;
let stage: Stage;
beforeAll(async () => {
  test = await createTestDatabase();
  stage = await openStage({ connection: test.connection, roles: ['all'] });
});
afterAll(async () => {
  await stage.close();
  await test.drop();
});

const name = () => /\/(test_\w+)\?/.exec(test.connection)?.[1] ?? '';
/** As the owner from another database; whoever was connected connects anew and finds it so. */
async function alterDatabase(change: string): Promise<void> {
  const elsewhere = test.connection.replace(`/${name()}?`, '/postgres?');
  await queryOnce(elsewhere, `alter database ${name()} ${change}`);
  await queryOnce(
    elsewhere,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = '${name()}' and usename = current_user`,
  );
}

const ready = async () => {
  const answer = await fetch(`${stage.url}/readyz`);
  return { status: answer.status, body: await answer.json() };
};

async function runOn(ticketId: number) {
  const [run] = await stage.database
    .transaction('msp', (tx) => listRuns(tx, { ticketId, limit: 1 }))
    .catch(() => []);
  return run;
}

it.each([
  ['has no connection left', 'connection limit 0', 'connection limit -1'],
  ['is read-only', 'set default_transaction_read_only = on', 'reset default_transaction_read_only'],
])(
  'while PostgreSQL %s it takes nothing and says so, and goes on by itself',
  async (what, on, off) => {
    const ticket = { companyId: stage.companyIds[0] ?? 0, description: 'The pane stays empty.' };
    const begun = await stage.sim.raiseTicket({ ...ticket, summary: `Outlook before it ${what}` });
    await seen('a plan', async () => (await runOn(begun.id))?.status === 'awaiting-approval');
    const since = (await stage.sim.journal()).at(-1)?.n ?? 0;

    await alterDatabase(on);
    const failing = await seen('not ready', async () => {
      const answer = await ready();
      return answer.status === 503 && answer;
    });
    expect(failing.body).toMatchObject({ status: 'failing', checks: { database: 'failing' } });
    await stage.sim.writeNote(begun.id, 'Yes, go ahead.');
    const fresh = await stage.sim.raiseTicket({ ...ticket, summary: `Outlook while it ${what}` });
    await seen('a callback that is put off', async () =>
      (await stage.sim.journal(since)).some(
        ({ effect, status }) =>
          effect?.kind === 'callback' && effect.ticketId === fresh.id && status === 429,
      ),
    );
    const taken = (await stage.sim.journal(since)).filter(
      ({ effect, status }) =>
        effect?.kind === 'callback' && effect.ticketId === fresh.id && status === 200,
    );
    expect(taken).toEqual([]);

    await alterDatabase(off);
    await seen('ready', async () => (await ready()).status === 200);
    await seen('a plan', async () => (await runOn(fresh.id))?.status === 'awaiting-approval');
    await stage.sim.writeNote(fresh.id, 'Yes, go ahead.');
    for (const { id } of [begun, fresh])
      await seen('the end', async () => (await runOn(id))?.status === 'done');
    const { lost, duplicates } = judge(
      await stage.sim.journal(),
      [begun.id, fresh.id],
      stage.member,
    );
    expect({ lost, duplicates }).toEqual({ lost: [], duplicates: [] });
    expect(await stage.room.audit.verify(stage.database)).toMatchObject({ intact: true });
  },
);
