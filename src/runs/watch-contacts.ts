import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { run, runIsOpen, type Tx, verification } from '../db/index.ts';
import { isAppError } from '../lib/errors.ts';
import { hashReach, isOtherReach, OTHER_REACH, type Verification } from '../verification/index.ts';
import type { RunsRoom } from './runs-room.ts';
import { takeBackChallenge } from './send-challenge.ts';
import { tellRun } from './tell-run.ts';
import { voidHeld } from './void-verification.ts';

/** So many contacts are looked at each time; beyond that the longest waiting go first. */
const AT_MOST = 100;

/**
 * Looks whether the contacts of open runs, challenged or verified, can still be reached as they could then: an address
 * that changed meanwhile proves somebody else. Such a verification is void, its challenge is taken back, and its run
 * wakes to begin anew. Of one contact where it is named. Answers how many became void.
 */
export async function watchContacts(
  room: Pick<RunsRoom, 'database' | 'jobs' | 'psa' | 'providers' | 'logger'>,
  contactId?: number,
): Promise<number> {
  const held = await room.database.transaction('msp', (tx) => inForce(tx, contactId));
  const reached = new Map<number, string | null>();
  let voided = 0;
  for (const one of held) {
    const id = one.contactId as number;
    if (!reached.has(id)) reached.set(id, await reachOf(room, id));
    if (!isOtherReach(one, reached.get(id) ?? null)) continue;
    const owner = { id: one.runId, clientId: one.clientId };
    await room.database.transaction({ client: one.clientId }, async (tx) => {
      await voidHeld(tx, owner, one, OTHER_REACH);
      const text = `${one.contactName}: ${OTHER_REACH}. Who asks must be verified again.`;
      await tellRun(tx, room, owner, { key: `reach:${one.id}`, text });
    });
    if (one.state === 'pending') await takeBackChallenge(room, one);
    voided += 1;
  }
  return voided;
}

async function inForce(tx: Tx, contactId: number | undefined): Promise<Verification[]> {
  const rows = await tx
    .select({ held: verification })
    .from(verification)
    .innerJoin(run, eq(run.id, verification.runId))
    .where(
      and(
        inArray(verification.state, ['pending', 'approved']),
        isNotNull(verification.reachHash),
        contactId === undefined
          ? isNotNull(verification.contactId)
          : eq(verification.contactId, contactId),
        runIsOpen,
      ),
    )
    .orderBy(asc(verification.createdAt))
    .limit(AT_MOST);
  return rows.map(({ held }) => held as Verification);
}

/** Null for a contact that is gone. */
async function reachOf({ psa }: Pick<RunsRoom, 'psa'>, contactId: number): Promise<string | null> {
  try {
    return hashReach(await (await psa.current()).api.getContact(contactId));
  } catch (error) {
    if (isAppError(error, 'not-found')) return null;
    throw error;
  }
}
