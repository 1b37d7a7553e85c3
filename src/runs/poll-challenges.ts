import type { Standing } from '../integrations/providers/index.ts';
import { describeError } from '../lib/errors.ts';
import { answerVerification, type Verification, waitingChallenges } from '../verification/index.ts';
import type { RunsRoom } from './runs-room.ts';

/** Asks the providers how their challenges stand; an answer is recorded and wakes its run. */
export async function pollChallenges(
  room: Pick<RunsRoom, 'database' | 'jobs' | 'providers' | 'logger'>,
): Promise<void> {
  const waiting = await room.database.transaction('msp', waitingChallenges);
  if (waiting.length === 0) return;
  await Promise.all(waiting.map((held) => pollOne(room, held)));
}

async function pollOne(room: Parameters<typeof pollChallenges>[0], held: Verification) {
  const standing = await ask(room, held);
  if (standing.outcome === 'waiting') return;
  await room.database.transaction({ client: held.clientId }, (tx) =>
    answerVerification(tx, room.jobs, held.id, {
      outcome: standing.outcome,
      ...(standing.outcome === 'approved' && { level: standing.level }),
      by: held.method,
      reason: standing.because,
    }),
  );
}

/** A provider that is away says nothing: the challenge goes on waiting until its time is over. */
async function ask(
  room: Parameters<typeof pollChallenges>[0],
  held: Verification,
): Promise<Standing> {
  const provider = (await room.providers.all()).find(({ id }) => id === held.method);
  if (!provider)
    return { outcome: 'unavailable', because: `${held.method} is not connected any more.` };
  try {
    return await provider.poll(held.transaction ?? '');
  } catch (fault) {
    room.logger.warn({ verificationId: held.id, reason: describeError(fault) }, 'a poll failed');
    return { outcome: 'waiting' };
  }
}
