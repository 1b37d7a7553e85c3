import { InternalNote, postNote } from '../notes/index.ts';
import { end } from './end-turn.ts';
import { type Gap, hasUnknownWork } from './gap.ts';
import { notePlace, type Turn } from './turn.ts';

/**
 * Hands a run over that had gone on after the backup was made. Asked in the first turn after the restore
 * only: a person who lets it go on afterwards has looked.
 */
export async function handOverUnknownWork(turn: Turn): Promise<boolean> {
  const { room, run, psa, journal } = turn;
  const { gap } = room;
  if (!gap || run.createdAt > gap.until) return false;
  const found = await journal.step('unknown-work', async () => ({
    turn: run.turn,
    unknown: await hasUnknownWork(room.database, gap, psa, run.ticketId),
  }));
  if (!found.unknown || found.turn !== run.turn) return false;
  await postNote(notePlace(turn), 'unknown-work', unknownWorkNote(gap));
  await end(room, run, 'handed-over', 'Muster had gone on with it after the backup was made.');
  return true;
}

function unknownWorkNote({ from, until }: Gap): InternalNote {
  return new InternalNote([
    'Muster · HANDED OVER, a person’s turn',
    `Muster was restored at ${until.toISOString()} from a backup of ${from.toISOString()}. Its notes on this ticket show that it had gone on after that backup, and it no longer knows what was decided or done. So that nothing is done twice, it does nothing more here: please read the ticket and go on.`,
  ]);
}
