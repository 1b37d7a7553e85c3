import { type RaisedTicket, raise, untilStatus } from './play-ticket.ts';
import { effectsOn } from './simulator-client.ts';
import type { Stage } from './stage.ts';
import { expectThat } from './teller.ts';
import { waitUntil } from './wait-until.ts';

/** What attackers ask help desks for most. */
const MFA_RESET = {
  summary: 'New phone, cannot sign in',
  description: 'I got a new phone and lost the old one. Please reset my MFA so that I can sign in.',
};

/** A mail asks for an MFA reset, and whose account it is knows nothing of it: the agent never starts. */
export async function denied(stage: Stage, ticket: RaisedTicket): Promise<void> {
  const { tell, sim, duo, member } = stage;
  tell.chapter('The fifth ticket: a mail asks for an MFA reset, and it was not them');
  const { id, before, push } = await untilChallenged(stage, ticket);
  expectThat(await duo.answer(push.txid, 'deny'), 'a denial that the device takes', push);
  tell.saw('the person on record denies it on their device', 'simulator/duo/devices.ts');
  const run = await untilStatus(stage, id, 'handed-over');
  const { internal, customerVisible, changes } = effectsOn(await sim.journal(before), id, member);
  const alarm = internal.filter(({ effect }) => effect?.text?.includes('ALARM, DENIED'));
  expectThat(alarm.length === 1, 'one internal alarm', internal.length);
  expectThat(customerVisible.length === 0 && changes.length === 0, 'nothing else', {
    customerVisible,
    changes,
  });
  expectThat(
    !run.timeline.some(({ kind }) => kind === 'context'),
    'an agent that never started',
    run.timeline,
  );
  tell.saw('hard stop and an alarm; the agent never started', 'runs/verify-requester.ts', alarm);
}

/** The same mail by somebody who did ask: they carry the number over, approve, and the agent starts. */
export async function verified(stage: Stage, ticket: RaisedTicket): Promise<void> {
  const { tell, sim, duo, muster, member } = stage;
  tell.chapter('The sixth ticket: the same request, and it was them');
  const { id, before, verification, push } = await untilChallenged(stage, ticket);
  const { tellNumber } = verification;
  expectThat(tellNumber, 'a number for the technician to tell', verification);
  expectThat(!(await duo.answer(push.txid, 'approve', '0')), 'no approval by a wrong number', push);
  expectThat(await duo.answer(push.txid, 'approve', tellNumber), 'an approval', push);
  tell.saw(
    `told ${tellNumber} by phone, they enter it on their device; a wrong one opened nothing`,
    'simulator/duo/devices.ts',
  );
  const run = await waitUntil('the agent at work after the proof', async () => {
    const seen = await muster.runOn(id);
    return ['handed-over', 'awaiting-approval'].includes(seen?.status ?? '') ? seen : null;
  });
  const { internal, changes } = effectsOn(await sim.journal(before), id, member);
  const outcome = internal.filter(({ effect }) => effect?.text?.includes('VERIFIED: '));
  expectThat(outcome.length === 1, 'one note with who was verified', internal.length);
  expectThat(
    run.timeline.some(({ kind }) => kind === 'context'),
    'the agent at work after the proof',
    run.timeline,
  );
  expectThat(changes.length === 0, 'no change without a yes', changes);
  const { level } = (await muster.verificationOf(run.id)) ?? {};
  expectThat(level === 'A3', 'a proof of level A3', level);
  tell.saw(
    'who was verified, how well (A3) and when is noted; now the agent starts',
    'runs/verification-notes.ts',
    outcome,
  );
}

/** Until the run waits, with a challenge on the requester's device and not a thought before the proof. */
async function untilChallenged(stage: Stage, ticket: RaisedTicket) {
  const { tell, sim, duo, muster, member } = stage;
  const { id, before } = await raise(stage, { ...ticket, ...MFA_RESET });
  const run = await untilStatus(stage, id, 'verifying');
  const verification = await muster.verificationOf(run.id);
  expectThat(verification?.state === 'pending', 'a verification that waits', verification);
  const { internal, customerVisible, changes } = effectsOn(await sim.journal(before), id, member);
  expectThat(
    internal.length === 1 && customerVisible.length === 0 && changes.length === 0,
    'one internal note and nothing else',
    { internal, customerVisible, changes },
  );
  expectThat(
    !run.timeline.some(({ kind }) => kind === 'context'),
    'no model turn before the proof',
    run.timeline,
  );
  tell.saw(
    `${verification.category} recognised in "${verification.evidence}"; the agent waits`,
    'runs/verify-requester.ts',
    internal,
  );
  const [push, ...more] = await duo.pushesOn(id);
  expectThat(push && more.length === 0, 'one push on the device', { push, more });
  tell.saw(`a challenge is on the device of ${push.username}`, 'integrations/duo/provider.ts');
  return { id, before, verification, push };
}
