/**
 * Characters that no reader sees and a program reads: control and format characters, tags, private use,
 * lone surrogates, and the variation selectors that can carry a hidden message. Line breaks, tabs, and the
 * joiner and selector that emoji are made of stay.
 */
const INVISIBLE = /[^\P{C}\n\t\u200d]|[\ufe00-\ufe0e\u{e0100}-\u{e01ef}\u115f\u1160\u3164\uffa0]/gu;

/** The text without invisible characters, and how many there were. Line ends become `\n`. */
export function stripInvisible(text: string): { text: string; found: number } {
  const lines = text.replace(/\r\n?/g, '\n');
  let found = 0;
  const stripped = lines.replace(INVISIBLE, () => {
    found += 1;
    return '';
  });
  return { text: stripped, found };
}
