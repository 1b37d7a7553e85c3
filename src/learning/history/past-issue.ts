import { maskText } from '../../text/mask.ts';
import { newWords } from '../../text/new-words.ts';
import { kindText } from '../../workflows/index.ts';

/** A resolved ticket as learning keeps it: cleaned and masked, so that nothing private is stored anew. */
export interface PastIssue {
  id: number;
  summary: string;
  /** What its kind is told by: summary and the requester's first words. */
  text: string;
  /** What technicians wrote for technicians and as resolution, in order. */
  notes: string[];
  /** What technicians wrote to the requester, in order. */
  replies: string[];
  /** Who asked, as an opaque mark; null when unknown or a machine. */
  requester: string | null;
  clientId: string | null;
  board: string | null;
  /** The one it ended in. */
  status: string | null;
  type: string | null;
  subType: string | null;
  priority: string | null;
  owner: string | null;
  closedAt: string | null;
  hours: number | null;
}

/** The same before cleaning. */
export type RawIssue = Omit<PastIssue, 'text'> & { opening: string };

/**
 * A word that mixes letters with digits may be a key or a password that no rule knows: product names with
 * numbers go with it, which costs a draft little.
 */
const MIXED = /(?<!\S)(?=\S*\p{L})(?=\S*\d)[^\s[\]]{6,}/gu;

/** Own words only, private parts masked, and whatever looks like a key. */
export function cleanText(text: string): string {
  return hide(maskText(newWords(text).text)).trim();
}

/** Everything that is kept of a raw ticket. */
export function cleanIssue({ opening, ...raw }: RawIssue): PastIssue {
  return {
    ...raw,
    summary: hide(maskText(raw.summary)),
    text: hide(kindText({ summary: raw.summary, opening })),
    notes: raw.notes.map(cleanText).filter(Boolean),
    replies: raw.replies.map(cleanText).filter(Boolean),
  };
}

function hide(text: string): string {
  return text.replace(MIXED, '[key]');
}
