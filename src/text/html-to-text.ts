/** Elements whose content a reader never sees, or has struck out. */
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template', 'del', 's', 'strike']);
const BREAKING = new Set(
  'address article br div dd dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul blockquote'.split(
    ' ',
  ),
);
const VOID = new Set('br hr img input meta link wbr col area base'.split(' '));
const LOOKS_LIKE_HTML =
  /<\/?(?:html|body|head|p|div|br|span|table|t[rdh]|b|i|u|s|a|em|strong|font|blockquote|[ou]l|li|del|strike|style|script|h[1-6]|pre|code|img|hr|o:p)\b[^<>]*>/i;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const QUOTE_BOX =
  /\b(?:class|id)\s*=\s*["']?[^"'>]*(?:gmail_quote|divRplyFwdMsg|moz-cite|yahoo_quoted)/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|\shidden(?:\s|>|=|$)/i;

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  check: '✓',
  zwnj: '',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  atilde: 'ã',
  otilde: 'õ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
};

/**
 * The text a person reads in a note that may be HTML: blocks become lines, quoted blocks get `> `,
 * struck-out and hidden content is dropped. Plain text comes back unchanged. One pass, linear time.
 */
export function htmlToText(note: string): string {
  if (!LOOKS_LIKE_HTML.test(note)) return decodeEntities(note);
  const out: string[] = [];
  const open: { tag: string; unseen: boolean; quote: boolean }[] = [];
  let unseen = 0;
  let quotes = 0;
  let at = 0;
  const put = (text: string) => {
    if (unseen === 0 && text) out.push(text);
  };
  const breakLine = () => put(`\n${'> '.repeat(Math.min(quotes, 3))}`);
  while (at < note.length) {
    const start = note.indexOf('<', at);
    if (start < 0) break;
    put(decodeEntities(note.slice(at, start)));
    const comment = note.startsWith('<!--', start);
    const end = note.indexOf(comment ? '-->' : '>', start);
    if (end < 0 || !/[a-z/!]/i.test(note[start + 1] ?? '')) {
      put('<');
      at = start + 1;
      if (end < 0) break;
      continue;
    }
    at = end + (comment ? 3 : 1);
    if (comment) continue;
    const tagText = note.slice(start, end + 1);
    const [, closing, name] = /^<(\/?)([a-z][a-z0-9:]*)/i.exec(tagText) ?? [];
    if (!name) continue;
    const tag = name.toLowerCase();
    if (closing) {
      const index = open.findLastIndex((item) => item.tag === tag);
      for (const item of index < 0 ? [] : open.splice(index)) {
        if (item.unseen) unseen -= 1;
        if (item.quote) quotes -= 1;
      }
      if (BREAKING.has(tag)) breakLine();
    } else {
      const item = {
        tag,
        unseen: UNSEEN.has(tag) || HIDDEN.test(tagText),
        quote: tag === 'blockquote' || QUOTE_BOX.test(tagText),
      };
      if (!VOID.has(tag) && !tagText.endsWith('/>') && open.length < 1000) {
        open.push(item);
        if (item.unseen) unseen += 1;
        if (item.quote) quotes += 1;
      }
      if (BREAKING.has(tag) || item.quote) breakLine();
      if (tag === 'td' || tag === 'th') put(' ');
    }
  }
  put(decodeEntities(note.slice(at)));
  return out.join('').replace(/[ \t]+\n/g, '\n');
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
  });
}
