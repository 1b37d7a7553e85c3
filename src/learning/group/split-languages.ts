import { guessLanguage, type Language } from '../../text/guess-language.ts';
import { wordsOf } from '../../text/words.ts';

/** Share of a text's words that must be typical of a language other than English. */
const TYPICAL = 0.2;
/** Fewer texts of a language than this have no neighbours to form groups with. */
const LEAST = 40;

export interface LanguagePart {
  /** `null`: English, and whatever tells no language. */
  language: Language | null;
  rows: number[];
}

/**
 * Sets texts of other languages apart, English and undecided ones first: to vectors made for English, all other
 * languages look alike. A language with hardly any texts stays among the rest, where its texts are mostly outliers.
 */
export function splitLanguages(rows: readonly number[], texts: readonly string[]): LanguagePart[] {
  const byLanguage = Map.groupBy(rows, (row) => {
    const language = guessLanguage(wordsOf(texts[row]!), TYPICAL);
    return language === undefined || language === 'en' ? null : language;
  });
  const rest = new Set(byLanguage.get(null) ?? []);
  const parts: LanguagePart[] = [];
  for (const [language, own] of byLanguage)
    if (language !== null && own.length >= LEAST) parts.push({ language, rows: own });
    else for (const row of own) rest.add(row);
  parts.sort((a, b) => b.rows.length - a.rows.length);
  return [{ language: null, rows: [...rest].sort((a, b) => a - b) }, ...parts].filter(
    (part) => part.rows.length > 0 || parts.length === 0,
  );
}
