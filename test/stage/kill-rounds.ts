import { setTimeout as delay } from 'node:timers/promises';
import { and, eq, inArray, lt, notInArray, sql } from 'drizzle-orm';
import { outboxWrite, run, type Tx } from '../../src/db/index.ts';
import { endStates } from '../../src/runs/index.ts';
import { startCrowd } from './crowd.ts';
import { judge } from './judge.ts';
import { openStage, type Role, type Stage } from './open-stage.ts';
import { FAST_PACE } from './program-settings.ts';
import { tellStuck } from './tell-stuck.ts';

export interface KillFigures {
  rounds: number;
  /** New tickets whose callback was answered 2xx. */
  acknowledged: number;
  /** Tickets on which a note or a change is missing. */
  lost: number;
  duplicates: number;
  /** Runs that had not ended when nothing moved any more. */
  stuck: number;
  /** Kills that left an outbox row whose write was neither confirmed nor refused. */
  killsWithUnconfirmedWrite: number;
}

const ROLES: Role[] = ['web', 'worker', 'worker'];
/** After a kill: every live worker has renewed its leases by then, and the dead one's still stand. */
const LOOK_AGAIN_MS = FAST_PACE.leaseMs * 0.6;

/**
 * One web process and two workers under load; one of the three is killed at a random moment, `rounds` times or
 * until `minutes` have gone by.
 * Every second kill is aimed: it waits until a write is under way and takes one of the two workers, as few of
 * the random ones land there. ConnectWise is slow to write, which widens that place.
 */
export async function killRounds(options: {
  connection: string;
  rounds: number;
  minutes?: number | undefined;
  readBack?: boolean;
  tell?: (line: string) => void;
}): Promise<{ figures: KillFigures; auditIntact: boolean; perKill: string }> {
  const {
    connection,
    minutes = Number.POSITIVE_INFINITY,
    readBack = true,
    tell = () => {},
  } = options;
  const stage = await openStage({ connection, roles: ROLES, settings: { readBack } });
  try {
    const { sim, database } = stage;
    for (const match of [
      { method: 'POST', path: '/service/tickets/\\d+/notes$' },
      { method: 'PATCH', path: '/service/tickets/\\d+$' },
    ])
      await sim.fault({ match, fault: 'latency', ms: 200 });
    const crowd = startCrowd(stage, { atOnce: 12 });
    let killsWithUnconfirmedWrite = 0;
    const killed: Record<Role, number> = { all: 0, web: 0, worker: 0 };
    const until = Date.now() + minutes * 60_000;
    let rounds = 0;
    while (rounds < options.rounds && Date.now() < until) {
      rounds += 1;
      await delay(20 + Math.random() * 400);
      const aimed = rounds % 2 === 0 && (await aWriteIsUnderWay(stage));
      const { role, inWrite } = await killOne(stage, aimed ? 'worker' : undefined);
      killed[role] += 1;
      if (inWrite) killsWithUnconfirmedWrite += 1;
      if (rounds % 25 === 0)
        tell(`${rounds} kills, ${killsWithUnconfirmedWrite} in a write, ${crowd.ended} runs ended`);
    }
    await sim.clearFaults();
    await crowd.finish(30_000);

    const journal = await sim.journal();
    const { lost, duplicates } = judge(journal, crowd.tickets, stage.member);
    for (const { ticketId, what } of duplicates) tell(`made twice on #${ticketId}: ${what}`);
    const open = await database.transaction('msp', openRuns);
    for (const { ticketId, status, detail } of open) {
      tell(`stuck: #${ticketId} ${status} ${detail}`);
      for (const line of await tellStuck(stage, journal, ticketId)) tell(line);
    }
    const acknowledged = journal.filter(
      ({ effect }) =>
        effect?.kind === 'callback' && effect.action === 'added' && effect.outcome === 'delivered',
    ).length;
    const verdict = await stage.room.audit.verify(database);
    return {
      figures: {
        rounds,
        acknowledged,
        lost: lost.length,
        duplicates: duplicates.length,
        stuck: open.length,
        killsWithUnconfirmedWrite,
      },
      auditIntact: verdict.intact,
      perKill: `${JSON.stringify(killed)}, ${crowd.tickets.length} tickets`,
    };
  } finally {
    await stage.close();
  }
}

/** Waits for one; false when none comes. */
async function aWriteIsUnderWay({ database }: Stage): Promise<boolean> {
  for (const until = Date.now() + 1_000; Date.now() < until; await delay(5)) {
    const [sending] = await database.transaction('msp', (tx) =>
      tx
        .select({ id: outboxWrite.id })
        .from(outboxWrite)
        .where(eq(outboxWrite.state, 'sending'))
        .limit(1),
    );
    if (sending) return true;
  }
  return false;
}

/** Kills a process, of this role or any, and puts another in its place; answers which and whether in a write. */
async function killOne(stage: Stage, of?: Role): Promise<{ role: Role; inWrite: boolean }> {
  const { processes, roles, start } = stage;
  const those = roles.flatMap((role, i) => (of === undefined || role === of ? [i] : []));
  const i = those[Math.floor(Math.random() * those.length)] ?? 0;
  const role = roles[i] as Role;
  await processes[i]?.kill();
  const [inWrite, successor] = await Promise.all([leftUnconfirmed(stage), start(i)]);
  processes[i] = successor;
  return { role, inWrite };
}

/**
 * True when a row that was being sent at the kill belongs to the dead: live workers renew their leases
 * meanwhile, and nobody takes the dead one's run over yet.
 */
async function leftUnconfirmed({ database }: Stage): Promise<boolean> {
  const sending = await database.transaction('msp', (tx) =>
    tx.select({ id: outboxWrite.id }).from(outboxWrite).where(eq(outboxWrite.state, 'sending')),
  );
  if (sending.length === 0) return false;
  await delay(LOOK_AGAIN_MS);
  const leaseOfTheDeadMs = FAST_PACE.leaseMs - LOOK_AGAIN_MS;
  const orphans = await database.transaction('msp', (tx) =>
    tx
      .select({ id: outboxWrite.id })
      .from(outboxWrite)
      .innerJoin(run, eq(run.id, outboxWrite.runId))
      .where(
        and(
          eq(outboxWrite.state, 'sending'),
          inArray(
            outboxWrite.id,
            sending.map(({ id }) => id),
          ),
          lt(run.leasedUntil, sql`now() + make_interval(secs => ${leaseOfTheDeadMs / 1000})`),
        ),
      ),
  );
  return orphans.length > 0;
}

function openRuns(tx: Tx) {
  return tx
    .select()
    .from(run)
    .where(notInArray(run.status, [...endStates]));
}
