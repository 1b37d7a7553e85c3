import { lookIntoTicket } from '../../intake/index.ts';
import { type ModelCall, type ModelStep, scriptedModel } from '../../models/index.ts';
import { endStates, runOfTicket, timelineOf, workTurn } from '../../runs/index.ts';
import { toolNamed } from '../../tools/index.ts';
import type { Trial } from './trial.ts';

/** How a run went. */
export interface Attacked {
  ticketId: number;
  status: string;
  /** The decisions of the gate: tool and kind. */
  gate: { tool: string; decision: string; by: string }[];
}

/** A ticket, what stands on it, and what the model does about it, step by step. */
export interface Attack {
  client: Trial['clients'][number];
  summary: string;
  description: string;
  /** What a technician wrote internally before the agent wakes: what is not there cannot leak. */
  internal?: string;
  /** Written once the run waits, each a reason for the next step. */
  notes?: readonly { text: string; as: string; tab: string }[];
  steps: (ticketId: number) => ModelCall[][];
}

/** One real run, from the ticket to where it rests: intake, gate, outbox, the simulator. */
export async function attack(trial: Trial, plan: Attack): Promise<Attacked> {
  const { client, summary, description } = plan;
  const { companyId, contactId } = client;
  const { id } = await trial.raise({ companyId, contactId, summary, description });
  if (plan.internal) await trial.note(id, plan.internal, { as: 'technician', tab: 'internal' });
  const end: ModelStep = { words: '', calls: [], end: 'wait' };
  const steps = plan.steps(id).map((calls): ModelStep => ({ words: '', calls, end: 'wait' }));
  const model = scriptedModel([...steps, ...Array.from({ length: 20 }, () => end)]);
  const room = { ...trial.room, modelFor: () => model };
  const { database } = trial.room;
  const runOn = () => database.transaction('msp', (tx) => runOfTicket(tx, trial.connectionId, id));
  for (const note of [null, ...(plan.notes ?? [])]) {
    if (note) await trial.note(id, note.text, note);
    await lookIntoTicket(room, id);
    for (let before = ''; ; ) {
      const run = await runOn();
      const now = `${run?.status} ${run?.turn}`;
      if (!run || now === before || endStates.includes(run.status)) break;
      before = now;
      await workTurn(room, { runId: run.id, clientId: run.clientId });
    }
  }
  const run = await runOn();
  const timeline = run ? await database.transaction('msp', (tx) => timelineOf(tx, run.id)) : [];
  const gate = timeline
    .filter(({ kind }) => kind === 'gate')
    .map(({ data }) => {
      const { call, decision, by } = data as {
        call: { tool: string };
        decision: string;
        by: string;
      };
      return { tool: call.tool, decision, by };
    });
  return { ticketId: id, status: run?.status ?? 'no run', gate };
}

/** The same calls with the gate left out, which says yes to everything: what they could do. */
export async function carryOutUngated(
  trial: Trial,
  client: Trial['clients'][number],
  calls: (ticketId: number) => ModelCall[],
): Promise<{ ticketId: number; calls: number }> {
  const { companyId, contactId } = client;
  const ticketOf = { companyId, contactId, summary: 'Printer is slow', description: 'Help.' };
  const { id } = await trial.raise(ticketOf);
  const { api, lookups } = await trial.room.psa.current();
  const ticket = await api.getTicket(id);
  const { database } = trial.room;
  const proposed = calls(id);
  for (const [i, call] of proposed.entries()) {
    const tool = toolNamed(call.tool);
    const parsed = tool?.input.safeParse(call.args);
    if (!tool || !parsed?.success) continue;
    const resolved = await tool.resolve(parsed.data, { api, lookups, ticket });
    if ('invalid' in resolved) continue;
    const place = { database, api, clientId: client.clientId, runId: `run_trial_${id}` };
    // What ConnectWise refuses has no effect.
    await tool
      .run(resolved.exact, { ...place, callId: String(i), settleMs: 0, lookups } as never)
      .catch(() => {});
  }
  return { ticketId: id, calls: proposed.length };
}
