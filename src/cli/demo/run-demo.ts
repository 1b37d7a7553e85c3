import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Child } from './child-process.ts';
import {
  itemOfNote,
  type RaisedTicket,
  raise,
  raiseUntilPlanned,
  untilStatus,
} from './play-ticket.ts';
import { effectsOn } from './simulator-client.ts';
import { type Stage, setTheStage } from './stage.ts';
import { createTeller, expectThat } from './teller.ts';
import { denied, verified } from './verify-chapters.ts';
import { waitUntil } from './wait-until.ts';

/** No MSP's history knows this kind. */
const UNHEARD_OF = {
  summary: 'The aquarium in reception needs a new pump',
  description: 'The fish look unhappy.',
};

/**
 * The main job from end to end, over HTTP and in processes of their own. Every line is told only after
 * it was seen on the simulator's journal or in Muster's API; a miss throws what was expected.
 */
export async function runDemo(
  seed: number,
  tickets: RaisedTicket[],
  write: (line: string) => void,
): Promise<void> {
  const tell = createTeller(write);
  const dataDir = mkdtempSync(join(tmpdir(), 'muster-demo-'));
  // PostgreSQL does not run as root: its user must be able to enter, so that all data stays in this folder.
  chmodSync(dataDir, 0o755);
  const children: Child[] = [];
  try {
    const stage = await setTheStage(tell, seed, dataDir, children);
    const familiar = tickets.filter((ticket) => ticket.familiar).values();
    const [anyone, ...others] = tickets;
    const another = others.find(({ contactId }) => contactId !== anyone?.contactId);
    expectThat(anyone && another, 'tickets of two contacts', tickets.length);
    await approved(stage, familiar);
    await refused(stage, familiar);
    await undecided(stage, familiar);
    await handedOver(stage, tickets);
    await denied(stage, anyone);
    await verified(stage, another);
    write('\nEvery step was seen. Nothing was changed without a technician’s yes.');
  } finally {
    for (const child of children.reverse()) await child.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The first ticket: woken, diagnosed, answered, planned; the worker dies while the plan waits; approved. */
async function approved(stage: Stage, tickets: Iterator<RaisedTicket>): Promise<void> {
  const { tell, sim, muster, member, crash } = stage;
  stage.tell.chapter('The first ticket: a technician says yes');
  const { id, before, run, plan } = await raiseUntilPlanned(stage, tickets);
  const planned = effectsOn(await sim.journal(before), id, member);
  expectThat(
    planned.customerVisible.length === 1,
    'one customer-visible answer',
    planned.customerVisible.length,
  );
  expectThat(
    planned.internal.length === 2,
    'diagnosis and plan as internal notes',
    planned.internal.length,
  );
  expectThat(planned.changes.length === 0, 'nothing changed before the yes', planned.changes);

  await crash();
  tell.saw(
    'Muster is killed (SIGKILL) while the plan waits, and started again',
    'db/embedded/supervisor.ts',
  );
  const reply = await sim.writeNote(id, 'yep go ahead');
  tell.saw('a technician notes: "yep go ahead"', 'runs/receive-notes.ts', [
    await itemOfNote(sim, reply.id),
  ]);
  await untilStatus(stage, id, 'done');
  const { changes } = effectsOn(await sim.journal(before), id, member);
  expectThat(
    changes.length === plan.steps.length,
    `each of the ${plan.steps.length} steps changed once`,
    changes.length,
  );
  for (const change of changes) {
    const what = change.effect?.changes
      ?.map(({ field, after }) => `${field} -> ${nameOf(after)}`)
      .join(', ');
    tell.saw(`changed in ConnectWise: ${what}`, 'tools/cw-update-ticket.ts', [change]);
  }
  const { internal } = effectsOn(await sim.journal(before), id, member);
  const outcome = internal.filter(({ effect }) =>
    effect?.text?.includes(`plan ${plan.code} was approved`),
  );
  expectThat(outcome.length === 1, 'one outcome note', outcome.length);
  tell.saw(
    'an internal note says what was done, verified by reading back',
    'runs/compose-notes.ts',
    outcome,
  );
  const again = await muster.runOn(id);
  expectThat(again?.id === run.id, 'one run on the ticket', again?.id);
}

async function refused(stage: Stage, tickets: Iterator<RaisedTicket>): Promise<void> {
  const { tell, sim, member } = stage;
  stage.tell.chapter('The second ticket: a technician says no');
  const { id, before } = await raiseUntilPlanned(stage, tickets);
  const reply = await sim.writeNote(id, 'No, please leave this one alone.');
  tell.saw('a technician notes: "No, please leave this one alone."', 'runs/receive-notes.ts', [
    await itemOfNote(sim, reply.id),
  ]);
  const run = await untilStatus(stage, id, 'handed-over');
  const { changes } = effectsOn(await sim.journal(before), id, member);
  expectThat(changes.length === 0, 'nothing changed after a no', changes);
  expectThat(run.approvals[0]?.state === 'denied', 'the plan is denied', run.approvals);
  tell.saw(
    'nothing was changed; the agent learned why and left the ticket',
    'runs/take-decision.ts',
  );
}

async function undecided(stage: Stage, tickets: Iterator<RaisedTicket>): Promise<void> {
  const { tell, sim, muster, member } = stage;
  stage.tell.chapter('The third ticket: a technician says neither');
  const { id, before, plan } = await raiseUntilPlanned(stage, tickets);
  const text = 'Spoke to them this morning, it only happens in the afternoon.';
  const reply = await sim.writeNote(id, text);
  tell.saw(`a technician notes: "${text}"`, 'runs/receive-notes.ts', [
    await itemOfNote(sim, reply.id),
  ]);
  const run = await waitUntil('the note in the run as a message', async () => {
    const seen = await muster.runOn(id);
    return seen?.timeline.some(({ kind }) => kind === 'message') &&
      seen.status === 'awaiting-approval'
      ? seen
      : null;
  });
  const answered = await waitUntil('an internal note that the plan still waits', async () => {
    const { internal } = effectsOn(await sim.journal(before), id, member);
    const answer = internal.filter(({ effect }) =>
      effect?.text?.includes(`plan ${plan.code} still waits`),
    );
    return answer.length > 0 ? answer : null;
  });
  expectThat(run.approvals[0]?.state === 'pending', 'the plan still waits', run.approvals);
  const { changes } = effectsOn(await sim.journal(before), id, member);
  expectThat(changes.length === 0, 'nothing changed', changes);
  tell.saw(
    'it reached the agent as a message and decided nothing; the plan waits',
    'runs/tell-words.ts',
    answered,
  );
}

async function handedOver(stage: Stage, tickets: RaisedTicket[]): Promise<void> {
  const { tell, sim, member } = stage;
  tell.chapter('The fourth ticket: a kind that this client never had');
  const { id, before } = await raiseUntilHandedOver(stage, tickets);
  const { internal, customerVisible, changes } = effectsOn(await sim.journal(before), id, member);
  expectThat(internal.length === 1, 'one internal note', internal.length);
  expectThat(customerVisible.length === 0 && changes.length === 0, 'nothing else', {
    customerVisible,
    changes,
  });
  tell.saw(
    'the agent says that it does not know, and hands over',
    'models/built-in-planner.ts',
    internal,
  );
}

/** An agent may see a likeness in its client's past; it then asks, and another client's ticket is played. */
async function raiseUntilHandedOver(stage: Stage, tickets: RaisedTicket[]) {
  for (const ticket of tickets) {
    const raised = await raise(stage, { ...ticket, ...UNHEARD_OF });
    const run = await waitUntil('the agent’s answer to an unheard-of ticket', async () => {
      const seen = await stage.muster.runOn(raised.id);
      return ['handed-over', 'awaiting-approval'].includes(seen?.status ?? '') ? seen : null;
    });
    if (run.status === 'handed-over') return raised;
    stage.tell.saw('this agent sees a likeness, and asks first', 'models/built-in-planner.ts');
  }
  expectThat(false, 'an agent that hands over what it does not know');
}

function nameOf(value: unknown): string {
  const { name, identifier } = (value ?? {}) as { name?: string; identifier?: string };
  return name ?? identifier ?? String(value);
}
