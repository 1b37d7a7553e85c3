import { bySize, countOf, findCommunities, rowsOf } from './communities.ts';
import { type Graph, subgraph } from './graph.ts';

/** A part that has this share of its weight outside itself belongs to what it is tied to. */
const HELD = 0.05;

/**
 * Splits communities that fall apart when they are looked at alone. Modularity weighs a tie by the size of the whole
 * graph, so that small kinds of issue end up in one community for a few weak ties (the resolution limit: Fortunato and
 * Barthelemy, 2007). Numbered from 0, the largest first.
 */
export function splitLoose(graph: Graph, community: Int32Array, seed: number): Int32Array {
  const split = new Int32Array(community.length);
  let count = 0;
  for (const rows of rowsOf(community, countOf(community))) {
    const alone = subgraph(graph, rows);
    const part = joinHeld(alone, findCommunities(alone, { seed }));
    for (const [at, row] of rows.entries()) split[row] = count + part[at]!;
    count += rows.length;
  }
  return bySize(split);
}

/** Joins each part that is held by others with the one that holds it most, the most held first. */
function joinHeld(graph: Graph, part: Int32Array): Int32Array {
  const links = linksBetween(graph, part);
  const into = Array.from(links.keys());
  for (let held = mostHeld(links); held !== undefined; held = mostHeld(links)) {
    const [from, to] = [held, strongest(links, held)];
    join(links, from, to);
    for (const [at, target] of into.entries()) if (target === from) into[at] = to;
  }
  return part.map((own) => into[own]!);
}

/** Weight between every two parts, and of each with itself. */
function linksBetween({ starts, targets, weights }: Graph, part: Int32Array): Float64Array[] {
  const count = countOf(part);
  const links = Array.from({ length: count }, () => new Float64Array(count));
  for (const [row, own] of part.entries())
    for (let e = starts[row]!; e < starts[row + 1]!; e += 1)
      links[own]![part[targets[e]!]!]! += weights[e]!;
  return links;
}

function mostHeld(links: readonly Float64Array[]): number | undefined {
  let found: number | undefined;
  let most = HELD;
  for (const [at, row] of links.entries()) {
    const all = row.reduce((sum, weight) => sum + weight, 0);
    const share = all === 0 ? 0 : 1 - row[at]! / all;
    if (share > most) [found, most] = [at, share];
  }
  return found;
}

function strongest(links: readonly Float64Array[], part: number): number {
  const others = links[part]!.map((weight, at) => (at === part ? -1 : weight));
  return others.indexOf(Math.max(...others));
}

function join(links: readonly Float64Array[], from: number, to: number): void {
  for (const [at, weight] of links[from]!.entries()) links[to]![at]! += weight;
  for (const row of links) {
    row[to]! += row[from]!;
    row[from] = 0;
  }
  links[from]!.fill(0);
}
