import {
  type Approval,
  approvalById,
  consumeApproval,
  type Edit,
  latestApproval,
  markHandled,
  type PlanStep,
  planHash,
} from '../approvals/index.ts';
import { postNote } from '../notes/index.ts';
import { decide, hashCall } from '../policies/index.ts';
import { type ToolResult, toolNamed } from '../tools/index.ts';
import type { TakenDecision } from './build-history.ts';
import { carryOutCall } from './carry-out.ts';
import { notCarriedOutNote, outcomeNote } from './compose-notes.ts';
import { collectFacts, readGateWorld } from './gate-facts.ts';
import { fence } from './run-store.ts';
import { notePlace, type Turn } from './turn.ts';
import { whyNotNow, whyStale } from './why-not-now.ts';

type StepResult = ToolResult | { outcome: 'refused'; text: string };

/**
 * Acts on what the technicians decided, if they decided and it was not acted on yet: an approved plan
 * is consumed once and carried out call by call, everything else is noted. Safe to repeat at any point: a
 * turn that is worked again gets the same answer.
 */
export async function takeDecision(turn: Turn): Promise<TakenDecision | null> {
  const { room, run, journal } = turn;
  const scope = { client: run.clientId };
  const approval = await room.database.transaction(scope, async (tx) => {
    const latest = await latestApproval(tx, run.id);
    if (!latest || latest.state === 'pending') return null;
    if (latest.handledAt || latest.state !== 'approved') return latest;
    await fence(tx, run);
    // Not consumed: it was revoked this moment, or is too old.
    return (await consumeApproval(tx, latest.id)) ?? approvalById(tx, latest.id);
  });
  if (!approval) return null;
  if (approval.handledAt) {
    const taken = journal.stored<TakenDecision>(`decision:${approval.id}`);
    return taken?.turn === run.turn ? taken : null;
  }

  const taken = await journal.step<TakenDecision>(`decision:${approval.id}`, async () =>
    approval.state === 'consumed'
      ? carryOutPlan(turn, approval)
      : approval.edited
        ? takeEdit(turn, approval, approval.edited)
        : noteRefusal(turn, approval),
  );
  await room.database.transaction(scope, (tx) => markHandled(tx, approval.id));
  return taken;
}

async function carryOutPlan(turn: Turn, approval: Approval): Promise<TakenDecision> {
  const cleared = approval.steps.filter(({ n }) => approval.clearedSteps?.includes(n));
  await tellDecision(
    turn,
    approval,
    `approved by ${approval.decidedBy}: ${cleared.map(({ n }) => n).join(', ')}`,
  );
  // Asked once, before the first effect: what we change ourselves makes the plan no older.
  const { problem } = await turn.journal.step(`not-now:${approval.id}`, async () => ({
    problem: await whyNotNow(turn, approval, cleared),
  }));
  const results: { step: PlanStep; result: StepResult }[] = [];
  for (const step of cleared)
    results.push({
      step,
      result: problem ? refused(problem) : await carryOutStep(turn, approval, step),
    });
  await postNote(notePlace(turn), `outcome:${approval.id}`, outcomeNote(approval, results));
  const done = results.filter(({ result }) => result.outcome === 'done').length;
  return {
    turn: turn.run.turn,
    decision: done === 0 ? 'stale' : 'approved',
    text: results
      .map(({ step, result }) => `${step.n}: ${result.outcome}, ${result.text}`)
      .join('\n'),
  };
}

/** Policy decides again, the world is read again; what no longer fits is refused and said so. */
async function carryOutStep(turn: Turn, approval: Approval, step: PlanStep): Promise<StepResult> {
  // Stored state is not trusted: the hashes must still be those that were decided on.
  if (planHash(approval) !== approval.planHash || hashCall(step.call) !== step.hash)
    return refused('the stored plan is not the one that was approved');

  const key = `stale:${step.call.id}`;
  const stale = turn.journal.stored<string | null>(key);
  const began = turn.journal.stored(`result:${step.call.id}`) !== undefined;
  const problem = began ? null : (stale ?? (await whyStale(turn, step)));
  if (problem) return refused(await turn.journal.step(key, async () => problem));

  const tool = toolNamed(step.call.tool);
  const target = { ticketId: turn.ticket.id, companyId: turn.ticket.company?.id ?? null };
  const decision = decide(step.call, {
    ...(await collectFacts(turn, await readGateWorld(turn), tool, step.call.args, target)),
    approvedHashes: new Set([step.hash]),
  });
  if (decision.kind !== 'auto') return refused(decision.because);
  return carryOutCall(turn, step.call, decision.permit);
}

function refused(text: string): StepResult {
  return { outcome: 'refused', text };
}

/** Nothing is carried out yet: what the person wrote is gated as this turn's calls. */
async function takeEdit(turn: Turn, approval: Approval, edit: Edit): Promise<TakenDecision> {
  await tellDecision(turn, approval, `edited by ${edit.by}`);
  return {
    turn: turn.run.turn,
    decision: 'edited',
    text: `${edit.by} put other calls in its place.`,
    edit,
  };
}

async function noteRefusal(turn: Turn, approval: Approval): Promise<TakenDecision> {
  const what =
    approval.state === 'denied' ? `declined by ${approval.decidedBy}` : (approval.reason ?? '');
  await tellDecision(turn, approval, what);
  await postNote(notePlace(turn), `outcome:${approval.id}`, notCarriedOutNote(approval));
  return {
    turn: turn.run.turn,
    // A leave taken back is a refusal.
    decision: approval.state === 'expired' ? 'expired' : 'denied',
    text: approval.evidence ?? approval.reason ?? '',
  };
}

async function tellDecision(turn: Turn, approval: Approval, what: string): Promise<void> {
  await turn.journal.event({
    key: `decision:${approval.id}`,
    kind: 'decision',
    title: `Plan ${approval.code} ${what}`,
    source: 'approvals/decide-approval.ts',
    data: {
      approvalId: approval.id,
      state: approval.state,
      by: approval.decidedBy,
      via: approval.decidedVia,
      evidence: approval.evidence,
      steps: approval.clearedSteps,
    },
  });
}
