import type { ThreadLine } from '../models/index.ts';

/** A note longer than this keeps its beginning and its end. */
const MAX_NOTE = 4_000;
const KEPT_END = 1_000;
/** Notes beyond this are left out, but for the first one: that is what was asked for. */
const MAX_THREAD = 24_000;

/**
 * A discussion that fits into a prompt: the first note, and of the others as many of the newest as there
 * is room for. `leftOut` says in sentences what is missing, so that nobody takes a part for the whole.
 */
export function cutThread(notes: ThreadLine[]): { thread: ThreadLine[]; leftOut: string[] } {
  const leftOut: string[] = [];
  const short = notes.map((note, i) => {
    const text = cutText(note.text);
    if (text !== note.text)
      leftOut.push(
        `the middle of note ${i + 1} (${note.text.length - MAX_NOTE} of ${note.text.length} characters)`,
      );
    return { ...note, text };
  });
  const [first, ...rest] = short;
  if (!first) return { thread: [], leftOut };
  let room = MAX_THREAD - first.text.length;
  let from = rest.length;
  while (from > 0 && rest[from - 1]!.text.length <= room) {
    from -= 1;
    room -= rest[from]!.text.length;
  }
  const missing = rest.slice(0, from);
  if (missing.length > 0) {
    const characters = missing.reduce((sum, { text }) => sum + text.length, 0);
    leftOut.push(
      `notes 2 to ${from + 1} of ${notes.length} (${span(missing)}, ${characters} characters)`,
    );
  }
  return { thread: [first, ...rest.slice(from)], leftOut };
}

/** The text, or its beginning and its end with a mark between that says how much is missing. */
export function cutText(text: string, max = MAX_NOTE): string {
  if (text.length <= max) return text;
  const end = Math.min(KEPT_END, Math.floor(max / 4));
  const missing = text.length - max;
  return `${text.slice(0, max - end).toWellFormed()}\n(… ${missing} characters left out …)\n${text.slice(-end).toWellFormed()}`;
}

function span(notes: ThreadLine[]): string {
  const days = notes.flatMap(({ at }) => (at ? [at.slice(0, 10)] : []));
  if (days.length === 0) return 'undated';
  return days[0] === days.at(-1) ? `of ${days[0]}` : `${days[0]} to ${days.at(-1)}`;
}
