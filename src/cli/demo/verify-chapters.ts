import { Secret, TOTP } from 'otpauth';
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

/** A mail asks for an MFA reset: nothing starts before the requester has told the code of their app. */
export async function verified(stage: Stage, ticket: RaisedTicket): Promise<void> {
  const { tell, sim, muster, member } = stage;
  tell.chapter('The fifth ticket: a mail asks for an MFA reset');
  const app = await enrolled(stage, ticket);
  const { id, before, verification } = await untilVerifying(stage, ticket);
  expectThat(verification.codeWanted, 'a challenge by the enrolled app', verification);
  const wrong = await muster.tellCode(verification.id, app.generate({ timestamp: 0 }));
  expectThat(wrong.outcome === 'wrong', 'a wrong code that opens nothing', wrong);
  tell.saw(
    'a technician calls, and types a code that is not right: nothing',
    'integrations/totp/provider.ts',
  );
  const right = await muster.tellCode(verification.id, app.generate());
  expectThat(right.outcome === 'right', 'the right code', right);
  tell.saw(
    'the requester reads the code of their app to the technician',
    'integrations/totp/enrolments.ts',
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
  tell.saw(
    'who was verified, how well and when is noted; now the agent starts',
    'runs/verification-notes.ts',
    outcome,
  );
}

/** In the office, some day before: a technician enrols the contact's authenticator app. */
async function enrolled({ tell, muster }: Stage, ticket: RaisedTicket): Promise<TOTP> {
  const client = (await muster.clients()).find(({ companyId }) => companyId === ticket.companyId);
  expectThat(client, 'the client of this contact', ticket);
  const secret = await muster.enrol(client.id, ticket.contactId, (secret) =>
    // The code of half a minute ago: the one of now is still needed.
    appOf(secret).generate({ timestamp: Date.now() - 30_000 }),
  );
  tell.saw(
    'a technician has enrolled the contact’s authenticator app',
    'integrations/totp/enrolments.ts',
  );
  return appOf(secret);
}

const appOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) });

/** The same mail, and the person on record knows nothing of it: the agent never starts. */
export async function denied(stage: Stage, ticket: RaisedTicket): Promise<void> {
  const { tell, sim, muster, member } = stage;
  tell.chapter('The sixth ticket: the same mail, but it was not them');
  const { id, before, verification } = await untilVerifying(stage, ticket);
  await muster.attest(verification.id, {
    method: 'called back on the number on record',
    reason: 'they know nothing of this mail',
    outcome: 'denied',
  });
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

async function untilVerifying(stage: Stage, ticket: RaisedTicket) {
  const { tell, sim, muster, member } = stage;
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
  return { id, before, verification };
}
