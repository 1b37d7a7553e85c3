import {
  type Approval,
  approvalById,
  composeRequest,
  oneBusinessDayAfter,
  openApproval,
  type PlanStep,
} from '../approvals/index.ts';
import { InternalNote, postNote } from '../notes/index.ts';
import { hashCall } from '../policies/index.ts';
import type { GatedCall } from './gate-calls.ts';
import { addEvent } from './journal.ts';
import { fence } from './run-store.ts';
import { notePlace, type Turn } from './turn.ts';

/** Where the request for approval stands on the ticket; replies older than it answer something else. */
export interface RequestNote {
  noteId: number;
}

/** The calls that need approval, put before the technicians as one numbered plan; null when there are none. */
export async function proposePlan(turn: Turn, gated: GatedCall[]): Promise<Approval | null> {
  const steps = planSteps(gated);
  if (steps.length === 0) return null;
  const { room, run, journal } = turn;
  const scope = { client: run.clientId };

  const id = await journal.step(`plan:${run.turn}`, () =>
    room.database.transaction(scope, async (tx) => {
      await fence(tx, run);
      const opened = await openApproval(tx, {
        clientId: run.clientId,
        runId: run.id,
        ticketId: run.ticketId,
        planVersion: run.turn,
        steps,
        expiresAt: oneBusinessDayAfter(new Date()),
      });
      await addEvent(tx, run, {
        key: `plan:${run.turn}`,
        kind: 'plan',
        title: `Plan ${opened.code}: ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} for the technicians to decide`,
        source: 'approvals/compose-request.ts',
        data: { approvalId: opened.id, code: opened.code, steps },
      });
      return opened.id;
    }),
  );
  const approval = await room.database.transaction(scope, (tx) => approvalById(tx, id));
  await journal.step<RequestNote>(requestNoteStep(id), async () => {
    const request = composeRequest({
      ...approval,
      approvers: 'any technician of yours who is a member in ConnectWise',
    });
    const posted = await postNote(
      notePlace(turn),
      `approval-request:${id}`,
      new InternalNote(request),
    );
    return { noteId: posted.outcome === 'confirmed' ? posted.result.noteId : 0 };
  });
  return approval;
}

export function requestNoteStep(approvalId: string): string {
  return `request-note:${approvalId}`;
}

function planSteps(gated: GatedCall[]): PlanStep[] {
  return gated
    .filter((one) => 'tool' in one && one.decision.kind === 'approval')
    .map((one, i) => {
      const { call, tool, shows, decision } = one as Extract<GatedCall, { tool: unknown }>;
      return {
        n: i + 1,
        call,
        hash: hashCall(call),
        shows,
        reversible: tool.reversible,
        because: decision.because,
      };
    });
}
