import { type Matrix, normalise, zeroMatrix } from '../../lib/matrix.ts';
import { seededRandom } from '../../lib/random.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import { projectRow, rightSingularVectors, type SparseRows } from './truncated-svd.ts';

/** Latent semantic analysis fitted on one MSP's texts: it knows their jargon, which no general model does. */
export interface LatentSemantics {
  readonly version: 1;
  readonly dim: number;
  /** Word stems, in the order of `weights` and of the rows of `basis`. */
  readonly terms: string[];
  /** Inverse document frequency of each term. */
  readonly weights: Float32Array;
  readonly basis: Float32Array;
}

const MAX_TERMS = 20_000;
/** More texts than this move the basis little and cost time: it is fitted on an even sample of them. */
const MAX_FITTED = 12_000;

/** Fits TF-IDF and `dim` singular directions on the texts. The same texts and seed give the same bytes. */
export function fitLatentSemantics(
  texts: readonly string[],
  { dim, seed }: { dim: number; seed: number },
): LatentSemantics {
  const step = Math.max(1, texts.length / MAX_FITTED);
  const documents: string[][] = [];
  for (let at = 0; at < texts.length; at += step) documents.push(termsOf(texts[Math.floor(at)]!));

  const frequency = new Map<string, number>();
  for (const document of documents)
    for (const term of new Set(document)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const kept = [...frequency]
    .filter(([, count]) => count >= 2 && count <= Math.max(2, documents.length / 2))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MAX_TERMS);
  const terms = kept.map(([term]) => term);
  const weights = Float32Array.from(kept, ([, count]) => Math.log(documents.length / count) + 1);
  const index = new Map(terms.map((term, at) => [term, at]));
  const rows = sparseRows(documents, index, weights);
  return {
    version: 1,
    dim,
    terms,
    weights,
    basis: rightSingularVectors(rows, dim, seededRandom(seed)),
  };
}

/** A function that places texts in the fitted space; a text without known terms becomes a row of zeros. */
export function latentProjector(model: LatentSemantics): (texts: readonly string[]) => Matrix {
  const index = new Map(model.terms.map((term, at) => [term, at]));
  return (texts) => {
    const rows = sparseRows(texts.map(termsOf), index, model.weights);
    const out = zeroMatrix(texts.length, model.dim);
    for (let row = 0; row < texts.length; row += 1) {
      const target = out.data.subarray(row * model.dim, (row + 1) * model.dim);
      projectRow(rows, row, model.basis, model.dim, target);
      normalise(target);
    }
    return out;
  };
}

function termsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/** Rows of length 1: sublinear term frequency times inverse document frequency. */
function sparseRows(
  documents: readonly string[][],
  index: ReadonlyMap<string, number>,
  weights: Float32Array,
): SparseRows {
  const starts = new Uint32Array(documents.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, document] of documents.entries()) {
    const counts = new Map<number, number>();
    for (const term of document) {
      const column = index.get(term);
      if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    let sum = 0;
    const from = values.length;
    for (const [column, count] of counts) {
      const value = (1 + Math.log(count)) * weights[column]!;
      columns.push(column);
      values.push(value);
      sum += value * value;
    }
    const scale = sum === 0 ? 0 : 1 / Math.sqrt(sum);
    for (let at = from; at < values.length; at += 1) values[at]! *= scale;
    starts[row + 1] = values.length;
  }
  return {
    starts,
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
    width: weights.length,
  };
}
