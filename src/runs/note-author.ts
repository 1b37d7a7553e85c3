import type { Psa } from '../integrations/connections/index.ts';
import { authorOfNote, type Note, type NoteAuthor } from '../integrations/connectwise/index.ts';
import { sha256 } from '../lib/crypto.ts';

/** Names a note across its two id spaces. */
export function noteKey(note: Pick<Note, 'noteType' | 'id'>): string {
  return `${note.noteType}:${note.id}`;
}

/** Names what a note says now: an edited one has another version. */
export function noteVersion(note: Pick<Note, 'noteType' | 'id' | 'text'>): string {
  return versionOf(noteKey(note), note.text);
}

/** The same from what was kept of a note. */
export function versionOf(key: string, text: string): string {
  return `${key}#${sha256(text).slice(0, 16)}`;
}

/** Who wrote a note: the author that rules go by, and a name for people. */
export async function signedBy(
  { lookups, connection }: Psa,
  note: Note,
): Promise<{ author: NoteAuthor; kind: NoteAuthor['kind']; name: string }> {
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
  const { kind } = author;
  if (kind === 'technician') return { author, kind, name: author.member.identifier };
  if (kind === 'muster') return { author, kind, name: 'Muster' };
  const name = note.contact?.name ?? note.member?.identifier ?? note.createdBy ?? 'unknown';
  return { author, kind, name };
}
