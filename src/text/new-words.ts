import { htmlToText } from './html-to-text.ts';
import { quoteStart } from './quote-markers.ts';
import { withoutSignature } from './signature.ts';

export interface NotePart {
  kind: 'own' | 'quoted';
  text: string;
}

export interface NewWords {
  /** What the author wrote, one line per line, without quotes, signature and boilerplate. */
  text: string;
  /** The note in its order, own words and quoted ones. */
  parts: NotePart[];
  /** True when the author answered between quoted lines: his words alone do not say what they answer. */
  interleaved: boolean;
}

/** Longer notes are logs or attachments pasted in; what a person says stands at the top. */
const MAX_CHARACTERS = 500_000;
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

const DURATION = String.raw`\d{1,2}(?:[.,]\d{1,2})? ?(?:h|hrs?|hours?|m|mins?|minutes?)`;
const TIME_ENTRY_LINES = [
  /^\s*(?:actual|billable|billed|worked)?\s*(?:hours|hrs|time(?: spent| entry| worked)?|duration|work ?(?:type|role)|charge ?(?:to|code)?|billable|start(?:ed)?(?: time)?|end(?:ed)?(?: time)?|stop time|date|member|tech(?:nician)?|engineer|resource|location|agreement|deduct)\s*[:=].*$/i,
  new RegExp(String.raw`^\s*[\[(]?${DURATION}[\])]?\s*$`, 'i'),
  /^\s*(?:\d{1,2}[:.]\d{2}\s?(?:am|pm)?)\s*(?:-|–|to)\s*(?:\d{1,2}[:.]\d{2}\s?(?:am|pm)?)\s*$/i,
];
const TIME_ENTRY_BITS = [
  /^\s*\d{0,2}[.,](?:\d?[05]|1|2|3|4|75)\s+(?=[a-z(])(?!h(?:ou)?rs?\b)/i,
  /^\s*[[(]\d{1,2}[.,]\d{1,2}[\])]\s*[-–:]?\s*/,
  new RegExp(String.raw`^\s*${DURATION}\s*[-–:|/]\s*`, 'i'),
  new RegExp(String.raw`\s*[\[(]${DURATION}[\])]`, 'gi'),
  new RegExp(String.raw`(?<=[.;,:|–-]\s{0,2})${DURATION}\.?\s*$`, 'gi'),
  /\b\d{1,2}[:.]\d{2}\s?(?:am|pm)?\s?(?:-|–)\s?\d{1,2}[:.]\d{2}\s?(?:am|pm)?\b\s*[:|–-]?/gi,
];
/** "Duration: 15m / Role: Engineer / Notes: " before what was written. */
const LABELLED =
  /^\s*(?:(?:actual|billable)?\s*(?:hours|hrs|time(?: spent| entry)?|duration|work ?(?:type|role)|start|end|date|billable|member|tech|engineer)\s*[:=][^/|;\n]{0,60}[/|;]\s*)+(?=(?:internal )?(?:notes?|comments?|summary|details)\s*:)/i;
const NOTE_LABEL =
  /^\s*(?:(?:internal )?notes?|comments?|resolution|summary|work (?:notes?|done|performed)|time entry)(?: \d{1,3} ?(?:m|mins?|minutes?|h|hrs?|hours?))?\s*:\s*/i;

/**
 * The author's own new words in a note or mail: HTML read as text, quoted mail (many programs and
 * languages), signatures, phone footers, disclaimers and time-entry boilerplate taken away. Never throws;
 * time is linear in the length, and only the first 500,000 characters are read.
 */
export function newWords(note: string): NewWords {
  const clean = note.slice(0, MAX_CHARACTERS).toWellFormed().replace(/\r\n?/g, '\n');
  const lines = withoutCodeBlocks(htmlToText(clean).replace(CONTROL, '').split('\n'));
  const parts = separate(lines)
    .map((part) => (part.kind === 'own' ? { ...part, text: ownText(part.text) } : part))
    .filter((part) => part.text !== '');
  const own = parts.filter((part) => part.kind === 'own');
  return {
    text: own.map((part) => part.text).join('\n'),
    parts,
    interleaved: own.length > 1,
  };
}

function separate(lines: readonly string[]): NotePart[] {
  const parts: NotePart[] = [];
  let block: { kind: NotePart['kind']; lines: string[] } = { kind: 'own', lines: [] };
  const flush = () => {
    if (block.lines.some((line) => line.trim() !== ''))
      parts.push({ kind: block.kind, text: block.lines.join('\n') });
  };
  const add = (kind: NotePart['kind'], line: string) => {
    if (kind !== block.kind && line.trim() !== '') {
      flush();
      block = { kind, lines: [] };
    }
    block.lines.push(line);
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^\s{0,3}>/.test(line)) {
      add('quoted', line.replace(/^[\s>]+/, ''));
      continue;
    }
    const start = quoteStart(lines, at);
    if (start?.below === 'all') {
      for (const quoted of lines.slice(at)) add('quoted', quoted);
      break;
    }
    if (start) at += start.lines - 1;
    else add('own', line);
  }
  flush();
  return parts;
}

/** Fenced blocks are pasted output, not speech; a fence that never closes hides nothing. */
function withoutCodeBlocks(lines: readonly string[]): string[] {
  const isFence = (line: string) => /^\s*(?:```|~~~)/.test(line);
  let open = lines.filter(isFence).length % 2 === 1;
  if (open) return lines.filter((line) => !isFence(line));
  return lines.filter((line) => {
    const fence = isFence(line);
    if (fence) open = !open;
    return !fence && !open;
  });
}

function ownText(text: string): string {
  return withoutSignature(text.split('\n').map(withoutTimeEntry))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutTimeEntry(line: string): string {
  if (line.length > 2000) return line;
  const told = line.replace(LABELLED, '');
  if (TIME_ENTRY_LINES.some((pattern) => pattern.test(told))) return '';
  let kept = told.replace(NOTE_LABEL, '');
  for (const bit of TIME_ENTRY_BITS) kept = kept.replace(bit, ' ');
  return kept;
}
