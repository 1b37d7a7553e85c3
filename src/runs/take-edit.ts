import { type Approval, decideApproval, type Edit } from '../approvals/index.ts';
import type { ModelStep } from '../models/index.ts';
import { postNote } from '../notes/index.ts';
import type { CallResult, TakenDecision } from './build-history.ts';
import { editRefusedNote } from './compose-notes.ts';
import type { GatedCall } from './gate-calls.ts';
import { fence } from './run-store.ts';
import { notePlace, type Turn } from './turn.ts';

/** A person's version of a plan as this turn's step: nobody else is asked to think. */
export async function editedStep(
  { run, journal }: Turn,
  { edit }: TakenDecision,
): Promise<ModelStep> {
  return journal.step<ModelStep>(`model:${run.turn}`, async () => ({
    words: '',
    calls: (edit?.calls ?? []).map((call, i) => ({ ...call, id: `${run.turn}.${i + 1}` })),
    end: 'wait',
    ...(edit && { by: edit.by }),
  }));
}

/**
 * Whether the gate denied part of a person's version. Then nothing of it is done, because he approved it as a whole;
 * a note says why, and the agent goes on from there.
 */
export async function isEditRefused(turn: Turn, edit: Edit, gated: GatedCall[]): Promise<boolean> {
  const { run, journal } = turn;
  if (!gated.some(({ decision }) => decision.kind === 'denied')) return false;
  const results = gated.map(({ call, decision }): [string, CallResult] => [
    `result:${call.id}`,
    {
      outcome: 'denied',
      text: decision.kind === 'denied' ? decision.because : 'Not done: another step was denied.',
    },
  ]);
  await journal.keep(new Map(results));
  await postNote(notePlace(turn), `edit-refused:${run.turn}`, editRefusedNote(edit, gated));
  return true;
}

/** The leave of whoever edited a plan, for the plan that came of it; it may still want a second person. */
export async function giveEditorsLeave(
  turn: Turn,
  plan: Approval,
  edit: Edit,
): Promise<Pick<Approval, 'code' | 'state'>> {
  const { room, run, journal } = turn;
  const { calls: _calls, ...leave } = edit;
  return journal.step(`edit-leave:${plan.id}`, async () =>
    room.database.transaction({ client: run.clientId }, async (tx) => {
      await fence(tx, run);
      const { approval } = await decideApproval(tx, room.jobs, plan.id, {
        ...leave,
        decision: 'approve',
        reason: 'edited and approved outside the ticket',
      });
      const { code, state } = approval;
      return { code, state };
    }),
  );
}
