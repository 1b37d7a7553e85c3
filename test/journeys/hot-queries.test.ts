import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reconcile, sweepDoorbells } from '../../src/intake/index.ts';
import { pollChallenges, remindApprovers, sweepRuns } from '../../src/runs/index.ts';
import { queryOnce } from '../database.ts';
import { type HttpDesk, startHttpDesk } from '../http-desk.ts';
import { threeStepModel } from '../three-step-model.ts';

/**
 * On a database with a history, PostgreSQL's own counters say whether anything that happens all the time
 * reads a growing table from end to end: no list of queries to keep, and none to forget.
 */
const ROWS = 20_000;
/** The tables that grow with tickets. */
const GROWING = [
  'run',
  'run_step',
  'run_event',
  'run_message',
  'outbox_write',
  'approval',
  'verification',
  'doorbell',
  'seen_ticket',
  'past_ticket',
  'audit_entry',
] as const;

let at: HttpDesk;
let clientIds: string[];
beforeAll(async () => {
  at = await startHttpDesk({ room: { modelFor: () => threeStepModel() } });
  await at.save();
  await at.work();
  const { items } = (await at.json('GET', '/api/clients')).body;
  const live = items.filter(({ mode }: { mode: string }) => mode === 'live');
  clientIds = live.map(({ id }: { id: string }) => id);
  await fill();
}, 60_000);
afterAll(() => at.close());

it('a ticket from callback to decision, the sweeps and the lists read no growing table whole', async () => {
  const before = await scans();
  const { items } = (await at.json('GET', '/api/clients')).body;
  const { companyId } = items.find(({ mode }: { mode: string }) => mode === 'live');
  const { id } = await at.sim.raiseTicket({
    companyId,
    summary: 'The printer on the second floor jams',
    description: 'Since this morning.',
  });
  await rung();
  await at.work(['doorbell', 'turn']);
  await at.sim.writeNote(id, 'Looks right, go ahead please.');
  await rung();
  await at.work(['doorbell', 'turn']);
  await sweepRuns(at.room);
  await sweepDoorbells(at.room);
  await pollChallenges(at.room);
  await remindApprovers(at.room);
  await reconcile(at.room);
  const run = (await at.json('GET', `/api/runs?ticket=${id}`)).body.items[0];
  expect(run.status).toBe('done');
  for (const path of [
    '/api/runs',
    '/api/runs?status=awaiting-approval',
    `/api/runs?client=${clientIds[0]}`,
    `/api/runs/${run.id}`,
    '/api/verifications',
    '/api/clients',
    '/api/integrations',
    '/metrics',
  ])
    expect((await at.desk.call('GET', path, { as: await admin() })).status, path).toBe(200);
  const after = await scans();
  const read = GROWING.filter((table) => (after[table] ?? 0) > (before[table] ?? 0));
  expect(read).toEqual([]);
});

it('the counters do see a whole read', async () => {
  const before = await scans();
  await queryAsOwner(`select count(*) from run_event where title like '%x%'`);
  expect((await scans()).run_event).toBeGreaterThan(before.run_event ?? 0);
});

let key: Record<string, string> | undefined;
async function admin(): Promise<Record<string, string>> {
  key ??= await at.desk.key('admin');
  return key;
}

const rung = () =>
  at.until(
    async () => at.waiting.some(({ queue }) => queue === 'doorbell'),
    (waits) => waits,
  );

/** The sessions report what they did when they are idle, at most once a second. */
async function scans(): Promise<Record<string, number>> {
  await delay(1_200);
  await at.db.database.pool.query('select 1');
  await delay(1_200);
  const { rows } = await queryOnce(
    at.db.connection,
    'select relname, seq_scan::int from pg_stat_user_tables',
  );
  return Object.fromEntries(rows.map(({ relname, seq_scan }) => [relname, seq_scan]));
}

async function queryAsOwner(statement: string): Promise<void> {
  await queryOnce(at.db.connection, `select set_config('app.scope', 'msp', false); ${statement}`);
}

/** A history of ended work of forty clients, one of them the one that has a ticket. */
async function fill(): Promise<void> {
  const client = `case when n % 40 = 0 then '${clientIds[0]}' else 'cli_old' || n % 40 end`;
  const from = `from generate_series(1, ${ROWS}) n`;
  const long = `now() - n * interval '1 minute'`;
  const fillers: Record<(typeof GROWING)[number], string> = {
    run: `(id, client_id, connection_id, ticket_id, status, mode, summary, version, created_at, updated_at)
      select 'run_old' || n, ${client}, 'con_old', 1000000 + n, 'done', 'live', 'old', 1, ${long}, ${long} ${from}`,
    run_step: `(client_id, run_id, name, result) select ${client}, 'run_old' || n, 'step', '{}' ${from}`,
    run_event: `(client_id, run_id, key, kind, title, source, data, at)
      select ${client}, 'run_old' || n, 'k', 'message', 'old', 'test', '{}', ${long} ${from}`,
    run_message: `(id, client_id, run_id, note_key, author, author_kind, text, read_in_turn)
      select 'msg_old' || n, ${client}, 'run_old' || n, 'k', 'a', 'technician', 'old', 1 ${from}`,
    outbox_write: `(id, client_id, run_id, key, kind, target, marker, state, created_at)
      select 'out_old' || n, ${client}, 'run_old' || n, 'k', 'internal-note', '{}', 'M' || n, 'confirmed', ${long} ${from}`,
    approval: `(id, client_id, run_id, ticket_id, plan_version, code, steps, plan_hash, policy_version, premises, state, expires_at, remind_at, handled_at, created_at)
      select 'apr_old' || n, ${client}, 'run_old' || n, 1000000 + n, 1, 'C' || n, '[]', 'h', 1, '{}', 'consumed', ${long}, ${long}, ${long}, ${long} ${from}`,
    verification: `(id, client_id, run_id, ticket_id, contact_id, contact_name, account, category, evidence, request_hash, method, minimum, state, decided_at, handled_at, created_at)
      select 'ver_old' || n, ${client}, 'run_old' || n, 1000000 + n, n, 'a', 'requester', 'mfa_reset', 'e', 'h', 'technician', 'A3', 'approved', ${long}, ${long}, ${long} ${from}`,
    doorbell: `(id, connection_id, dedupe_key, source, type, action, record_id, body, state, received_at)
      select 'bell_old' || n, 'con_old', 'd' || n, 'callback', 'ticket', 'updated', n, '', 'handled', ${long} ${from}`,
    seen_ticket: `(connection_id, ticket_id, client_id, run_id, closed) select 'con_old', 1000000 + n, ${client}, 'run_old' || n, true ${from}`,
    past_ticket: `(client_id, ticket_id, summary, opening, texts_read_at, closed_at)
      select ${client}, 1000000 + n, 'old ticket number ' || n, 'something', ${long}, ${long} ${from}`,
    audit_entry: `(seq, at, actor, action, subject, detail, previous_seal, seal)
      select 1000000 + n, ${long}, 'a', 'b', 'c', '{}', '', '' ${from}`,
  };
  for (const [table, rest] of Object.entries(fillers))
    await queryAsOwner(`insert into ${table} ${rest}`);
  await queryOnce(at.db.connection, 'analyze');
}
