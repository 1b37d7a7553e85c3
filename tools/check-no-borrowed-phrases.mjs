/**
 * Fails when a run of more than four words of a reply in a FILE (JSON Lines with `text`) stands in the
 * source: the reader of replies must know language, not the answers to one set of them.
 * Usage: node tools/check-no-borrowed-phrases.mjs FILE...
 */
import { globSync, readFileSync } from 'node:fs';

const LONGEST = 4;
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node tools/check-no-borrowed-phrases.mjs FILE.jsonl ...');
  process.exit(2);
}

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

const runs = new Map();
for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
  if (!line.trim()) continue;
  const { id, text } = JSON.parse(line);
  const words = wordsOf(text);
  for (let at = 0; at + LONGEST < words.length; at += 1)
    runs.set(words.slice(at, at + LONGEST + 1).join(' '), id);
}

let found = 0;
const sources = globSync('{src,tools,test,bench,chaos,docs}/**/*.{ts,mjs,md}');
for (const source of sources) {
  const lines = readFileSync(source, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    const words = wordsOf(line);
    for (let at = 0; at + LONGEST < words.length; at += 1) {
      const run = words.slice(at, at + LONGEST + 1).join(' ');
      if (!runs.has(run)) continue;
      found += 1;
      console.log(`${source}:${index + 1}: "${run}" stands in ${runs.get(run)}`);
    }
  }
}
console.log(
  `${sources.length} files, ${runs.size} runs of ${LONGEST + 1} words: ${found} borrowed`,
);
process.exitCode = found === 0 ? 0 : 1;
