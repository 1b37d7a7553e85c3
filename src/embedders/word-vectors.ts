import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Matrix, zeroMatrix } from '../lib/matrix.ts';
import { wordsOf } from '../text/words.ts';

interface WordVectors {
  dim: number;
  index: Map<string, number>;
  scales: Float32Array;
  rows: Int8Array;
}

const ASSET = new URL('../../assets/word-vectors.bin.gz', import.meta.url);
let loaded: WordVectors | undefined;

/**
 * The mean of a text's word vectors, frequent words weighing less: Arora, Liang, Ma, "A simple but
 * tough-to-beat baseline for sentence embeddings" (2017), weight a / (a + p) with p from Zipf's law over the
 * asset's order. Rows are not scaled; a text without known words is a row of zeros.
 */
export function meanWordVectors(texts: readonly string[]): Matrix {
  loaded ??= load();
  const { dim, index, scales, rows } = loaded;
  const out = zeroMatrix(texts.length, dim);
  const harmonic = Math.log(index.size) + 0.5772;
  for (const [at, text] of texts.entries()) {
    const target = out.data.subarray(at * dim, (at + 1) * dim);
    let total = 0;
    for (const word of wordsOf(text)) {
      const row = index.get(word);
      if (row === undefined) continue;
      const weight = 1e-3 / (1e-3 + 1 / ((row + 1) * harmonic));
      const scale = weight * scales[row]!;
      for (let j = 0; j < dim; j += 1) target[j]! += scale * rows[row * dim + j]!;
      total += weight;
    }
    if (total > 0) for (let j = 0; j < dim; j += 1) target[j]! /= total;
  }
  return out;
}

function load(): WordVectors {
  const bytes = gunzipSync(readFileSync(ASSET));
  const headerLength = bytes.readUInt32LE(0);
  const header: { dim: number; words: string[] } = JSON.parse(
    bytes.toString('utf8', 4, 4 + headerLength),
  );
  const start = bytes.byteOffset + 4 + headerLength;
  const count = header.words.length;
  return {
    dim: header.dim,
    index: new Map(header.words.map((word, at) => [word, at])),
    scales: new Float32Array(bytes.buffer, start, count),
    rows: new Int8Array(bytes.buffer, start + count * 4, count * header.dim),
  };
}
