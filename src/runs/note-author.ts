import type { Psa } from '../integrations/connections/index.ts';
import { authorOfNote, type Note, type NoteAuthor } from '../integrations/connectwise/index.ts';

/** Names a note across its two id spaces. */
export function noteKey(note: Pick<Note, 'noteType' | 'id'>): string {
  return `${note.noteType}:${note.id}`;
}

/** Who wrote a note: the kind that rules go by, and a name for people. */
export async function signedBy(
  { lookups, connection }: Psa,
  note: Note,
): Promise<{ kind: NoteAuthor['kind']; name: string }> {
  const identifier = note.member?.identifier;
  const author = authorOfNote(note, {
    // Somebody who joined today writes notes, too.
    members: await lookups.members(
      identifier === undefined
        ? undefined
        : (known) => known.some((member) => member.identifier === identifier),
    ),
    ownIdentifier: connection.settings.memberIdentifier,
  });
  if (author.kind === 'technician') return { kind: author.kind, name: author.member.identifier };
  if (author.kind === 'muster') return { kind: author.kind, name: 'Muster' };
  const name = note.contact?.name ?? note.member?.identifier ?? note.createdBy ?? 'unknown';
  return { kind: author.kind, name };
}
