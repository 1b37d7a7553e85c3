export { CustomerNote, fenced, InternalNote, quoted } from './note.ts';
export { hasMarker, markerOf, type NotePlace, type PostedNote, postNote } from './post-note.ts';
