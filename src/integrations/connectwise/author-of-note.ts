import type { Member, Note } from './types.ts';

/** Who wrote a note. Only `technician` is a person of the MSP; `unknown` is treated like a stranger. */
export type NoteAuthor =
  | { kind: 'technician'; member: Member }
  | { kind: 'requester'; contactId: number }
  | { kind: 'email-connector'; contactId: number | null }
  | { kind: 'api-member'; identifier: string }
  | { kind: 'muster' }
  | { kind: 'unknown' };

export interface NoteWriters {
  /** All members as ConnectWise lists them. */
  members: readonly Member[];
  /** Muster's own API member, when known. */
  ownIdentifier: string | null;
}

/** The system's own name, which is no member, and what the connector signs with. */
const CONNECTOR = /^(zadmin|.*e-?mail\s*connector.*)$/i;

/**
 * Establishes the author from who is named on the note and, since the named member can be set by whoever
 * posts it, from who created and last changed it. Anything that does not agree is `unknown`.
 */
export function authorOfNote(
  note: Pick<Note, 'member' | 'contact' | 'createdBy' | 'updatedBy'>,
  { members, ownIdentifier }: NoteWriters,
): NoteAuthor {
  const named = note.member?.identifier || null;
  const traces = [named, note.createdBy, note.updatedBy].filter((name) => name !== null);

  // First, so that nothing Muster had a hand in can pass for a technician's word.
  if (ownIdentifier !== null && traces.some((name) => isSame(name, ownIdentifier)))
    return { kind: 'muster' };
  const apiMember = traces.find((name) => find(members, name)?.licenseClass === 'A');
  if (apiMember !== undefined) return { kind: 'api-member', identifier: apiMember };
  // A sender's address can be forged, so what came by mail is never a technician's, whoever it names.
  if (traces.some((name) => CONNECTOR.test(name)))
    return { kind: 'email-connector', contactId: note.contact?.id ?? null };

  if (named !== null) {
    const member = find(members, named);
    const isPerson = member !== undefined && !member.inactive && member.licenseClass !== null;
    const agrees = note.contact === null && traces.every((name) => isSame(name, named));
    return isPerson && agrees ? { kind: 'technician', member } : { kind: 'unknown' };
  }
  if (note.contact !== null && !traces.some((name) => find(members, name) !== undefined))
    return { kind: 'requester', contactId: note.contact.id };
  return { kind: 'unknown' };
}

function find(members: readonly Member[], identifier: string): Member | undefined {
  return members.find((member) => isSame(member.identifier, identifier));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
