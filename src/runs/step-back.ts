import { and, eq, like, or } from 'drizzle-orm';
import { runStep, type Tx } from '../db/index.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { InternalNote, postNote, quoted } from '../notes/index.ts';
import type { ToolResult } from '../tools/index.ts';
import { heading } from './compose-notes.ts';
import { end } from './end-turn.ts';
import type { Run } from './run.ts';
import { notePlace, type Turn } from './turn.ts';

/** Journal step: owner and status when the agent woke; what differs later somebody changed. */
export const FOUND = 'ticket-found';

interface Found {
  owner: string | null;
  status: string | null;
  /** The turn that found it so. */
  turn?: number;
}

/**
 * A technician has taken the ticket over: the agent says once that it steps back, and the run ends; a plan
 * that waits is void. True when it did. What was approved before is carried out before this is asked.
 */
export async function stepBack(turn: Turn): Promise<boolean> {
  const { room, run, journal, ticket, policies } = turn;
  const found = await journal.step<Found>(FOUND, async () => ({
    ...foundOn(ticket),
    turn: run.turn,
  }));
  const why =
    run.takenOver ??
    (await room.database.transaction({ client: run.clientId }, (tx) =>
      whoTookOver(tx, run, ticket, policies.takeOverStatuses),
    ));
  if (!why) return false;
  await postNote(
    notePlace(turn),
    `stepped-back:${found.turn}`,
    new InternalNote([`${heading(turn)} · stepping back: ${why}. The ticket is yours.`]),
  );
  await end(room, run, 'handed-over', `The agent stepped back: ${why}.`);
  return true;
}

/**
 * How a technician shows on the ticket itself that he works on it: he made somebody its owner, or set a
 * status that means so. Null when neither; what the run itself changed is no sign.
 */
export async function whoTookOver(
  tx: Tx,
  { id }: Pick<Run, 'id'>,
  ticket: Ticket,
  takeOverStatuses: readonly string[],
): Promise<string | null> {
  const steps = await tx
    .select({ name: runStep.name, result: runStep.result })
    .from(runStep)
    .where(and(eq(runStep.runId, id), or(eq(runStep.name, FOUND), like(runStep.name, 'result:%'))));
  const found = steps.find(({ name }) => name === FOUND)?.result as Found | undefined;
  if (!found) return null;
  const own = (field: string) =>
    steps
      .map(({ result }) => (result as Partial<ToolResult & { after: object }>).after)
      .some(
        (after) =>
          (after as Record<string, unknown> | undefined)?.[field] === now[field as keyof Found],
      );
  const now = foundOn(ticket);
  if (now.owner !== null && now.owner !== found.owner && !own('owner'))
    return `${quoted(now.owner)} is the owner of the ticket now`;
  const takesOver = takeOverStatuses.some(
    (status) => status.toLowerCase() === now.status?.toLowerCase(),
  );
  if (takesOver && now.status !== found.status && !own('status'))
    return `its status is ${quoted(now.status ?? '')} now`;
  return null;
}

function foundOn({ owner, status }: Ticket): Found {
  return { owner: owner?.identifier ?? null, status: status?.name ?? null };
}
