import type { Embedder } from '../embedders/index.ts';
import { dot, type Matrix, rowOf, zeroMatrix } from '../lib/matrix.ts';
import { maskText } from '../text/mask.ts';
import { calibrateThreshold } from './match-calibration.ts';
import { chooseExemplars } from './match-exemplars.ts';
import { buildWordScorer } from './match-words.ts';

/** A workflow as matching sees it: texts of tickets that it is for, and of some that it is not for. */
export interface MatchableWorkflow {
  id: string;
  examples: readonly string[];
  /** Tickets from which a technician took this workflow away. */
  negatives?: readonly string[];
}

export interface WorkflowMatch {
  workflowId: string;
  /** Mean similarity to the workflow's three nearest exemplars, at most 1. */
  score: number;
  /** The nearest exemplars' ticket texts, nearest first, at most three. */
  exemplars: { text: string; similarity: number }[];
  /** `null` when accepted; otherwise the reason, in words for a timeline. */
  whyNot: string | null;
}

export interface TicketMatch {
  /** The workflows to put before the agent, best first, at most three. */
  accepted: WorkflowMatch[];
  /** The best three whether accepted or not. */
  ranked: WorkflowMatch[];
}

export interface Matcher {
  /** A score below this is not a match; from the workflows' own tickets. */
  readonly threshold: number;
  /**
   * Each ticket's workflows, in the order of the texts, of those named in `among` or of all. Private parts are masked
   * before anything else.
   */
  matchAll(texts: readonly string[], among?: ReadonlySet<string>): Promise<TicketMatch[]>;
}

export interface MatcherOptions {
  /** Exemplars kept a workflow. */
  exemplars?: number;
}

const MOST_MATCHES = 3;
/** Exemplars that vote, over all workflows, and how much more a near one counts. */
const VOTERS = 20;
const VOTE_POWER = 8;
/** A workflow without any vote is not ruled out: its words may still speak for it. */
const VOTE_FLOOR = 0.01;
/** The vectors already hold much of the words' evidence (latent semantics), so words count half. */
const WORDS_WEIGHT = 0.5;
/** Similarities that differ by less are equal: vectors are rounded. */
const SAME = 1e-4;
/** The similarity and evidence of a workflow that is none of those asked for. */
const NEVER = Number.NEGATIVE_INFINITY;
/** A second workflow this much less alike than the first is not another reading of the ticket. */
const MARGIN = 0.1;

/**
 * Prepares matching: masks and embeds the workflows' examples, keeps at most `exemplars` (default 20) of each, counts
 * their words, and sets the threshold from the workflows' own tickets. Workflows without examples
 * cannot match and are left out.
 */
export async function buildMatcher(
  workflows: readonly MatchableWorkflow[],
  embedder: Embedder,
  { exemplars: most = 20 }: MatcherOptions = {},
): Promise<Matcher> {
  const usable = workflows
    .filter(({ examples }) => examples.length > 0)
    .map(({ id, examples, negatives = [] }) => ({
      id,
      examples: examples.map(maskText),
      negatives: negatives.map(maskText),
    }));
  const tickets: Matrix[] = [];
  const negatives: Matrix[] = [];
  for (const workflow of usable) {
    tickets.push(await embedder.embed(workflow.examples));
    negatives.push(await embedder.embed(workflow.negatives));
  }
  const kept = tickets.map((rows) => chooseExemplars(rows, most));
  const index = buildIndex(
    kept.map(({ vectors }) => vectors),
    embedder.dim,
  );
  const scoreWords = buildWordScorer(usable.map(({ examples }) => examples));
  const threshold = calibrateThreshold(tickets, most);
  const exemplarTexts = usable.flatMap((workflow, at) =>
    kept[at]!.rows.map((row) => workflow.examples[row]!),
  );

  function matchVector(
    text: string,
    vector: Float32Array,
    among: ReadonlySet<string> | undefined,
  ): TicketMatch {
    const isOut = usable.map(({ id }) => among !== undefined && !among.has(id));
    const similarities = scanIndex(index, vector);
    for (const [row, owner] of index.owners.entries()) if (isOut[owner]) similarities[row] = NEVER;
    const evidence = fuse(votes(index, similarities), scoreWords(text));
    for (const [at, out] of isOut.entries()) if (out) evidence[at] = NEVER;
    const first = largest(evidence, MOST_MATCHES).filter((at) => !isOut[at]);
    const ranked = first.map((at): WorkflowMatch => {
      const nearest = nearestOf(index, at, similarities);
      const score = meanSimilarity(nearest, similarities);
      const exemplars = nearest.map((row) => ({
        text: exemplarTexts[row]!,
        similarity: similarities[row]!,
      }));
      const whyNot = refusal(score, threshold, exemplars[0]!.similarity, negatives[at]!, vector);
      return { workflowId: usable[at]!.id, score, exemplars, whyNot };
    });
    const best = Math.max(...ranked.filter((one) => !one.whyNot).map(({ score }) => score));
    for (const one of ranked)
      if (!one.whyNot && one.score < best - MARGIN)
        one.whyNot = `similarity ${one.score.toFixed(2)} is more than ${MARGIN} below the best match`;
    return { accepted: ranked.filter((one) => !one.whyNot), ranked };
  }

  return {
    threshold,
    async matchAll(texts, among) {
      const masked = texts.map(maskText);
      const vectors = await embedder.embed(masked);
      return masked.map((text, row) => matchVector(text, rowOf(vectors, row), among));
    },
  };
}

