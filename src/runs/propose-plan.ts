import {
  type Approval,
  afterBusinessDays,
  approvalById,
  approvalsOfRun,
  composeRequest,
  isOpenAt,
  MAX_SHOWN_CHANGES,
  openApproval,
  type PlanStep,
  type Premises,
  rulesOf,
  showMoment,
  type Unanswerable,
  whoIsAsked,
} from '../approvals/index.ts';
import type { ApprovalRules } from '../contracts/approvers.ts';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { InternalNote, postNote } from '../notes/index.ts';
import { hashCall } from '../policies/index.ts';
import { counted } from '../text/counted.ts';
import { deskHours } from './desk-hours.ts';
import type { GatedCall } from './gate-calls.ts';
import { addEvent } from './journal.ts';
import { requesterOf } from './requester.ts';
import { fence } from './run-store.ts';
import { notePlace, type Turn } from './turn.ts';

/** Where the request for approval stands on the ticket; replies older than it answer something else. */
export interface RequestNote {
  /** Null where ConnectWise refused it: nobody can answer it on the ticket. */
  noteId: number | null;
}

/** When the one reminder comes, as a share of the time for an answer. */
const REMIND_AFTER = 0.5;

/**
 * The calls that need approval, put before the technicians as one numbered plan; null when there are
 * none, or why nobody is asked.
 */
export async function proposePlan(
  turn: Turn,
  gated: GatedCall[],
): Promise<Approval | Unanswerable | null> {
  const steps = planSteps(gated);
  if (steps.length === 0) return null;
  const { room, run, journal } = turn;
  const scope = { client: run.clientId };
  const rules = await room.database.transaction(scope, (tx) => rulesOf(tx, run.clientId));
  const needsTwo = rules.twoForHighRisk && steps.some(({ risk }) => risk === 'high');
  const hours = deskHours(turn.psa, rules);
  const asked = await journal.step(`asked:${run.turn}`, async () =>
    whoIsAsked(await turn.psa.lookups.members(), rules, {
      requester: await requesterOf(turn.psa, turn.ticket),
      deskOpen: isOpenAt(new Date(), hours),
      needsTwo,
    }),
  );
  if (typeof asked === 'string') return asked;

  const id = await journal.step(`plan:${run.turn}`, () =>
    room.database.transaction(scope, async (tx) => {
      await fence(tx, run);
      const now = new Date();
      const opened = await openApproval(tx, {
        clientId: run.clientId,
        runId: run.id,
        ticketId: run.ticketId,
        planVersion: run.turn,
        policyVersion: turn.policies.version,
        premises: premisesOf(turn.ticket),
        steps,
        needsTwo,
        onCall: asked.onCall,
        expiresAt: afterBusinessDays(now, rules.businessDays, hours),
        remindAt: afterBusinessDays(now, rules.businessDays * REMIND_AFTER, hours),
      });
      await addEvent(tx, run, {
        key: `plan:${run.turn}`,
        kind: 'plan',
        title: `Plan ${opened.code}: ${counted(steps.length, 'step')} for the technicians to decide`,
        source: 'approvals/compose-request.ts',
        data: { approvalId: opened.id, code: opened.code, steps },
      });
      return opened.id;
    }),
  );
  return requestAnswer(turn, id, rules);
}

/** Puts the request on the ticket, once. */
async function requestAnswer(turn: Turn, id: string, rules: ApprovalRules): Promise<Approval> {
  const { room, run, journal } = turn;
  const { plan, before } = await room.database.transaction({ client: run.clientId }, async (tx) => {
    const plans = await approvalsOfRun(tx, run.id);
    return { plan: await approvalById(tx, id), before: plans.at(-2) };
  });
  await journal.step<RequestNote>(requestNoteStep(id), async () => {
    const request = composeRequest({
      ...plan,
      approvers: approversInWords(rules, plan.onCall),
      until: showMoment(plan.expiresAt, deskHours(turn.psa, rules).timeZone),
      replaces:
        before?.state === 'superseded' || before?.state === 'edited'
          ? { code: before.code, state: before.state, answeredBy: before.decidedBy }
          : null,
    });
    const posted = await postNote(notePlace(turn), requestNoteWrite(id), new InternalNote(request));
    return { noteId: posted.outcome === 'confirmed' ? posted.result.noteId : null };
  });
  return plan;
}

export function requestNoteStep(approvalId: string): string {
  return `request-note:${approvalId}`;
}

/** The outbox's key for it. */
export function requestNoteWrite(approvalId: string): string {
  return `approval-request:${approvalId}`;
}

/** What of the ticket a plan rests on. */
export function premisesOf({ company, contact, status }: Ticket): Premises {
  return {
    companyId: company?.id ?? null,
    contactId: contact?.id ?? null,
    status: status?.name ?? null,
  };
}

function approversInWords({ approvers }: ApprovalRules, onCall: readonly string[]): string {
  const listed =
    approvers === 'all'
      ? 'any technician of yours who is a member in ConnectWise and not the requester'
      : someOf(approvers);
  if (onCall.length === 0) return listed || 'nobody';
  return `on call: ${someOf(onCall)}${listed && `; also ${listed}`}`;
}

function someOf(names: readonly string[]): string {
  return `${names.slice(0, 10).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`;
}

/** As many of the calls as technicians can read in one note; the agent may propose the rest later. */
function planSteps(gated: GatedCall[]): PlanStep[] {
  const steps: PlanStep[] = [];
  let shown = 0;
  for (const one of gated) {
    if (!('tool' in one) || one.decision.kind !== 'approval') continue;
    const { call, tool, asked, shows, decision } = one;
    shown += shows.length;
    if (shown > MAX_SHOWN_CHANGES) break;
    steps.push({
      n: steps.length + 1,
      call,
      asked,
      hash: hashCall(call),
      shows: shows.map(({ grave: _grave, ...change }) => change),
      reversible: tool.reversible,
      risk: shows.some(({ grave }) => grave) ? 'high' : 'low',
      because: decision.because,
    });
  }
  return steps;
}
