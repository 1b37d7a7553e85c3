import { stripInvisible } from '../text/invisible.ts';
import { mapTexts } from '../text/redact.ts';

/** Takes invisible characters out of texts from outside and remembers where they stood. */
export interface Stripper {
  /** `where` names the text for people: `the summary`. */
  strip(where: string, text: string): string;
  /** The same for every text in a value. */
  stripAll<T>(where: string, value: T): T;
  /** A sentence for each place that hid something. */
  hidden: string[];
}

export function createStripper(): Stripper {
  const counts = new Map<string, number>();
  function strip(where: string, text: string): string {
    const { text: clean, found } = stripInvisible(text);
    if (found > 0) counts.set(where, (counts.get(where) ?? 0) + found);
    return clean;
  }
  function stripAll<T>(where: string, value: T): T {
    return mapTexts(value, (text) => strip(where, text));
  }
  return {
    strip,
    stripAll,
    get hidden() {
      return [...counts].map(
        ([where, found]) =>
          `${found} invisible ${found === 1 ? 'character' : 'characters'} in ${where}`,
      );
    },
  };
}
