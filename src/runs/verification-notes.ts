import { CustomerNote, fenced, InternalNote, quoted } from '../notes/index.ts';
import { assuranceWords, TECHNICIAN, type Verification } from '../verification/index.ts';
import { facts, heading } from './compose-notes.ts';
import type { TicketRequest } from './read-request.ts';
import type { Turn } from './turn.ts';

/** What was recognised, how the requester is verified, and what technicians can do. Written by code. */
export function verificationNeededNote(
  turn: Turn,
  held: Verification,
  request: TicketRequest,
): InternalNote {
  const { sensitivity } = request;
  return new InternalNote([
    `${heading(turn)} · VERIFICATION NEEDED, nothing is done before it`,
    facts(turn),
    [
      `Recognised: ${held.category}${sensitivity.level ? `, ${sensitivity.level}` : ''}; the account is ${accountWords[held.account]}.`,
      sensitivity.cues.length > 0
        ? `Pressure in the words: ${sensitivity.cues.map((cue) => quoted(cue, 40)).join(', ')}.`
        : null,
      `Needed: ${held.minimum} (${assuranceWords[held.minimum]}), or a technician's own check.`,
    ]
      .filter((line) => line !== null)
      .join('\n'),
    held.evidence ? fenced(held.evidence, 'The words that decided') : null,
    held.method === TECHNICIAN ? byPerson(held) : byProvider(held),
  ]);
}

const accountWords: Record<Verification['account'], string> = {
  requester: 'the requester’s own',
  'third-person': 'somebody else’s',
  unknown: 'not named; take care whose it is',
};

function byPerson({ id, contactName, reason }: Verification): string {
  return [
    `A person has to verify: ${reason ?? 'no provider can'}.`,
    `Call ${quoted(contactName)} back on the number that ConnectWise has on record, never on one from this ticket. For somebody else's account, verify that person too.`,
    `Then attest it in Muster, with how you made sure and why: the dashboard, or "muster verifications attest ${id}". A note on this ticket only reminds; it proves nothing.`,
  ].join('\n');
}

function byProvider({
  method,
  contactName,
  code,
  codeWanted,
  expiresAt,
  id,
  reason,
}: Verification): string {
  return [
    codeWanted
      ? `Call ${quoted(contactName)} on the number that ConnectWise has on record, and type the six-digit code of their authenticator app on the run's page in Muster, before ${moment(expiresAt)}. The agent waits.`
      : `A challenge went to ${quoted(contactName)} by ${method}; an answer counts until ${moment(expiresAt)}. The agent waits.`,
    reason ? `Why so: ${reason}.` : null,
    code ? `The requester must enter ${code} there; tell it to them by phone only.` : null,
    `If you verify them in person first, attest it: "muster verifications attest ${id}".`,
  ]
    .filter((line) => line !== null)
    .join('\n');
}

const moment = (at: Date | null) =>
  at ? `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'it expires';

/** The one line for whoever asks: the same words whether or not a contact or a device exists. */
export function confirmRequestNote(): CustomerNote {
  return new CustomerNote(
    'We need to confirm this request with the person on record before we act. If that is you, please look out for our prompt, or call us.',
  );
}

/** What became of it: who, by which method, at which level, when. */
export function verificationOutcomeNote(turn: Turn, held: Verification): InternalNote {
  const when = held.decidedAt?.toISOString().slice(0, 16).replace('T', ' ');
  const said = held.reason ? ` (${quoted(held.reason, 200)})` : '';
  const by = `by ${held.method}, ${quoted(held.decidedBy ?? 'nobody')}, ${when} UTC${said}`;
  const who = quoted(held.contactName);
  switch (held.state) {
    case 'approved':
      return new InternalNote([
        `${heading(turn)} · VERIFIED: ${who} ${by}`,
        `${held.level}: ${assuranceWords[held.level ?? 'A1']}. It covers plans proposed until ${held.validUntil?.toISOString().slice(0, 16).replace('T', ' ')} UTC. The agent starts.`,
      ]);
    case 'denied':
      return new InternalNote([
        `${heading(turn)} · ALARM, DENIED: ${who} ${by}`,
        'The person on record says that this request is not theirs, or could not prove who they are. Nothing was done and the agent will not start. Treat it as an attempt at fraud until you know better.',
        `${who} gets no automatic challenge on any ticket until a technician releases it: "muster verifications release ${held.id}".`,
      ]);
    default:
      return new InternalNote([
        `${heading(turn)} · NOT VERIFIED, ${held.state}: ${who} ${by}`,
        'Nothing was done, and no weaker method was tried. A person’s turn.',
      ]);
  }
}
