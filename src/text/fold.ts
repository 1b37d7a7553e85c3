/**
 * Text as a reader sees it, for matching: lower case, no accents, no invisible characters, look-alike
 * letters as Latin ones. `at[i]` is the offset in the original of folded character `i`; `at[text.length]`
 * is the original's length.
 */
export interface Folded {
  text: string;
  at: Uint32Array;
}

/** Cyrillic and Greek letters that pass for Latin ones (the common part of Unicode's confusables list). */
const lookAlikes = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    һ: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    ո: 'n',
    ӏ: 'l',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ѵ: 'v',
    ɡ: 'g',
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    '’': "'",
    '‘': "'",
    '´': "'",
    '`': "'",
    ʼ: "'",
  }),
);
const ascii = /^[\x00-\x7f]*$/;
const dropped = /\p{Cf}|\p{M}|[\u115f\u1160\u3164]/u;

/** Folds `original`; never throws, linear in its length. */
export function fold(original: string): Folded {
  const at = new Uint32Array(original.length * 2 + 1);
  if (ascii.test(original)) {
    for (let i = 0; i <= original.length; i += 1) at[i] = i;
    return { text: original.replaceAll('`', "'").toLowerCase(), at };
  }
  const parts: string[] = [];
  let length = 0;
  let offset = 0;
  for (const char of original) {
    const plain = char.charCodeAt(0) < 128 ? char.toLowerCase() : foldChar(char);
    // A ligature or a wide symbol may unfold to many letters; two are enough for words.
    const kept = plain.length > 2 * char.length ? plain.slice(0, 2 * char.length) : plain;
    for (let i = 0; i < kept.length; i += 1) at[length + i] = offset;
    length += kept.length;
    parts.push(kept);
    offset += char.length;
  }
  at[length] = original.length;
  return { text: parts.join(''), at };
}

function foldChar(char: string): string {
  let plain = '';
  for (const part of char.normalize('NFKD').toLowerCase())
    if (!dropped.test(part)) plain += lookAlikes.get(part) ?? part;
  return plain;
}
