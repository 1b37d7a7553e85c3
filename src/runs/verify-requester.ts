import { latestApproval } from '../approvals/index.ts';
import { postNote } from '../notes/index.ts';
import {
  type Choice,
  chooseMethod,
  databaseNow,
  latestVerification,
  markVerificationHandled,
  minimumFor,
  openVerification,
  TECHNICIAN,
  type Verification,
  verificationSettings,
  whyVoid,
} from '../verification/index.ts';
import type { CallResult } from './build-history.ts';
import { end, rest } from './end-turn.ts';
import type { GatedCall } from './gate-calls.ts';
import { addEvent } from './journal.ts';
import { methodFacts, reachOnRecord } from './method-facts.ts';
import { readRequest, type TicketRequest } from './read-request.ts';
import { fence } from './run-store.ts';
import { sendChallenge, takeBackChallenge } from './send-challenge.ts';
import { notePlace, type Turn } from './turn.ts';
import {
  confirmRequestNote,
  verificationNeededNote,
  verificationOutcomeNote,
} from './verification-notes.ts';
import { voidHeld } from './void-verification.ts';

const SOURCE = 'runs/verify-requester.ts';

/**
 * The ticket gate: nothing is thought and nothing is done about a sensitive ticket before whoever asks
 * has proven who they are. True when the turn is over: the run waits, or ended with a denial.
 */
export async function verifyRequester(turn: Turn): Promise<boolean> {
  const request = await readRequest(turn);
  const held = await stillSpeaking(turn, request);
  if (held?.state === 'pending') return wait(turn, request, held);
  if (held && (held.state !== 'approved' || !held.handledAt))
    return takeOutcome(turn, request, held);
  if (!held && request.sensitivity.sensitive) return begin(turn, request);
  turn.proof = await proofFacts(turn, request, held);
  return false;
}

/**
 * The tool gate's answer: when calls of this step need the requester verified, none of it is carried
 * out, the agent is told so, and the run waits. True when the turn is over.
 */
export async function verifyBeforeCalls(turn: Turn, gated: GatedCall[]): Promise<boolean> {
  const unproven = gated.filter(({ decision }) => decision.kind === 'verification');
  const [first] = unproven;
  if (first?.decision.kind !== 'verification') return false;
  for (const { call } of gated)
    await turn.journal.step<CallResult>(`result:${call.id}`, async () => ({
      outcome: 'denied',
      text: 'Not done: the requester is verified first. Propose it again afterwards.',
    }));
  const request = await readRequest(turn);
  return begin(turn, { ...request, category: first.decision.category ?? request.category });
}

/** The run's verification, void when it was for another requester, account or request. */
async function stillSpeaking(turn: Turn, request: TicketRequest): Promise<Verification | null> {
  const { room, run } = turn;
  const scope = { client: run.clientId };
  const held = await room.database.transaction(scope, (tx) => latestVerification(tx, run.id));
  if (!held || held.state === 'cancelled') return null;
  if (!['pending', 'approved'].includes(held.state)) return held;
  const because = whyVoid(held, { ...request, reachHash: await reachOnRecord(turn) });
  if (!because) return held;
  await room.database.transaction(scope, async (tx) => {
    await fence(tx, run);
    await voidHeld(tx, run, held, because);
  });
  if (held.state === 'pending') await takeBackChallenge(room, held);
  return null;
}

/** Opens a verification by the method that fits, or by the one that is given. */
async function begin(turn: Turn, request: TicketRequest, given?: Choice): Promise<boolean> {
  const { room, run } = turn;
  const settings = await room.database.transaction({ client: run.clientId }, verificationSettings);
  const minimum = minimumFor(request.category, run.clientId, settings);
  const choice = given ?? chooseMethod(await methodFacts(turn, request, minimum));
  const { sensitivity, ...asked } = request;
  const bound = { ...asked, reachHash: await reachOnRecord(turn) };
  const held = await room.database.transaction({ client: run.clientId }, async (tx) => {
    await fence(tx, run);
    const opened = await openVerification(tx, {
      clientId: run.clientId,
      runId: run.id,
      ...bound,
      method: choice.method,
      reason: choice.because,
      minimum,
    });
    await addEvent(tx, run, {
      key: `verification:${opened.id}`,
      kind: 'verification',
      title: `Sensitive: ${opened.category}. ${capital(who(opened))} must be verified (${opened.method}) before anything is done`,
      source: SOURCE,
      data: { verificationId: opened.id, ...bound, level: sensitivity.level, ...choice },
    });
    return opened;
  });
  return wait(turn, request, held);
}

