import {
  type Approval,
  businessDayOf,
  latestApproval,
  type Remark,
  rulesOf,
} from '../approvals/index.ts';
import type { ModelStep } from '../models/index.ts';
import { type InternalNote, postNote } from '../notes/index.ts';
import { diagnosisNote, remarkNote, stillWaitingNote } from './compose-notes.ts';
import { deskHours } from './desk-hours.ts';
import { type RunMessage, readMessages } from './journal.ts';
import { notePlace, type Turn } from './turn.ts';

/**
 * The agent's words as an internal note: the diagnosis at first, an answer later. A technician whose
 * note decided nothing is told why, once a plan and cause, or asked again, once a business day: it does not nag.
 */
export async function tellWords(turn: Turn, step: ModelStep): Promise<void> {
  const { run } = turn;
  const heard = await messagesOf(turn);
  const all = heard.flatMap(({ remark }) => (remark ? [remark as Remark] : []));
  const explained = all.find(({ code }) => code === 'explained');
  const remarks = all.filter(({ code }) => code !== 'explained');
  for (const remark of remarks)
    await tell(
      turn,
      `remark:${remark.planId}:${remark.code}`,
      remarkNote(remark.text),
      remark.text,
    );

  const handsOver = step.calls.length === 0 && step.end === 'hand-over';
  const addressed = heard.some(({ authorKind }) => authorKind === 'technician');
  // Who was told why his note does not count need not be told that the plan waits.
  const plan = addressed && remarks.length === 0 ? await openPlan(turn) : null;
  const askedAgain = plan && (await firstOfDay(turn, plan));
  if (plan && askedAgain)
    await tell(turn, askedAgain, stillWaitingNote(plan, step.words, explained?.text), step.words);
  else if (step.words && (remarks.length === 0 || !(await openPlan(turn))))
    await tell(
      turn,
      `words:${run.turn}`,
      diagnosisNote(turn, step.words, handsOver),
      step.words,
      handsOver,
    );
}

/** The name under which a plan is asked about again today; null when that, or the reminder, was today already. */
async function firstOfDay(
  { room, run, psa, journal }: Turn,
  plan: Approval,
): Promise<string | null> {
  const scope = { client: run.clientId };
  const rules = await room.database.transaction(scope, (tx) => rulesOf(tx, run.clientId));
  const hours = deskHours(psa, rules);
  const today = await journal.step(`day:${run.turn}`, async () => businessDayOf(new Date(), hours));
  if (plan.remindedAt && businessDayOf(plan.remindedAt, hours) === today) return null;
  const key = `still-waiting:${plan.id}:${today}`;
  return (await journal.step(key, async () => run.turn)) === run.turn ? key : null;
}

async function tell(
  turn: Turn,
  key: string,
  note: InternalNote,
  words: string,
  handsOver = false,
): Promise<void> {
  const posted = await postNote(notePlace(turn), key, note);
  await turn.journal.event({
    key,
    kind: 'note',
    title: handsOver ? 'Handed over with an internal note' : 'Internal note for the technicians',
    source: 'notes/post-note.ts',
    data: { posted, visibility: note.visibility, words, model: speaker(turn) },
  });
}

/** Who thought this turn's step. */
function speaker({ room, run, journal }: Turn): string {
  return journal.stored<ModelStep>(`model:${run.turn}`)?.by ?? room.modelFor(run.clientId).name;
}

/** The plan of this run that waits for an answer, if any. */
export async function openPlan({ room, run }: Turn): Promise<Approval | null> {
  const scope = { client: run.clientId };
  const plan = await room.database.transaction(scope, (tx) => latestApproval(tx, run.id));
  return plan?.state === 'pending' ? plan : null;
}

/** What this turn read. */
async function messagesOf({ room, run }: Turn): Promise<RunMessage[]> {
  const scope = { client: run.clientId };
  const messages = await room.database.transaction(scope, (tx) => readMessages(tx, run.id));
  return messages.filter(({ readInTurn }) => readInTurn === run.turn);
}
