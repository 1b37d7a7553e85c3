import { and, eq } from 'drizzle-orm';
import { type Approval, decideApproval, latestApproval, readReply } from '../approvals/index.ts';
import { runMessage, runStep, type Tx } from '../db/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Note, Ticket } from '../integrations/connectwise/index.ts';
import { newId } from '../lib/ids.ts';
import { hasMarker } from '../notes/index.ts';
import { addEvent } from './journal.ts';
import { noteKey, signedBy } from './note-author.ts';
import { type RequestNote, requestNoteStep } from './propose-plan.ts';
import { endStates, type Run } from './run.ts';
import { runOfTicket, wakeRun } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';
import { NOTES_BEFORE } from './think.ts';

/** A note that was changed this long after it was posted is not the answer that was first given. */
const EDIT_GRACE_MS = 5_000;

/**
 * Takes in what people wrote on a ticket since its run began: a technician's clear answer to the plan
 * that waits decides it; everything else is a message to the agent. Each note counts once, whoever
 * rings how often. Answers how many were new.
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
  let fresh = 0;
  for (const note of await psa.api.listNotes(ticket.id)) {
    if (known.has(noteKey(note)) || note.merged) continue;
    const { kind, name } = await signedBy(psa, note);
    // While our own member's name is not known yet, the marker tells our notes from other programs'.
    if (kind === 'muster' || (kind === 'api-member' && hasMarker(note.text))) continue;
    const took = await room.database.transaction({ client: run.clientId }, (tx) =>
      takeNote(tx, room, run, ticket, { note, kind, name }),
    );
    if (took) fresh += 1;
  }
  return fresh;
}

interface SignedNote {
  note: Note;
  kind: string;
  name: string;
}

/** One note, in one transaction: the message row makes it count once. */
async function takeNote(
  tx: Tx,
  room: RunsRoom,
  run: Run,
  ticket: Ticket,
  signed: SignedNote,
): Promise<boolean> {
  const { note, kind, name } = signed;
  const plan = await latestApproval(tx, run.id);
  const verdict =
    plan?.state === 'pending' && (await mayDecide(tx, plan, ticket, signed))
      ? readReply(note.text, plan)
      : null;
  const decides = verdict !== null && verdict.decision !== null;
  const inserted = await tx
    .insert(runMessage)
    .values({
      id: newId('msg'),
      clientId: run.clientId,
      runId: run.id,
      noteKey: noteKey(note),
      author: name,
      authorKind: kind,
      text: note.text,
      // A deciding note is read as the decision; the agent learns of it that way.
      readInTurn: decides ? 0 : null,
    })
    .onConflictDoNothing({ target: [runMessage.runId, runMessage.noteKey] })
    .returning({ id: runMessage.id });
  if (inserted.length === 0) return false;

  if (plan && verdict?.decision) {
    const { counted, approval } = await decideApproval(tx, room.jobs, plan.id, {
      ...verdict,
      decision: verdict.decision,
      by: name,
      via: 'note',
    });
    await addEvent(tx, run, {
      key: `reply:${noteKey(note)}`,
      kind: 'reply',
      title: counted
        ? `${name} answered plan ${plan.code}: ${verdict.decision}`
        : `${name} answered plan ${plan.code} after ${approval.decidedBy ?? 'it had ended'}: not counted`,
      source: 'approvals/read-reply.ts',
      data: { text: note.text, ...verdict },
    });
    await room.audit.record(tx, {
      actor: `member ${name}`,
      action: 'approvals.decide',
      subject: plan.id,
      detail: { counted, decision: verdict.decision, note: noteKey(note), planHash: plan.planHash },
    });
    return true;
  }
  await addEvent(tx, run, {
    key: `message:${noteKey(note)}`,
    kind: 'message',
    title: `${name} (${kind}) wrote; it reached the agent as a message and decided nothing${verdict ? ` (${verdict.reason})` : ''}`,
    source: 'runs/receive-notes.ts',
    data: { text: note.text, authorKind: kind, visibility: note.visibility },
  });
  await wakeRun(tx, run.id);
  await room.jobs.signal(tx, { runId: run.id, clientId: run.clientId });
  return true;
}

/**
 * Whose note can decide: an internal one by a human member who is not the requester, written after the
 * plan was put on the ticket, and not changed since. Everything else is only a message.
 */
async function mayDecide(
  tx: Tx,
  plan: Approval,
  ticket: Ticket,
  { note, kind, name }: SignedNote,
): Promise<boolean> {
  if (kind !== 'technician' || note.visibility !== 'internal') return false;
  if (note.contact !== null || note.customerUpdated) return false;
  if (ticket.contact?.name && ticket.contact.name.toLowerCase() === name.toLowerCase())
    return false;
  if (wasEdited(note)) return false;
  const [row] = await tx
    .select({ result: runStep.result })
    .from(runStep)
    .where(and(eq(runStep.runId, plan.runId), eq(runStep.name, requestNoteStep(plan.id))));
  if (!row) return false;
  // Ids of ticket notes grow; time entries have ids of their own, so their time is compared instead.
  const { noteId } = row.result as RequestNote;
  if (note.noteType === 'TicketNote') return note.id > noteId;
  return note.createdAt !== null && note.createdAt.getTime() >= plan.createdAt.getTime() - 60_000;
}

function wasEdited({ createdAt, updatedAt }: Note): boolean {
  return (
    createdAt !== null &&
    updatedAt !== null &&
    updatedAt.getTime() - createdAt.getTime() > EDIT_GRACE_MS
  );
}

/** Notes that the run has read or taken in; null before its first turn read any. */
async function knownNotes(tx: Tx, run: Run): Promise<Set<string> | null> {
  const [before] = await tx
    .select({ result: runStep.result })
    .from(runStep)
    .where(and(eq(runStep.runId, run.id), eq(runStep.name, NOTES_BEFORE)));
  if (!before) return null;
  const taken = await tx
    .select({ key: runMessage.noteKey })
    .from(runMessage)
    .where(eq(runMessage.runId, run.id));
  return new Set([...(before.result as string[]), ...taken.map(({ key }) => key)]);
}
