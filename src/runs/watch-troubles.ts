import { eq } from 'drizzle-orm';
import { changeAgent } from '../clients/index.ts';
import { client, type Tx } from '../db/index.ts';
import { InternalNote, postNote } from '../notes/index.ts';
import type { CallResult } from './build-history.ts';
import { heading } from './compose-notes.ts';
import { end } from './end-turn.ts';
import type { GatedCall } from './gate-calls.ts';
import { addEvent } from './journal.ts';
import { notePlace, type Turn } from './turn.ts';

/**
 * Counts denied and failed calls of a client's agent in a row, over all its runs. At the limit the agent
 * goes to plan mode, the technicians are told on this ticket, and the run ends. True when it did.
 */
export async function watchTroubles(turn: Turn, gated: GatedCall[]): Promise<boolean> {
  const { room, run, journal, policies } = turn;
  const limit = policies.limits.troublesInARow;
  const went = gated.map((one) => howItWent(turn, one)).filter((good) => good !== null);
  const nothingNew = went.every(Boolean) && (went.length === 0 || turn.client.troubles === 0);
  if (limit === null || nothingNew) return false;
  const { inARow } = await journal.step<{ inARow: number | null }>(`troubles:${run.turn}`, () =>
    room.database.transaction({ client: run.clientId }, async (tx) => ({
      inARow: await count(tx, turn, went, limit),
    })),
  );
  if (inARow === null) return false;
  const said = `${inARow} calls in a row were denied or failed. The agent is in mode plan now: it changes nothing until somebody sets it to live again (Clients, or \`muster clients\`).`;
  await postNote(
    notePlace(turn),
    `troubles:${run.turn}`,
    new InternalNote([`${heading(turn)} · STOPPED ITSELF, a person’s turn`, said]),
  );
  await end(room, run, 'handed-over', `${inARow} calls in a row were denied or failed.`);
  return true;
}

/** Null for what was neither: it waits for people. */
function howItWent({ journal }: Turn, { call, decision }: GatedCall): boolean | null {
  if (decision.kind === 'denied') return false;
  if (decision.kind !== 'auto') return null;
  return journal.stored<CallResult>(`result:${call.id}`)?.outcome === 'done';
}

/** Brings the count up to date; the number in a row when it reached the limit, else null. */
async function count(
  tx: Tx,
  { room, run, client: own }: Turn,
  went: boolean[],
  limit: number,
): Promise<number | null> {
  const [row] = await tx
    .select({ troubles: client.troubles })
    .from(client)
    .where(eq(client.id, own.id))
    .for('update');
  let inARow = row?.troubles ?? 0;
  let most = 0;
  for (const good of went) {
    inARow = good ? 0 : inARow + 1;
    most = Math.max(most, inARow);
  }
  const tripped = most >= limit;
  await tx
    .update(client)
    .set({ troubles: tripped ? 0 : inARow })
    .where(eq(client.id, own.id));
  if (!tripped) return null;
  await changeAgent(tx, own.id, { mode: 'plan' });
  await addEvent(tx, run, {
    key: `troubles:${run.turn}`,
    kind: 'alarm',
    title: `${most} calls in a row were denied or failed: the agent of ${own.name} is in mode plan now`,
    source: 'runs/watch-troubles.ts',
    data: { inARow: most, limit },
  });
  await room.audit.record(tx, {
    actor: 'muster',
    action: 'clients.change',
    subject: own.id,
    detail: { mode: 'plan', because: `${most} calls in a row were denied or failed` },
  });
  return most;
}