/** Sends what is still to be sent, tells the technicians, and lets the run wait. */
async function wait(turn: Turn, request: TicketRequest, held: Verification): Promise<boolean> {
  const { room, run } = turn;
  const sent = held.method === TECHNICIAN ? held : await sendChallenge(turn, held);
  if (sent.state !== 'pending') return takeOutcome(turn, request, sent);
  await postNote(
    notePlace(turn),
    `verification:${held.id}`,
    verificationNeededNote(turn, sent, request),
  );
  const scope = { client: run.clientId };
  const { tellRequester } = await room.database.transaction(scope, verificationSettings);
  if (tellRequester && run.mode === 'live' && turn.client.mode === 'live')
    await postNote(notePlace(turn), 'verification-line', confirmRequestNote());
  await rest(room, run, 'verifying', `Waiting until ${who(held)} is verified.`);
  return true;
}

/** Notes what was answered and goes on from there; each part is done once, wherever a worker stops. */
async function takeOutcome(
  turn: Turn,
  request: TicketRequest,
  held: Verification,
): Promise<boolean> {
  const { room, run, journal } = turn;
  const scope = { client: run.clientId };
  const alarm = held.state === 'denied';
  await journal.event(
    {
      key: `verification-outcome:${held.id}`,
      kind: alarm ? 'alarm' : 'verification',
      title: `${capital(who(held))} was ${held.state === 'approved' ? 'verified' : `not verified: ${held.state}`} (${held.method}${held.level ? `, ${held.level}` : ''})`,
      source: SOURCE,
      data: { verificationId: held.id, state: held.state, by: held.decidedBy, reason: held.reason },
    },
    (tx) =>
      room.audit.record(tx, {
        actor: held.decidedBy ?? 'muster',
        action: `verifications.${held.state}`,
        subject: held.id,
        detail: { runId: run.id, ticketId: run.ticketId, method: held.method, level: held.level },
      }),
  );
  await postNote(
    notePlace(turn),
    `verification-outcome:${held.id}`,
    verificationOutcomeNote(turn, held),
  );
  await room.database.transaction(scope, (tx) => markVerificationHandled(tx, held.id));
  if (held.state === 'approved') {
    turn.proof = await proofFacts(turn, request, held);
    return false;
  }
  if (held.state === 'denied') {
    await end(room, run, 'handed-over', `${capital(who(held))} denied the request: hard stop.`);
    return true;
  }
  const because = `the challenge by ${held.method} was ${held.state === 'expired' ? 'not answered in time' : 'not possible'}`;
  // Never a weaker method, nor the same one again, by itself.
  return begin(turn, { ...request, category: held.category }, { method: TECHNICIAN, because });
}

/** What the tool gate goes by in this turn. */
async function proofFacts(
  { room, run }: Turn,
  { sensitivity }: TicketRequest,
  held: Verification | null,
): Promise<Turn['proof']> {
  const holds = held?.state === 'approved' && held.decidedAt && held.validUntil;
  return room.database.transaction({ client: run.clientId }, async (tx) => {
    const plan = await latestApproval(tx, run.id);
    const underWay = plan && ['approved', 'consumed'].includes(plan.state) && !plan.handledAt;
    return {
      ticketIsSensitive: sensitivity.sensitive,
      proven: holds ? { from: held.decidedAt as Date, until: held.validUntil as Date } : null,
      now: await databaseNow(tx),
      plannedAt: underWay ? plan.createdAt : null,
    };
  });
}

/** A ticket may come without a contact's name. */
function who({ contactName }: Verification): string {
  return contactName === 'unknown' ? 'the requester' : contactName;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
