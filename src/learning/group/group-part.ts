import { createFusedEmbedder, type Embedder, fitTexts } from '../../embedders/index.ts';
import { dot, type Matrix, normalise, rowOf, zeroMatrix } from '../../lib/matrix.ts';
import { chooseCommunities, type ResolutionTrial } from './choose-communities.ts';
import { countOf, rowsOf } from './communities.ts';
import { countCopies } from './count-copies.ts';
import { neighbourGraph } from './graph.ts';
import { type LabelTerm, labelGroups } from './label-group.ts';
import { leaveOutStragglers } from './leave-out-stragglers.ts';
import { findNearCopies } from './near-copies.ts';
import { nearestNeighbours, recallOnSample } from './nearest-neighbours.ts';
import type { TextGroup } from './text-group.ts';

/** Groups of texts of one language that people wrote. Rows are numbers of the texts given. */
export interface PartGroups {
  groups: TextGroup[];
  /** Different texts; copies and near copies are counted once. */
  distinct: number;
  chosen: ResolutionTrial;
  trials: ResolutionTrial[];
  recallAt15: number;
}

export interface PartOptions {
  sentences: Embedder | undefined;
  seed: number;
  maxGroups: number;
  minSize: number;
  onStage: (stage: string) => void;
}

/** Vectors, neighbour graph, communities, labels; groups largest first. */
export async function groupPart(
  texts: readonly string[],
  { sentences, seed, maxGroups, minSize, onStage }: PartOptions,
): Promise<PartGroups> {
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
  const tickets = new Int32Array(originals.length);
  for (const original of originalOf) tickets[original]! += 1;
  const { community, chosen, trials } = chooseCommunities(neighbourGraph(found, tickets), {
    maxGroups,
    minSize,
    tickets,
    seed,
  });
  const middles = groupCentres(vectors, community, countOf(community));
  const placed = leaveOutStragglers(vectors, community, middles, (row) => tickets[row]! >= minSize);
  const count = countOf(placed);
  const centres = groupCentres(vectors, placed, count);

  onStage('labelling');
  const members = rowsOf(
    Int32Array.from(originalOf, (original) => placed[original]!),
    count,
  );
  const kept = members
    .map((rows, community) => ({ rows, community }))
    .filter(({ rows }) => rows.length >= minSize)
    .sort((a, b) => b.rows.length - a.rows.length || a.rows[0]! - b.rows[0]!)
    // Where even the coarsest resolution makes more than a person reads, the smallest are left out.
    .slice(0, maxGroups);
  const nearOf = findNearCopies(unique, found);
  const distinctOf = kept.map(({ rows }) => [
    ...new Set(rows.map((row) => nearOf[originalOf[row]!]!)),
  ]);
  const labels = labelGroups(
    texts,
    distinctOf.map((places) => places.map((place) => originals[place]!)),
  );
  const groups = kept.map(({ rows, community: number }, at): TextGroup => {
    const distinct = distinctOf[at]!;
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
      template: null,
    };
  });
  return { groups, distinct: new Set(nearOf).size, chosen, trials, recallAt15 };
}

/** A group that no word marks is held together by style or noise, not by an issue. */
function junkVerdict(label: readonly LabelTerm[]): TextGroup['junk'] {
  if (label.length === 0) return 'hardly-any-text';
  return Math.max(...label.map(({ share }) => share)) < 0.1 ? 'nothing-in-common' : null;
}

function groupCentres(vectors: Matrix, community: Int32Array, count: number): Matrix {
  const centres = zeroMatrix(count, vectors.dim);
  for (const [row, group] of community.entries()) {
    if (group < 0) continue;
    const target = rowOf(centres, group);
    const source = rowOf(vectors, row);
    for (let d = 0; d < vectors.dim; d += 1) target[d]! += source[d]!;
  }
  for (let group = 0; group < count; group += 1) normalise(rowOf(centres, group));
  return centres;
}
