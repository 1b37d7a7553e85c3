import { seededRandom } from '../../lib/random.ts';
import { agreement } from './agreement.ts';
import { findCommunities } from './communities.ts';
import { type Graph, graphOf } from './graph.ts';

export interface ResolutionTrial {
  resolution: number;
  groups: number;
  /** Mean adjusted Rand index between the groups found on all rows and on 80 % of them. */
  stability: number;
}

export interface ChosenCommunities {
  community: Int32Array;
  chosen: ResolutionTrial;
  trials: ResolutionTrial[];
}

const RESOLUTIONS = [1, 2, 3, 4, 6, 8, 12, 16, 24];
const SUBSAMPLES = 6;
const SUBSAMPLE_SHARE = 0.8;
/** Differences of stability below this are chance. */
const TOLERANCE = 0.02;
/** Groups of fewer texts on average are splinters; of more, they hide different issues behind one name. */
const MEAN_SIZE = { least: 20, most: 400 };

/**
 * Tries several resolutions and takes the one whose groups change least when a fifth of the rows is left out;
 * of those equally stable, the finest. Out are resolutions with more than `maxGroups`, because every group is
 * read by a person, and those whose mean size is no use; when that leaves none, the nearest one stays.
 */
export function chooseCommunities(
  graph: Graph,
  { maxGroups, seed }: { maxGroups: number; seed: number },
): ChosenCommunities {
  const samples = Array.from({ length: SUBSAMPLES }, (_, i) => subgraph(graph, seed + i));
  const n = graph.starts.length - 1;
  const most = Math.min(maxGroups, n / MEAN_SIZE.least);
  const least = n / MEAN_SIZE.most;
  let tried: { community: Int32Array; trial: ResolutionTrial }[] = [];
  for (const resolution of RESOLUTIONS) {
    const community = findCommunities(graph, { resolution, seed });
    const groups = community.reduce((most, group) => Math.max(most, group + 1), 0);
    if (tried.length > 0 && groups > most) break;
    const agreements = samples.map(({ rows, graph: part }, i) => {
      const again = findCommunities(part, { resolution, seed: seed + 1 + i });
      return agreement(
        again,
        rows.map((row) => community[row]!),
      ).ari;
    });
    const stability = agreements.reduce((sum, ari) => sum + ari, 0) / SUBSAMPLES;
    // Resolutions only get finer: what was too coarse gives way to the next one.
    if (tried.length === 1 && tried[0]!.trial.groups < least) tried = [];
    tried.push({ community, trial: { resolution, groups, stability } });
  }
  const best = Math.max(...tried.map(({ trial }) => trial.stability));
  const { community, trial } = tried.findLast((one) => one.trial.stability >= best - TOLERANCE)!;
  return { community, chosen: trial, trials: tried.map((one) => one.trial) };
}

/** The graph of a random part of the rows, and which rows those are. */
function subgraph(graph: Graph, seed: number): { rows: Int32Array; graph: Graph } {
  const random = seededRandom(seed);
  const n = graph.starts.length - 1;
  const place = new Int32Array(n).fill(-1);
  const kept: number[] = [];
  for (let row = 0; row < n; row += 1)
    if (random() < SUBSAMPLE_SHARE) {
      place[row] = kept.length;
      kept.push(row);
    }
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  for (const row of kept)
    for (let e = graph.starts[row]!; e < graph.starts[row + 1]!; e += 1) {
      const other = graph.targets[e]!;
      // Each edge stands in both rows; it is taken from the one with the smaller number.
      if (other <= row || place[other] === -1) continue;
      from.push(place[row]!);
      to.push(place[other]!);
      weight.push(graph.weights[e]!);
    }
  return { rows: Int32Array.from(kept), graph: graphOf(kept.length, from, to, weight) };
}
