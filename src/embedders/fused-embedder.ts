import { sha256 } from '../lib/crypto.ts';
import { dot, type Matrix, normaliseRows, rowOf, zeroMatrix } from '../lib/matrix.ts';
import type { Embedder } from './embedder.ts';
import { fitLatentSemantics, type LatentSemantics, latentProjector } from './latent-semantics.ts';
import { meanWordVectors } from './word-vectors.ts';

/** What fitting learnt from an MSP's texts; stored beside the vectors that were made with it. */
export interface FittedTexts {
  readonly version: 1;
  readonly id: string;
  readonly latent: LatentSemantics;
  /** Per part, the mean vector of the texts: what all tickets share says nothing about one of them. */
  readonly centres: {
    readonly latent: Float32Array;
    readonly words: Float32Array;
    readonly sentence?: Float32Array;
  };
}

/** Shares of the squared cosine. Without the sentence encoder the other two keep their proportion. */
const SHARES = { sentence: 0.45, latent: 0.35, words: 0.2 };

/** The sentence encoder is slow, and a mean settles early: it is taken over this many texts. */
const CENTRE_SAMPLE = 2_000;

export interface FitOptions {
  /** The sentence encoder; left out in fast mode. */
  sentences?: Embedder | undefined;
  seed?: number;
}

/**
 * Learns the text-dependent parts of the fused vector; in fast mode with fewer latent directions, because there the
 * neighbour search is what takes time. The same texts and seed give the same model.
 */
export async function fitTexts(
  texts: readonly string[],
  { sentences, seed = 1 }: FitOptions = {},
): Promise<FittedTexts> {
  const latent = fitLatentSemantics(texts, { dim: sentences ? 256 : 128, seed });
  const step = Math.max(1, texts.length / CENTRE_SAMPLE);
  const sample = Array.from(
    { length: Math.floor(texts.length / step) },
    (_, i) => texts[Math.floor(i * step)]!,
  );
  const centres = {
    latent: meanRow(normaliseRows(latentProjector(latent)(sample))),
    words: meanRow(meanWordVectors(sample)),
    ...(sentences && { sentence: meanRow(await sentences.embed(sample)) }),
  };
  const digest = sha256(Buffer.concat([latent.basis, centres.words].map(bytesOf))).slice(0, 12);
  const id = [sentences?.id, `lsa${latent.dim}`, 'glove', digest].filter(Boolean).join('+');
  return { version: 1, id, latent, centres };
}

/**
 * The vector that grouping and matching use: sentence encoder, latent semantics and word vectors side by
 * side, each centred, of length 1 and weighted by the square root of its share, so that the inner product is
 * the weighted mean of the three cosines. `sentences` must be given exactly when the fit had it. With `unknownCounts`, for
 * matching, the part of latent semantics is shorter than 1 by what it does not know of a text: one about something new is
 * then far from everything, however well its few known words fit.
 */
export function createFusedEmbedder(
  fitted: FittedTexts,
  sentences?: Embedder,
  { unknownCounts = false }: { unknownCounts?: boolean } = {},
): Embedder {
  const { centres, latent } = fitted;
  const project = latentProjector(latent, { unknownCounts });
  const parts: Part[] = [
    {
      share: SHARES.latent,
      dim: centres.latent.length,
      async embed(texts) {
        const rows = project(texts);
        const known = unknownCounts ? lengthsOf(rows) : undefined;
        return scaled(centred(normaliseRows(rows), centres.latent), known);
      },
    },
    {
      share: SHARES.words,
      dim: centres.words.length,
      embed: async (texts) => centred(meanWordVectors(texts), centres.words),
    },
  ];
  const centre = centres.sentence;
  if (sentences && centre)
    parts.unshift({
      share: SHARES.sentence,
      dim: centre.length,
      embed: async (texts) => centred(await sentences.embed(texts), centre),
    });
  else if (sentences || centre)
    throw new Error(`${fitted.id} was fitted ${centre ? 'with' : 'without'} a sentence encoder`);
  const dim = parts.reduce((sum, part) => sum + part.dim, 0);
  const total = parts.reduce((sum, part) => sum + part.share, 0);
  return {
    id: fitted.id,
    dim,
    async embed(texts) {
      const out = zeroMatrix(texts.length, dim);
      let offset = 0;
      // The sentence encoder, first of all, works in its thread while this one makes the other parts.
      const made = await Promise.all(parts.map((part) => part.embed(texts)));
      for (const [at, vectors] of made.entries()) {
        copyScaled(vectors, out, offset, Math.sqrt(parts[at]!.share / total));
        offset += vectors.dim;
      }
      return out;
    },
  };
}

interface Part {
  share: number;
  dim: number;
  embed(texts: readonly string[]): Promise<Matrix>;
}

function meanRow({ rows, dim, data }: Matrix): Float32Array {
  const mean = new Float32Array(dim);
  for (let row = 0; row < rows; row += 1)
    for (let d = 0; d < dim; d += 1) mean[d]! += data[row * dim + d]! / rows;
  return mean;
}

/** Rows less the centre, of length 1, as a new matrix; a text that the part knows nothing of stays zero. */
function centred({ rows, dim, data }: Matrix, centre: Float32Array): Matrix {
  const out = zeroMatrix(rows, dim);
  for (let row = 0; row < rows; row += 1) {
    const from = row * dim;
    let known = false;
    for (let d = 0; d < dim && !known; d += 1) known = data[from + d] !== 0;
    if (known) for (let d = 0; d < dim; d += 1) out.data[from + d] = data[from + d]! - centre[d]!;
  }
  return normaliseRows(out);
}

function lengthsOf(matrix: Matrix): Float32Array {
  return Float32Array.from({ length: matrix.rows }, (_, row) =>
    Math.sqrt(dot(rowOf(matrix, row), rowOf(matrix, row))),
  );
}

/** Each row times its length, in place. */
function scaled(matrix: Matrix, lengths: Float32Array | undefined): Matrix {
  for (const [row, length] of (lengths ?? []).entries()) {
    const vector = rowOf(matrix, row);
    for (let d = 0; d < vector.length; d += 1) vector[d]! *= length;
  }
  return matrix;
}

function copyScaled(from: Matrix, to: Matrix, offset: number, scale: number): void {
  for (let row = 0; row < from.rows; row += 1)
    for (let d = 0; d < from.dim; d += 1)
      to.data[row * to.dim + offset + d] = scale * from.data[row * from.dim + d]!;
}

function bytesOf(values: Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
