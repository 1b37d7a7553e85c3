import { emoji, spelling } from './lexicon/spelling.ts';
import type { Token } from './token.ts';

const WORD =
  /\n+|[.!?;…]+|,|\s[-–—*]+\s|[–—]|--+|[:()[\]{}|\\/=→]+|"|(?<!\d)[+-]\d+\b|#?\d+(?:[.:]\d+|,\d{3}\b)*(?:[\p{L}%][\p{L}\d%]*)?(?:-\d+\b)?|@?[\p{L}\p{M}_][\p{L}\p{M}\d_]*(?:['.-][\p{L}\p{M}\d_]+)*|&|\+/gu;
const CLOCK = /^(?:\d{1,2}[:.]\d{2}(?:am|pm|h|hrs)?|\d{1,2}(?:am|pm|ish|th)|\d{3,4}hrs?)$/;
const DURATION = /^\d+(?:[.,]\d+)?(?:h|hr|hrs|m|min|mins)$/;

/** Words of one reply by sentence; sentence marks `.` `!` `?` end a sentence and are not in it. */
export function tokenize(text: string): { tokens: Token[]; question: boolean }[] {
  const sentences: { tokens: Token[]; question: boolean }[] = [];
  let tokens: Token[] = [];
  const close = (question: boolean) => {
    if (tokens.length > 0) sentences.push({ tokens: tokens.map(andForN), question });
    tokens = [];
  };
  for (const [raw] of plain(text).matchAll(WORD)) {
    const mark = raw.trim();
    if (/^[.!?;…]+$/.test(mark)) close(mark.includes('?'));
    else if (mark === '') close(false);
    else if (/^(?:,|[-–—*]+|[:()[\]{}|\\/=→]+)$/.test(mark)) {
      if (tokens.length > 0 && tokens.at(-1)?.word !== ',')
        tokens.push({ ...token(',', false), tags: mark === ':' ? ['<colon>'] : [] });
    } else if (mark === '&' || mark === '+') tokens.push(token('and', false));
    else tokens.push(...wordTokens(mark));
  }
  close(false);
  return sentences;
}

/** Spares plain text the search for each kind of emoji. */
const MAYBE_EMOJI = /[^\x00-\u024f]|:[\w+-]+:|\([yn]\)|[:;]-?[)dp]/i;

/** Unicode, emoji, markdown and list marks brought to plain words. */
function plain(text: string): string {
  let out = text
    .normalize('NFKC')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"');
  out = out.replace(/[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d|\u2640|\u2642/gu, '');
  if (MAYBE_EMOJI.test(out))
    for (const [pattern, word] of emoji) out = out.replace(pattern, ` ${word} `);
  return out
    .replace(/(^|\s)\.(?=\d)/g, '$10.')
    .replace(/\bgo 4 it\b/gi, 'go for it')
    .replace(/\bno[- ]one\b/gi, 'noone')
    .replace(/(?<![\p{L}\d])(\p{Lu})\.(?=\s+\p{Lu}\p{Ll})/gu, '$1')
    .replace(
      /\b(good|gd|looks?|ok|okay|fine|happy|bout|about|want|need|going|nice|free) 2 (?=(?:go|me|us|you|do|run|shut)\b)/gi,
      '$1 to ',
    )
    .replace(/\bnice 1\b/gi, 'nice one')
    .replace(/\bget(?:ting)? rid of\b/gi, 'remove')
    .replace(/\bn\/a\b/gi, 'inapplicable')
    .replace(/\bw\/o\b/gi, 'without')
    .replace(/\bw\/\s?/gi, 'with ')
    .replace(/^\s*"([^"\n]{1,80})"\s*$/, '$1')
    .replace(
      /\b(?:y\s?\/?\s?n|yes\s?\/\s?no|go\s?\/\s?no[- ]?go|approved?\s?\/\s?(?:den|reject|declin|refus)\w*)\b/gi,
      'yes-or-no',
    )
    .replace(
      /(\w)'s\s+(?=(?:ok|okay|happy|fine|good|aware|done|off|out|in|on|at|with|under|behind|spot|up|down|too|well|right|correct|clear|sound|now|free|away|been|not|ready|approved|confirmed|complete|completed|finished|green|all|still|going|just|already|now|gone|cool|keen|expecting|closed|empty|told|waiting|stuck|here|back|chasing|a|an|the|two|three|four|five|six|ten|[a-z]{2,}ing)\b)/gi,
      '$1 is ',
    )
    .replace(/\b(would|could|should|might) of\b/gi, '$1 have')
    .replace(/~~[^~\n]{0,300}~~/g, ' ')
    .replace(/\*{1,3}|(?<!\w)_{1,2}|_{1,2}(?!\w)/g, '')
    .replace(/(^|\s)#?(\d{1,2})\)\s*(?=\S)/g, '$1 step $2 ')
    .replace(/(^|\n)\s*(?:[-•·*]|#{1,6})\s+/g, '$1')
    .replace(/\[x\]/gi, ' emojiyes ')
    .replace(/\(\s*#?(\d{1,2})\s*\)/g, ' step $1 ')
    .replace(/(^|\n)\s*#?(\d{1,2})\s?(?:[.):]\s+(?=\S)|[.):](?=[a-z]))/gi, '$1 step $2 ')
    .replace(/\bn(?:o|r)\.\s?(?=\d{1,2}(?![\d%.,:]))/gi, ' step ')
    .replace(/\b(step|steps)\s?#?(?=\d)/gi, '$1 ')
    .replace(
      /(\w)'s\b(?<!\b(?:it|that|he|she|what|there|here|who|how|where|when|why|let|everything|nothing|nobody)'s)/gi,
      '$1',
    );
}

/** "go ahead n reset it": an n between two words is an and; elsewhere it is a no. */
function andForN(one: Token, at: number, all: readonly Token[]): Token {
  const between = [all[at - 1], all[at + 1]].every((other) =>
    /^[a-z]{2,}$/.test(other?.word ?? ''),
  );
  return one.tags.includes('<n>') && between && all[at - 1]?.word !== 'step'
    ? token('and', false)
    : one;
}

function wordTokens(mark: string): Token[] {
  const capital = /^\p{Lu}/u.test(mark);
  const word = mark.toLowerCase().replace(/^'|'$/g, '');
  if (word === 'n') return [{ ...token('no', capital), tags: ['<n>'] }];
  const known = spelling.get(word);
  if (known) return known.map((part) => token(part, capital));
  if (/[a-z]-[a-z]/.test(word) && word.length < 40)
    return word
      .split('-')
      .flatMap((part) =>
        ((part.length > 1 && spelling.get(part)) || [part]).map((w) => token(w, capital)),
      );
  if (!/(.)\1\1/.test(word)) return [token(word, capital)];
  const short = word.replace(/(\p{L})\1{2,}/gu, '$1');
  if (short !== word) {
    const replaced = spelling.get(short) ?? [
      short.length > 3 ? word.replace(/(\p{L})\1{2,}/gu, '$1$1') : short,
    ];
    return replaced.map((part) =>
      token(spelling.has(short) ? part : short.length <= 4 ? short : part, capital),
    );
  }
  return [token(word, capital)];
}

function token(word: string, capital: boolean): Token {
  const tags: string[] = [];
  if (/^\d+$/.test(word)) tags.push('<number>');
  if (CLOCK.test(word)) tags.push('<clock>');
  if (DURATION.test(word)) tags.push('<duration>');
  return { word: folded(word), tags, capital };
}

function folded(word: string): string {
  return /[^\x00-\x7f]/.test(word)
    ? word.replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '')
    : word;
}
