import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dot, rowOf, zeroMatrix } from '../lib/matrix.ts';
import { cachedEmbedder, memoryVectorStore } from './cached-embedder.ts';
import type { Embedder } from './embedder.ts';
import { fileVectorStore } from './file-vector-store.ts';
import { createFusedEmbedder, fitTexts } from './fused-embedder.ts';
import { createSentenceEncoder } from './sentence-encoder.ts';
import { meanWordVectors } from './word-vectors.ts';

const encoder = createSentenceEncoder();
afterAll(() => encoder.close());

test('the sentence encoder tells a paraphrase from another matter, in any batch', async () => {
  const texts = [
    'I cannot sign in to my account',
    'Login does not work for me',
    'The coffee machine leaks',
    '',
  ];
  const vectors = await encoder.embed(texts);
  const same = dot(rowOf(vectors, 0), rowOf(vectors, 1));
  expect(same).toBeGreaterThan(dot(rowOf(vectors, 0), rowOf(vectors, 2)) + 0.2);
  expect(rowOf(vectors, 3).every((value) => value === 0)).toBe(true);
  const alone = await encoder.embed([texts[1]!]);
  expect(dot(rowOf(alone, 0), rowOf(vectors, 1))).toBeCloseTo(1, 4);
});

test('word vectors of the shipped asset put like words together', () => {
  const vectors = meanWordVectors(['laptop', 'notebook computer', 'holiday request', 'qqqqq']);
  const cosine = (a: number, b: number) =>
    dot(rowOf(vectors, a), rowOf(vectors, b)) /
    Math.sqrt(
      dot(rowOf(vectors, a), rowOf(vectors, a)) * dot(rowOf(vectors, b), rowOf(vectors, b)),
    );
  expect(cosine(0, 1)).toBeGreaterThan(cosine(0, 2));
  expect(rowOf(vectors, 3).every((value) => value === 0)).toBe(true);
});

test('the fused vector has length 1, is the same after storing the fit, and names its fit', async () => {
  const texts = ['printer jam again', 'paper jam in printer', 'vpn drops', 'vpn will not connect'];
  const fitted = await fitTexts(texts);
  const vectors = await createFusedEmbedder(fitted).embed(texts);
  const restored = await createFusedEmbedder(structuredClone(fitted)).embed(texts);
  expect(restored.data).toEqual(vectors.data);
  expect(dot(rowOf(vectors, 0), rowOf(vectors, 0))).toBeCloseTo(1, 5);
  expect((await fitTexts(['other words here', 'other words there'])).id).not.toBe(fitted.id);
});

test('refuses to go on without the sentence encoder that the fit had', async () => {
  const fitted = await fitTexts(['one text', 'two texts'], { sentences: encoder });
  expect(() => createFusedEmbedder(fitted)).toThrow(/fitted with a sentence encoder/);
});

/** The length of each text as its vector, and which texts were asked about. */
function lengthEmbedder(asked: string[]): Embedder {
  return {
    id: 'length',
    dim: 1,
    async embed(texts) {
      asked.push(...texts);
      const out = zeroMatrix(texts.length, 1);
      for (const [row, text] of texts.entries()) out.data[row] = text.length;
      return out;
    },
  };
}

test('the cache asks for each text once', async () => {
  const asked: string[] = [];
  const cached = cachedEmbedder(lengthEmbedder(asked), memoryVectorStore());
  expect([...(await cached.embed(['aa', 'b', 'aa'])).data]).toEqual([2, 1, 2]);
  expect([...(await cached.embed(['b', 'ccc'])).data]).toEqual([1, 3]);
  expect(asked).toEqual(['aa', 'b', 'ccc']);
});

test('vectors in a file outlive the process; of one that was cut off while writing only the rest is made anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-vectors-'));
  const file = join(folder, 'vectors');
  const asked: string[] = [];
  const embed = (texts: string[]) =>
    cachedEmbedder(lengthEmbedder(asked), fileVectorStore(file)).embed(texts);
  await embed(['aa', 'b']);
  writeFileSync(file, readFileSync(file).subarray(0, -3));
  expect([...(await embed(['aa', 'b', 'ccc'])).data]).toEqual([2, 1, 3]);
  expect([...(await embed(['b', 'ccc'])).data]).toEqual([1, 3]);
  expect(asked).toEqual(['aa', 'b', 'b', 'ccc']);
  expect(readFileSync(file, 'latin1')).not.toContain('ccc');
  rmSync(folder, { recursive: true });
});
