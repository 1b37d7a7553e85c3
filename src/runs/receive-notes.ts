import { and, eq } from 'drizzle-orm';
import {
  type Approval,
  approvalsOfRun,
  heedSecondReading,
  type Judgement,
  judgeAnswer,
  type Requester,
  rulesOf,
  wantsSecondReading,
} from '../approvals/index.ts';
import { outboxWrite, runMessage, runStep, type Tx } from '../db/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Note, NoteAuthor, Ticket } from '../integrations/connectwise/index.ts';
import { newId } from '../lib/ids.ts';
import type { SecondReading } from '../models/index.ts';
import { hasMarker, markerOf } from '../notes/index.ts';
import { addEvent } from './journal.ts';
import { noteKey, noteVersion, signedBy, versionOf } from './note-author.ts';
import { type RequestNote, requestNoteStep, requestNoteWrite } from './propose-plan.ts';
import { readAgain } from './read-again.ts';
import { requesterOf } from './requester.ts';
import { endStates, type Run } from './run.ts';
import { markTakenOver, runOfTicket, wakeRun } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';
import { settleAnswer } from './settle-answer.ts';
import { NOTES_BEFORE } from './think.ts';

/**
 * Takes in what people wrote on a ticket since its run began: a technician's clear answer to the plan
 * that waits decides it; everything else is a message to the agent. Each note counts once, whoever
 * rings how often; one that was changed is a message once more, and never decides. Answers how many were new.
 */
export async function receiveNotes(room: RunsRoom, psa: Psa, ticket: Ticket): Promise<number> {
  const run = await room.database.transaction('msp', (tx) =>
    runOfTicket(tx, psa.connection.id, ticket.id),
  );
  if (!run || endStates.includes(run.status)) return 0;
  const known = await room.database.transaction({ client: run.clientId }, (tx) =>
    knownNotes(tx, run),
  );
  // Before the first turn has read the discussion, every note is part of what it will read.
  if (!known) return 0;
  let requester: Requester | null = null;
  let fresh = 0;
  const notes = await psa.api.listNotes(ticket.id);
  for (const note of notes) {
    const isKnown = known.has(noteKey(note));
    if ((isKnown && !isChanged(note, known)) || note.merged) continue;
    const { author, kind, name } = await signedBy(psa, note);
    // While our own member's name is not known yet, the marker tells our notes from other programs'.
    if (kind === 'muster' || (kind === 'api-member' && hasMarker(note.text))) continue;
    requester ??= await requesterOf(psa, ticket);
    const signed = { note, notes, author, name, requester, changed: isKnown };
    const second = await secondReading(room, run, signed);
    const took = await room.database.transaction({ client: run.clientId }, (tx) =>
      takeNote(tx, room, run, signed, second),
    );
    if (took) fresh += 1;
  }
  return fresh;
}

interface SignedNote {
  note: Note;
  /** What stood on the ticket when it was read. */
  notes: readonly Note[];
  author: NoteAuthor;
  name: string;
  requester: Requester;
  /** The run knew it with other words. */
  changed: boolean;
}

/** Whether a known note says something else now. Runs of before this was kept know keys only. */
function isChanged(note: Note, known: Set<string>): boolean {
  if (known.has(noteVersion(note))) return false;
  const versions = `${noteKey(note)}#`;
  return [...known].some((one) => one.startsWith(versions));
}

/** A language model's reading of a note, and the plan that it read it for. */
interface Second {
  plan: Approval;
  reading: SecondReading;
}

/** Asked before the note is taken in, so that no transaction waits for a language model. */
async function secondReading(room: RunsRoom, run: Run, signed: SignedNote): Promise<Second | null> {
  if (signed.author.kind !== 'technician') return null;
  const scope = { client: run.clientId };
  const { judged, plan } = await room.database.transaction(scope, (tx) =>
    judgeNote(tx, run, signed),
  );
  if (plan?.state !== 'pending' || !wantsSecondReading(judged, signed.note)) return null;
  const { text } = signed.note;
  const reading = await readAgain(room, run, plan, { key: noteVersion(signed.note), text });
  return reading && { plan, reading };
}

