import type { ExactCall, Permit } from '../policies/index.ts';
import { execute, type ToolResult } from '../tools/index.ts';
import type { CallResult } from './build-history.ts';
import type { GatedCall } from './gate-calls.ts';
import { whyNoMoreThisHour } from './hourly-limits.ts';
import { whyNotLeave } from './kill.ts';
import type { Turn } from './turn.ts';

/** Carries out the calls that the gate allowed, in order, and keeps every outcome for the model. */
export async function carryOut(turn: Turn, gated: GatedCall[]): Promise<void> {
  const denied = gated.flatMap(({ call, decision }): [string, CallResult][] =>
    decision.kind === 'denied'
      ? [[`result:${call.id}`, { outcome: 'denied', text: decision.because }]]
      : [],
  );
  await turn.journal.keep(new Map(denied));
  for (const { call, decision } of gated)
    if (decision.kind === 'auto') await carryOutCall(turn, call as ExactCall, decision.permit);
}

/** One permitted call, once; the result is journaled under the call's id. */
export async function carryOutCall(
  turn: Turn,
  call: ExactCall,
  permit: Permit,
): Promise<ToolResult> {
  const { room, psa, run, journal } = turn;
  const make = async () => {
    const barred = await whyNotLeave(turn, call.tool);
    if (barred) throw barred;
    return execute(call, permit, {
      database: room.database,
      api: psa.api,
      clientId: run.clientId,
      runId: run.id,
      settleMs: room.settleMs,
      whyFull: whyNoMoreThisHour(turn),
      whyNot: () => whyNotLeave(turn, call.tool),
    });
  };
  return journal.step<ToolResult>(`result:${call.id}`, make, (result) => ({
    entry: {
      key: `result:${call.id}`,
      kind: result.outcome === 'done' ? 'done' : 'failed',
      title: `${call.tool}: ${result.text.split('\n')[0]}`,
      source: 'tools/execute.ts',
      data: { call, result, permit: permit.because },
    },
    // Told with the event, so once: who did what to which ticket, under which leave.
    also: (tx) =>
      room.audit.record(tx, {
        actor: `agent ${turn.client.agentId}`,
        action: 'tools.execute',
        subject: `ticket ${run.ticketId}`,
        detail: {
          runId: run.id,
          tool: call.tool,
          arguments: permit.argumentHash,
          because: permit.because,
          outcome: result.outcome,
        },
      }),
  }));
}
