import { type Approval, latestApproval } from '../approvals/index.ts';
import type { ModelStep } from '../models/index.ts';
import { postNote } from '../notes/index.ts';
import { diagnosisNote, stillWaitingNote } from './compose-notes.ts';
import { readMessages } from './journal.ts';
import { notePlace, type Turn } from './turn.ts';

/**
 * The agent's words as an internal note: the diagnosis at first, an answer later. A technician whose
 * note decided nothing is told so, once a plan, so that it does not nag.
 */
export async function tellWords(turn: Turn, step: ModelStep): Promise<void> {
  const { run, room } = turn;
  const handsOver = step.calls.length === 0 && step.end === 'hand-over';
  const plan = (await wasAddressed(turn)) ? await openPlan(turn) : null;
  if (!plan && !step.words) return;
  const key = plan ? `still-waiting:${plan.id}` : `words:${run.turn}`;
  const note = plan
    ? stillWaitingNote(plan, step.words)
    : diagnosisNote(turn, step.words, handsOver);
  const posted = await postNote(notePlace(turn), key, note);
  await turn.journal.event({
    key,
    kind: 'note',
    title: handsOver ? 'Handed over with an internal note' : 'Internal note for the technicians',
    source: 'notes/post-note.ts',
    data: { posted, model: room.modelFor(run.clientId).name },
  });
}

/** The plan of this run that waits for an answer, if any. */
export async function openPlan({ room, run }: Turn): Promise<Approval | null> {
  const scope = { client: run.clientId };
  const plan = await room.database.transaction(scope, (tx) => latestApproval(tx, run.id));
  return plan?.state === 'pending' ? plan : null;
}

/** True when a technician wrote what this turn reads. */
async function wasAddressed({ room, run }: Turn): Promise<boolean> {
  const scope = { client: run.clientId };
  const messages = await room.database.transaction(scope, (tx) => readMessages(tx, run.id));
  return messages.some(
    ({ readInTurn, authorKind }) => readInTurn === run.turn && authorKind === 'technician',
  );
}