/** What the rules make of a note, and the newest plan. */
async function judgeNote(
  tx: Tx,
  run: Run,
  { note, notes, author, requester, changed }: SignedNote,
): Promise<{ judged: Judgement; plan: Approval | undefined }> {
  const plans = await approvalsOfRun(tx, run.id);
  const plan = plans.at(-1);
  const judged = judgeAnswer(note, author, {
    plans,
    requestNoteId: plan ? await requestNoteOf(tx, run, plan.id, notes) : null,
    rules: await rulesOf(tx, run.clientId),
    requester,
    changed,
  });
  return { judged, plan };
}

/** One note, in one transaction: the message row makes it count once. */
async function takeNote(
  tx: Tx,
  room: RunsRoom,
  run: Run,
  signed: SignedNote,
  second: Second | null,
): Promise<boolean> {
  const { note, author, name, changed } = signed;
  const key = changed ? noteVersion(note) : noteKey(note);
  // First, as everywhere: whoever has the run's row may change its plans.
  await wakeRun(tx, run.id);
  if (await isTaken(tx, run, key)) return false;
  const { judged: first, plan } = await judgeNote(tx, run, signed);
  const judged =
    second && second.plan.id === plan?.id
      ? heedSecondReading(first, { second: second.reading, plan, by: name })
      : first;
  const { decided, remark, reason } = await settleAnswer(tx, room, run, { key, name }, judged);
  await tx.insert(runMessage).values({
    id: newId('msg'),
    clientId: run.clientId,
    runId: run.id,
    noteKey: key,
    author: name,
    authorKind: author.kind,
    text: changed ? `(a note that was changed afterwards) ${note.text}` : note.text,
    remark,
    // A deciding note is read as the decision; the agent learns of it that way.
    readInTurn: decided ? 0 : null,
  });
  if (decided) return true;
  if (author.kind === 'technician' && note.visibility !== 'internal' && !remark)
    await markTakenOver(tx, run.id, `${name} answered the customer`);
  const why = [reason, remark?.text].filter(Boolean).join('; ');
  await addEvent(tx, run, {
    key: `message:${key}`,
    kind: 'message',
    title: `${name} (${author.kind}) ${changed ? 'changed a note' : 'wrote'}; it reached the agent as a message and decided nothing${why ? ` (${why})` : ''}`,
    source: 'runs/receive-notes.ts',
    data: { text: note.text, authorKind: author.kind, visibility: note.visibility },
  });
  await room.jobs.signal(tx, { runId: run.id, clientId: run.clientId });
  return true;
}

async function isTaken(tx: Tx, run: Run, key: string): Promise<boolean> {
  const rows = await tx
    .select({ id: runMessage.id })
    .from(runMessage)
    .where(and(eq(runMessage.runId, run.id), eq(runMessage.noteKey, key)));
  return rows.length > 0;
}

/**
 * The plan's request as it stands on the ticket; null while it is not there. Whoever wrote it may have died
 * before it was kept that it arrived, and technicians answer what they see: it is told by its marker then.
 */
async function requestNoteOf(
  tx: Tx,
  run: Run,
  planId: string,
  notes: readonly Note[],
): Promise<number | null> {
  const [step] = await tx
    .select({ result: runStep.result })
    .from(runStep)
    .where(and(eq(runStep.runId, run.id), eq(runStep.name, requestNoteStep(planId))));
  if (step) return (step.result as RequestNote).noteId;
  const [write] = await tx
    .select({ marker: outboxWrite.marker })
    .from(outboxWrite)
    .where(and(eq(outboxWrite.runId, run.id), eq(outboxWrite.key, requestNoteWrite(planId))));
  return notes.find(({ text }) => markerOf(text) === write?.marker)?.id ?? null;
}

/** Notes that the run has read or taken in, and what they said; null before its first turn read any. */
async function knownNotes(tx: Tx, run: Run): Promise<Set<string> | null> {
  const [before] = await tx
    .select({ result: runStep.result })
    .from(runStep)
    .where(and(eq(runStep.runId, run.id), eq(runStep.name, NOTES_BEFORE)));
  if (!before) return null;
  const taken = await tx
    .select({ key: runMessage.noteKey, text: runMessage.text })
    .from(runMessage)
    .where(eq(runMessage.runId, run.id));
  return new Set([
    ...(before.result as string[]),
    ...taken.flatMap(({ key, text }) => [key, versionOf(key, text)]),
  ]);
}
