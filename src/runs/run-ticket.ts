import type { Unanswerable } from '../approvals/index.ts';
import { inLane } from '../lib/lane.ts';
import type { ModelStep } from '../models/index.ts';
import { postNote } from '../notes/index.ts';
import { carryOut } from './carry-out.ts';
import { noApproverNote, unanswerable, wouldHaveNote } from './compose-notes.ts';
import { afterFault, end, rest } from './end-turn.ts';
import { type GatedCall, gateCalls } from './gate-calls.ts';
import { nextRun } from './next-run.ts';
import { proposePlan } from './propose-plan.ts';
import { RUN_VERSION, type Run } from './run.ts';
import { freeRun, renewLease } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';
import { stepBack } from './step-back.ts';
import { takeDecision } from './take-decision.ts';
import { editedStep, giveEditorsLeave, isEditRefused } from './take-edit.ts';
import { takeUp } from './take-up.ts';
import { openPlan, tellWords } from './tell-words.ts';
import { think } from './think.ts';
import { notePlace, openTurn, type Turn } from './turn.ts';
import { handOverUnknownWork } from './unknown-work.ts';
import { verifyBeforeCalls, verifyRequester } from './verify-requester.ts';
import { watchTroubles } from './watch-troubles.ts';

/** Works a turn of the run whose turn it is; nothing when none is due. */
export async function workNextTurn(room: RunsRoom): Promise<void> {
  const run = await takeUp(room, 'msp', nextRun);
  if (run) await workTaken(room, run);
}

/** Works a turn of this run, unless somebody has it or it has ended. */
export async function workTurn(
  room: RunsRoom,
  { runId, clientId }: { runId: string; clientId: string },
): Promise<void> {
  const run = await takeUp(room, { client: clientId }, (tx) => freeRun(tx, runId));
  if (run) await workTaken(room, run);
}

/**
 * The story of a run, one job a turn: re-read the ticket, verify who asks, act on what technicians decided,
 * let the model take one step, gate its calls, do what is allowed, put the rest before the technicians, and rest.
 * Killed anywhere, the next worker goes through the same lines and finds what is done in the journal.
 */
async function workTaken(room: RunsRoom, run: Run): Promise<void> {
  const scope = { client: run.clientId };
  const keepLease = setInterval(
    () =>
      void room.database
        .transaction(scope, (tx) => renewLease(tx, run, room.leaseMs), { mayBeLost: true })
        .catch(() => {}),
    room.leaseMs / 3,
  );
  try {
    await inLane(run.clientId, () => turnOf(room, run));
  } catch (fault) {
    await afterFault(room, run, fault);
  } finally {
    clearInterval(keepLease);
  }
}

async function turnOf(room: RunsRoom, run: Run): Promise<void> {
  if (run.version !== RUN_VERSION)
    return end(room, run, 'handed-over', 'This run was begun by another version of Muster.');

  const turn = await openTurn(room, run);
  if ('stop' in turn) return end(room, run, 'stopped', turn.stop);
  if (await handOverUnknownWork(turn)) return;

  if (await verifyRequester(turn)) return;
  const taken = await takeDecision(turn);
  if (taken?.decision === 'expired')
    return end(room, run, 'handed-over', 'Nobody answered the plan in time: a person’s turn.');
  if (await stepBack(turn)) return;
  const step = taken?.edit ? await editedStep(turn, taken) : await think(turn);
  const gated = await gateCalls(turn, step.calls);
  if (taken?.edit && (await isEditRefused(turn, taken.edit, gated)))
    return rest(room, run, 'queued', 'The next step follows.', true);
  if (await verifyBeforeCalls(turn, gated)) return;
  if (run.mode === 'plan' || turn.client.mode === 'plan') return planOnly(turn, step, gated);
  await tellWords(turn, step);
  await carryOut(turn, gated);
  if (await watchTroubles(turn, gated)) return;
  const plan = await proposePlan(turn, gated);
  if (typeof plan === 'string') return handOver(turn, gated, plan);
  const decided = plan && taken?.edit && (await giveEditorsLeave(turn, plan, taken.edit));
  const waiting = decided ?? plan ?? (await openPlan(turn));
  if (waiting?.state === 'pending')
    return rest(room, run, 'awaiting-approval', `Plan ${waiting.code} waits for an answer.`);
  if (step.calls.length > 0) return rest(room, run, 'queued', 'The next step follows.', true);
  if (step.end === 'wait') return rest(room, run, 'awaiting-reply', 'Waiting for a reply.');
  return end(
    room,
    run,
    step.end === 'done' ? 'done' : 'handed-over',
    step.words.split('\n')[0] ?? '',
  );
}

/** Nobody could answer a plan, so none is made. */
async function handOver(turn: Turn, gated: GatedCall[], why: Unanswerable): Promise<void> {
  await postNote(notePlace(turn), `no-approver:${turn.run.turn}`, noApproverNote(turn, gated, why));
  return end(turn.room, turn.run, 'handed-over', `${unanswerable[why].heading}.`);
}

/** Plan mode: the agent reads until it knows what it would do, and that goes into one internal note. */
async function planOnly(turn: Turn, step: ModelStep, gated: GatedCall[]): Promise<void> {
  const { room, run } = turn;
  await carryOut(turn, gated);
  const readsOn = gated.length > 0 && !gated.some(({ decision }) => decision.kind === 'would');
  if (readsOn) return rest(room, run, 'queued', 'The next step follows.', true);
  await postNote(notePlace(turn), 'would-have', wouldHaveNote(turn, step.words, gated));
  return end(room, run, 'done', 'Plan mode: what would have been done is in the internal note.');
}
