import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { clientById } from '../clients/index.ts';
import { killSwitch, run, type Tx } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';
import {
  type KillSwitch,
  releaseSwitch,
  stops,
  switchAgainst,
  throwSwitch,
} from '../policies/index.ts';
import { toolNamed } from '../tools/index.ts';
import { type Run, workableStates } from './run.ts';
import { dropLease, heldBy } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';
import { stopByHand } from './stop-by-hand.ts';

/** What a person stops: everything, one client's agent, one tool, or one run. */
export interface Kill {
  scope: KillSwitch['scope'] | 'run';
  /** The client's or run's id, or the tool's name; empty for the installation. */
  subject: string;
  reason: string;
}

type Place = Pick<RunsRoom, 'database' | 'audit'>;

/**
 * Throws a kill switch: no call of what it names is made any more that has not left yet. Needs the database
 * only; runs that it holds wait where they are and go on when it is released. A run that is named is stopped
 * for good, and has no switch.
 *
 * @throws `client-not-found`, `run-not-found` (404), `bad-input` (400) for a tool that does not exist
 */
export async function kill(
  place: Place,
  { scope, subject, reason }: Kill,
  by: { id: string; name: string },
): Promise<KillSwitch | null> {
  if (scope === 'run') {
    await stopByHand(place, subject, by);
    return null;
  }
  if (scope === 'tool' && !toolNamed(subject))
    throw new AppError('bad-input', `There is no tool named ${subject}.`, {
      status: 400,
      fields: [{ field: 'subject', message: 'is no tool' }],
    });
  return place.database.transaction('msp', async (tx) => {
    if (scope === 'client') await clientById(tx, subject);
    const at = scope === 'installation' ? '' : subject;
    const thrown = await throwSwitch(tx, { scope, subject: at, reason, thrownBy: by.name });
    await place.audit.record(tx, {
      actor: by.id,
      action: 'policies.kill',
      subject: at || scope,
      detail: { scope, reason, id: thrown.id },
    });
    return thrown;
  });
}

/** Releases a switch; the runs that it held are due at once. Null when it was not thrown. */
export async function release(
  place: Place,
  id: string,
  by: { id: string },
): Promise<KillSwitch | null> {
  return place.database.transaction('msp', async (tx) => {
    const released = await releaseSwitch(tx, id);
    if (!released) return null;
    const { scope, subject } = released;
    await tx
      .update(run)
      .set({ wakeAt: sql`now()` })
      .where(
        and(
          isNotNull(run.wakeAt),
          inArray(run.status, workableStates),
          scope === 'client' ? eq(run.clientId, subject) : undefined,
        ),
      );
    await place.audit.record(tx, {
      actor: by.id,
      action: 'policies.release',
      subject: subject || scope,
      detail: { ...released },
    });
    return released;
  });
}

/** When a held run is looked at again, should nobody tell it that it may go on. */
const LOOK_AGAIN_MS = 60_000;

/** True when a switch holds this client's runs: the run is put back as it is. */
export async function putBackHeld(tx: Tx, free: Run): Promise<boolean> {
  if (!(await switchAgainst(tx, free))) return false;
  await dropLease(tx, free, LOOK_AGAIN_MS);
  return true;
}

/**
 * Asked right before something leaves Muster: why it must not any more. A switch was thrown, or the run was
 * stopped or is worked by somebody else.
 */
export async function whyNotLeave(
  { room, run: held }: { room: RunsRoom; run: Run },
  tool?: string,
): Promise<AppError | null> {
  return room.database.transaction({ client: held.clientId }, (tx) => reasonOf(tx, held, tool));
}

async function reasonOf(tx: Tx, held: Run, tool: string | undefined): Promise<AppError | null> {
  const [row] = await tx
    .select({ thrown: killSwitch })
    .from(run)
    .leftJoin(killSwitch, stops({ clientId: held.clientId, tool }))
    .where(heldBy(held))
    .limit(1);
  if (!row) return new AppError('lease-lost', `Run ${held.id} was stopped or taken over.`);
  const { thrown } = row;
  if (!thrown) return null;
  const what = thrown.scope === 'installation' ? 'everything' : `${thrown.scope} ${thrown.subject}`;
  return new AppError('held', `A kill switch holds ${what} (${thrown.thrownBy}).`, {
    retryable: true,
  });
}
