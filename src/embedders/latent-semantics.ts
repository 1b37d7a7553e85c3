import { type Matrix, rowOf, zeroMatrix } from '../lib/matrix.ts';
import { seededRandom } from '../lib/random.ts';
import { stopWords } from '../text/stop-words.ts';
import { stemOf, wordsOf } from '../text/words.ts';
import { projectRow, rightSingularVectors, type SparseRows } from './truncated-svd.ts';

/** Latent semantic analysis fitted on one MSP's texts: it knows their jargon, which no general model does. */
export interface LatentSemantics {
  readonly version: 1;
  readonly dim: number;
  /** Word stems, in the order of `weights` and of the rows of `basis`. */
  readonly terms: string[];
  /** Inverse document frequency of each term. */
  readonly weights: Float32Array;
  /** Stems of more than half of the texts: they tell nothing of one. */
  readonly common: string[];
  /** What a telling word weighs that is in neither list; nothing where there are few texts. */
  readonly unknownWeight: number;
  readonly basis: Float32Array;
}

const MAX_TERMS = 20_000;
/** More texts than this move the basis little and cost time: it is fitted on an even sample of them. */
const MAX_FITTED = 12_000;
/** Of fewer texts than this nearly every word of the next one is new, and that says nothing. */
const LEAST_FOR_UNKNOWN = 40;
/** Of a word that the texts had once. New words are news in some texts and only somebody's name in others. */
const UNKNOWN_SHARE = 0.5;

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
  const most = Math.max(2, documents.length / 2);
  const kept = [...frequency]
    .filter(([, count]) => count >= 2 && count <= most)
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
    common: [...frequency].flatMap(([term, count]) => (count > most ? [term] : [])),
    unknownWeight:
      documents.length < LEAST_FOR_UNKNOWN ? 0 : (Math.log(documents.length) + 1) * UNKNOWN_SHARE,
    basis: rightSingularVectors(rows, dim, seededRandom(seed)),
  };
}

/**
 * A function that places texts in the fitted space; a text without known terms becomes a row of zeros. Rows are not scaled:
 * with `unknownCounts` a row is as long as the share of its text that the space holds.
 */
export function latentProjector(
  model: LatentSemantics,
  { unknownCounts = false } = {},
): (texts: readonly string[]) => Matrix {
  const index = new Map(model.terms.map((term, at) => [term, at]));
  const unknown = {
    weight: unknownCounts ? model.unknownWeight : 0,
    except: new Set([...stopWords, ...model.common]),
  };
  return (texts) => {
    const rows = sparseRows(texts.map(termsOf), index, model.weights, unknown);
    const out = zeroMatrix(texts.length, model.dim);
    for (let row = 0; row < texts.length; row += 1)
      projectRow(rows, row, model.basis, model.dim, rowOf(out, row));
    return out;
  };
}

function termsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/**
 * Sublinear term frequency times inverse document frequency; of length 1 together with the unknown telling terms, which
 * have no column.
 */
function sparseRows(
  documents: readonly string[][],
  index: ReadonlyMap<string, number>,
  weights: Float32Array,
  unknown?: { weight: number; except: ReadonlySet<string> },
): SparseRows {
  const starts = new Uint32Array(documents.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, document] of documents.entries()) {
    const counts = new Map<number, number>();
    const strange = new Set<string>();
    for (const term of document) {
      const column = index.get(term);
      if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
      else if (!unknown?.except.has(term)) strange.add(term);
    }
    let sum = strange.size * (unknown?.weight ?? 0) ** 2;
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