function refusal(
  score: number,
  threshold: number,
  nearest: number,
  negatives: Matrix,
  vector: Float32Array,
): string | null {
  if (score < threshold)
    return `similarity ${score.toFixed(2)} is below the threshold ${threshold.toFixed(2)}`;
  for (let row = 0; row < negatives.rows; row += 1)
    if (dot(rowOf(negatives, row), vector) >= nearest - SAME)
      return 'more like a ticket from which a technician took this workflow away';
  return null;
}

/** All exemplars in one matrix; those of workflow w are the rows from starts[w] to starts[w + 1]. */
interface ExemplarIndex {
  vectors: Matrix;
  starts: Int32Array;
  owners: Int32Array;
}

function buildIndex(parts: readonly Matrix[], dim: number): ExemplarIndex {
  const starts = new Int32Array(parts.length + 1);
  for (const [at, part] of parts.entries()) starts[at + 1] = starts[at]! + part.rows;
  const vectors = zeroMatrix(starts[parts.length]!, dim);
  const owners = new Int32Array(vectors.rows);
  for (const [at, part] of parts.entries()) {
    vectors.data.set(part.data, starts[at]! * dim);
    owners.fill(at, starts[at]!, starts[at + 1]!);
  }
  return { vectors, starts, owners };
}

/** Similarity of the vector to every exemplar; four at a time, which is 1.5 times as fast as one. */
function scanIndex({ vectors }: ExemplarIndex, vector: Float32Array): Float32Array {
  const { rows, dim, data } = vectors;
  const out = new Float32Array(rows);
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    const a = row * dim;
    const b = a + dim;
    const c = b + dim;
    const e = c + dim;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumE = 0;
    for (let d = 0; d < dim; d += 1) {
      const value = vector[d]!;
      sumA += value * data[a + d]!;
      sumB += value * data[b + d]!;
      sumC += value * data[c + d]!;
      sumE += value * data[e + d]!;
    }
    out[row] = sumA;
    out[row + 1] = sumB;
    out[row + 2] = sumC;
    out[row + 3] = sumE;
  }
  for (; row < rows; row += 1) out[row] = dot(rowOf(vectors, row), vector);
  return out;
}

/** Each workflow's share of the votes of the nearest exemplars of all. */
function votes(index: ExemplarIndex, similarities: Float32Array): Float32Array {
  const out = new Float32Array(index.starts.length - 1);
  let total = 0;
  for (const row of largest(similarities, VOTERS)) {
    const vote = Math.max(0, similarities[row]!) ** VOTE_POWER;
    out[index.owners[row]!]! += vote;
    total += vote;
  }
  return total === 0 ? out : out.map((vote) => vote / total);
}

/**
 * One number a workflow: the logarithm of its votes plus the log odds of the words. Both being logarithms of odds, they add;
 * ranks alone (reciprocal rank fusion) lost two points of top-1 on public intents.
 */
function fuse(shares: Float32Array, words: Float32Array): Float32Array {
  return shares.map((share, at) => Math.log(share + VOTE_FLOOR) + WORDS_WEIGHT * words[at]!);
}

function nearestOf(index: ExemplarIndex, workflow: number, similarities: Float32Array): number[] {
  const start = index.starts[workflow]!;
  return largest(similarities.subarray(start, index.starts[workflow + 1]!), 3).map(
    (at) => start + at,
  );
}

/** Mean similarity of the given rows. */
function meanSimilarity(rows: readonly number[], similarities: Float32Array): number {
  return rows.reduce((sum, row) => sum + similarities[row]!, 0) / rows.length;
}

/** Places of the `count` largest values, largest first; of equal ones the earlier first. */
function largest(values: Float32Array, count: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    if (best.length === count && values[at]! <= values[best[count - 1]!]!) continue;
    let place = best.length;
    while (place > 0 && values[at]! > values[best[place - 1]!]!) place -= 1;
    best.splice(place, 0, at);
    if (best.length > count) best.pop();
  }
  return best;
}
