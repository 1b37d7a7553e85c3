import { dot, type Matrix, normalise, rowOf, zeroMatrix } from '../../lib/matrix.ts';
import {
  createFusedEmbedder,
  type Embedder,
  type FittedTexts,
  fitTexts,
} from '../../models/index.ts';
import { chooseCommunities, type ResolutionTrial } from './choose-communities.ts';
import { rowsOf } from './communities.ts';
import { countCopies } from './count-copies.ts';
import { neighbourGraph } from './graph.ts';
import { type LabelTerm, labelGroups } from './label-group.ts';
import { nearestNeighbours, recallOnSample } from './nearest-neighbours.ts';

/** One kind of issue that recurs. Rows are numbers of the texts given. */
export interface TextGroup {
  rows: number[];
  /** How many different texts; copies are counted once. */
  distinct: number;
  /** The row nearest to the middle of the group. */
  medoid: number;
  label: LabelTerm[];
  /** Mean similarity of its texts to the middle, 0 to 1. */
  cohesion: number;
  /** Why it is noise and not a kind of issue; `null` when it is one. */
  junk: 'nothing-in-common' | 'hardly-any-text' | null;
}

export interface Grouping {
  groups: TextGroup[];
  /** The group of each text; -1 where none fits. */
  groupOf: Int32Array;
  /** Share of the texts that are in a group. */
  coverage: number;
  /** Different texts; copies are counted once. */
  distinct: number;
  chosen: ResolutionTrial;
  trials: ResolutionTrial[];
  /** Share of the true 15 nearest neighbours that the search found, on a sample. */
  recallAt15: number;
  fitted: FittedTexts;
}

export interface GroupOptions {
  /** The sentence encoder; without it grouping is fast and a little coarser. */
  sentences?: Embedder | undefined;
  seed?: number;
  /** The most groups that a person will read. */
  maxGroups?: number;
  /** Fewer tickets than this are no evidence of a kind of issue. */
  minSize?: number;
  onStage?: (stage: string) => void;
}

/**
 * Finds the kinds of issue in cleaned ticket texts: vectors, neighbour graph, communities, labels. The
 * same texts, options and seed give the same groups.
 */
export async function groupTexts(
  texts: readonly string[],
  options: GroupOptions = {},
): Promise<Grouping> {
  const { sentences, seed = 1, maxGroups = 160, minSize = 5, onStage = () => {} } = options;
  const { originals, originalOf } = countCopies(texts);
  const unique = originals.map((row) => texts[row]!);
  onStage(`fitting on ${unique.length} different texts of ${texts.length}`);
  const fitted = await fitTexts(unique, { sentences, seed });
  onStage('embedding');
  const vectors = await createFusedEmbedder(fitted, sentences).embed(unique);
  onStage('searching neighbours');
  const found = await nearestNeighbours(vectors, { seed });
  const recallAt15 = await recallOnSample(vectors, found);
  onStage('finding groups');
  const { community, chosen, trials } = chooseCommunities(neighbourGraph(found), {
    maxGroups,
    seed,
  });
  const centres = groupCentres(vectors, community, chosen.groups);
  const placed = leaveOutStragglers(vectors, community, centres);

  onStage('labelling');
  const members = rowsOf(
    Int32Array.from(originalOf, (original) => placed[original]!),
    chosen.groups,
  );
  const kept = members
    .map((rows, community) => ({ rows, community }))
    .filter(({ rows }) => rows.length >= minSize)
    .sort((a, b) => b.rows.length - a.rows.length || a.rows[0]! - b.rows[0]!);
  const labels = labelGroups(
    texts,
    kept.map(({ rows }) => rows),
  );
  const groupOf = new Int32Array(texts.length).fill(-1);
  const groups = kept.map(({ rows, community: number }, at): TextGroup => {
    for (const row of rows) groupOf[row] = at;
    const distinct = [...new Set(rows.map((row) => originalOf[row]!))];
    const centre = rowOf(centres, number);
    const closeness = distinct.map((row) => dot(rowOf(vectors, row), centre));
    const nearest = closeness.indexOf(Math.max(...closeness));
    const label = labels[at]!;
    return {
      rows,
      distinct: distinct.length,
      medoid: originals[distinct[nearest]!]!,
      label,
      cohesion: closeness.reduce((sum, value) => sum + value, 0) / closeness.length,
      junk: junkVerdict(label),
    };
  });
  const covered = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return {
    groups,
    groupOf,
    coverage: texts.length === 0 ? 0 : covered / texts.length,
    distinct: originals.length,
    chosen,
    trials,
    recallAt15,
    fitted,
  };
}

/** A group that no word marks is held together by style or noise, not by an issue. */
function junkVerdict(label: readonly LabelTerm[]): TextGroup['junk'] {
  if (label.length === 0) return 'hardly-any-text';
  return Math.max(...label.map(({ share }) => share)) < 0.1 ? 'nothing-in-common' : null;
}

function groupCentres(vectors: Matrix, community: Int32Array, count: number): Matrix {
  const centres = zeroMatrix(count, vectors.dim);
  for (const [row, group] of community.entries()) {
    const target = rowOf(centres, group);
    const source = rowOf(vectors, row);
    for (let d = 0; d < vectors.dim; d += 1) target[d]! += source[d]!;
  }
  for (let group = 0; group < count; group += 1) normalise(rowOf(centres, group));
  return centres;
}

/**
 * Takes a row out of its community when it is far out there: its similarity to the middle lies more than
 * three interquartile ranges below the lower quartile (Tukey's outer fence).
 */
function leaveOutStragglers(vectors: Matrix, community: Int32Array, centres: Matrix): Int32Array {
  const closeness = Float32Array.from(community, (group, row) =>
    dot(rowOf(vectors, row), rowOf(centres, group)),
  );
  const fences = rowsOf(community, centres.rows).map((rows) => {
    const sorted = Float32Array.from(rows, (row) => closeness[row]!).sort();
    const lower = sorted[Math.floor(sorted.length / 4)] ?? 0;
    const upper = sorted[Math.floor((sorted.length * 3) / 4)] ?? 0;
    return lower - 3 * (upper - lower);
  });
  return community.map((group, row) => (closeness[row]! < fences[group]! ? -1 : group));
}
