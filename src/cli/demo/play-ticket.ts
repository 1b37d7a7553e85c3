import type { RunPage } from './muster-client.ts';
import { effectsOn, type SimulatorClient } from './simulator-client.ts';
import type { Stage } from './stage.ts';
import { expectThat } from './teller.ts';
import { waitUntil } from './wait-until.ts';

/** A ticket for a contact of the simulated MSP to raise. */
export interface RaisedTicket {
  companyId: number;
  contactId: number;
  summary: string;
  description: string;
  familiar: boolean;
}

/**
 * Raises tickets until the agent plans for one. The planner without a language model does not recognise
 * every wording; that it then says so and hands over is told, too.
 */
export async function raiseUntilPlanned(stage: Stage, tickets: Iterator<RaisedTicket>) {
  for (;;) {
    const { value: ticket } = tickets.next();
    expectThat(ticket, 'a ticket of a kind that the agent plans for', 'none of those raised');
    const { id, before } = await raise(stage, ticket);
    const planned = await untilPlanned(stage, id);
    if (planned) return { id, before, ...planned };
  }
}

/** A contact raises a ticket; the signed callback arrives and wakes that client's agent. */
export async function raise({ tell, sim, muster }: Stage, ticket: RaisedTicket) {
  const before = (await sim.journal()).at(-1)?.n ?? 0;
  const { companyId, contactId, summary, description } = ticket;
  const { id, company } = await sim.raiseTicket({ companyId, contactId, summary, description });
  tell.saw(
    `a contact of ${company?.name} raises #${id} "${summary}"`,
    'simulator/control/tickets.ts',
  );
  const callback = await waitUntil('a callback that Muster took', async () =>
    (await sim.journal(before)).find(
      ({ effect, status }) =>
        effect?.kind === 'callback' && effect.ticketId === id && status === 200,
    ),
  );
  tell.saw('the signed callback arrives and is acknowledged', 'intake/receive-callback.ts', [
    callback,
  ]);
  const run = await waitUntil('a run on the ticket', () => muster.runOn(id));
  const client = (await muster.clients()).find((one) => one.id === run.clientId);
  expectThat(client?.companyId === companyId, `the agent of company ${companyId}`, client);
  return { id, before };
}

/** Waits for diagnosis, answer and plan, and tells what the agent knew. */
async function untilPlanned(stage: Stage, ticketId: number) {
  const { tell, sim, muster, member } = stage;
  const run = await waitUntil('a plan that waits for an answer, or a hand-over', async () => {
    const seen = await muster.runOn(ticketId);
    expectThat(!['failed', 'stopped'].includes(seen?.status ?? ''), 'no failure', seen?.timeline);
    return ['awaiting-approval', 'handed-over'].includes(seen?.status ?? '') ? seen : null;
  });
  if (run.status === 'handed-over') {
    tell.saw(
      'the agent does not recognise this wording and hands over',
      'models/built-in-planner.ts',
    );
    return null;
  }
  tell.saw(titleOf(run, 'woken'), 'runs/start-run.ts');
  tell.saw(titleOf(run, 'context'), 'runs/build-context.ts');
  const { internal, customerVisible } = effectsOn(await sim.journal(), ticketId, member);
  const [plan] = run.approvals;
  expectThat(plan !== undefined && plan.state === 'pending', 'a pending plan', run.approvals);
  const diagnosis = internal.filter(({ effect }) => effect?.text?.includes('diagnosis'));
  const request = internal.filter(({ effect }) => effect?.text?.includes(`plan ${plan.code}`));
  expectThat(
    diagnosis.length === 1 && request.length === 1,
    'one diagnosis and one plan note',
    internal.length,
  );
  tell.saw('its diagnosis, internal', 'runs/compose-notes.ts', diagnosis);
  tell.saw('its answer, customer-visible', 'tools/cw-add-ticket-note.ts', customerVisible);
  tell.saw(
    `plan ${plan.code} of ${plan.steps.length} steps, internal`,
    'approvals/compose-request.ts',
    request,
  );
  return { run, plan };
}

export async function untilStatus(
  { muster }: Stage,
  ticketId: number,
  status: string,
): Promise<RunPage> {
  return waitUntil(`the run on #${ticketId} ${status}`, async () => {
    const seen = await muster.runOn(ticketId);
    expectThat(seen?.status !== 'failed', `a run that ends ${status}`, seen?.timeline);
    return seen?.status === status ? seen : null;
  });
}

export async function itemOfNote(sim: SimulatorClient, noteId: number) {
  return waitUntil(`note ${noteId} in the journal`, async () =>
    (await sim.journal()).find(({ effect }) => effect?.kind === 'note' && effect.noteId === noteId),
  );
}

function titleOf(run: RunPage, kind: string): string {
  return run.timeline.find((entry) => entry.kind === kind)?.title ?? '';
}
