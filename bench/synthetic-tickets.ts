/** Made-up tickets for benches: each kind of issue has words of its own, drawn from common English ones. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Random, seededRandom } from '../src/lib/random.ts';

const ASSET = new URL('../assets/word-vectors.bin.gz', import.meta.url);

/** `write(kind, words)` gives a ticket text of that kind with so many words; the same seed, the same texts. */
export function ticketWriter(kinds: number, seed = 1): (kind: number, words: number) => string {
  const bytes = gunzipSync(readFileSync(ASSET));
  const header: { words: string[] } = JSON.parse(
    bytes.toString('utf8', 4, 4 + bytes.readUInt32LE(0)),
  );
  const common = header.words.slice(0, 1_000);
  const rarer = header.words.slice(1_000, 12_000);
  const random = seededRandom(seed);
  const own = Array.from({ length: kinds }, () =>
    Array.from({ length: 12 }, () => pick(rarer, random)),
  );
  return (kind, words) =>
    Array.from({ length: words }, () => pick(random() < 0.4 ? own[kind]! : common, random)).join(
      ' ',
    );
}

function pick(words: readonly string[], random: Random): string {
  return words[Math.floor(random() ** 2 * words.length)]!;
}
