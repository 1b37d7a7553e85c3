import { queryOnce } from './clone-database.ts';

/** The tables that grow with tickets. */
export const growingTables = [
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

/** Clients of whom the history is, beside those that are named. */
const STRANGERS = 40;

/**
 * A history of ended work: `rows` of it in every table that grows, spread over forty clients that are not
 * there and those of `clientIds`.
 */
export async function fillHistory(
  connection: string,
  { rows, clientIds }: { rows: number; clientIds: string[] },
): Promise<void> {
  const real = clientIds.map((id) => `'${id}'`).join(', ');
  const client = `coalesce((array[${real}])[1 + n % ${STRANGERS}], 'cli_old' || n % ${STRANGERS})`;
  const from = `from generate_series(1, ${rows}) n`;
  const long = `now() - n * interval '1 minute'`;
  const fillers: Record<(typeof growingTables)[number], string> = {
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
    await queryOnce(
      connection,
      `select set_config('app.scope', 'msp', false); insert into ${table} ${rest}`,
    );
  await queryOnce(connection, 'analyze');
}
