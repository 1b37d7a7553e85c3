import { seededRandom } from '../../lib/random.ts';
import { agreement } from './agreement.ts';
import { countOf, findCommunities } from './communities.ts';
import { type Graph, subgraph } from './graph.ts';
import { splitLoose } from './split-loose.ts';

export interface ResolutionTrial {
  resolution: number;
  groups: number;
  /** Mean adjusted Rand index between the groups found on all rows and on 80 % of them. */
  stability: number;
}

export interface ChoiceOptions {
  maxGroups: number;
  seed: number;
  /** Communities of fewer tickets are no groups. */
  minSize: number;
  /** How many tickets stand behind each row: itself and its copies. */
  tickets: Int32Array;
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
 * read by a person, and those whose mean size is no use; when that leaves none, the nearest one stays. What hardly
 * hangs together inside a group is split off (`splitLoose`) and counts.
 */
export function chooseCommunities(
  graph: Graph,
  { maxGroups, seed, ...kept }: ChoiceOptions,
): ChosenCommunities {
  const n = graph.starts.length - 1;
  const samples = Array.from({ length: SUBSAMPLES }, (_, i) => {
    const rows = sampleOf(n, seed + i);
    return { rows, graph: subgraph(graph, rows) };
  });
  const most = Math.min(maxGroups, n / MEAN_SIZE.least);
  const least = n / MEAN_SIZE.most;
  let tried: { community: Int32Array; trial: ResolutionTrial }[] = [];
  for (const resolution of RESOLUTIONS) {
    const found = findCommunities(graph, { resolution, seed });
    const split = splitLoose(graph, found, seed);
    // Where the parts would be more than a person reads, they stay together.
    const community = countKept(split, kept) <= most ? split : found;
    const groups = countKept(community, kept);
    if (tried.length > 0 && groups > most) break;
    const agreements = samples.map(({ rows, graph: part }, i) => {
      const again = findCommunities(part, { resolution, seed: seed + 1 + i });
      return agreement(
        again,
        rows.map((row) => found[row]!),
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

function countKept(
  community: Int32Array,
  { minSize, tickets }: Pick<ChoiceOptions, 'minSize' | 'tickets'>,
): number {
  const sizes = new Int32Array(countOf(community));
  for (const [row, group] of community.entries()) sizes[group]! += tickets[row]!;
  return sizes.filter((size) => size >= minSize).length;
}

/** A random part of the rows, in order. */
function sampleOf(n: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  return Int32Array.from({ length: n }, (_, row) => row).filter(() => random() < SUBSAMPLE_SHARE);
}
