/** How far a grouping agrees with labels, or with another grouping. All from one table of counts. */
export interface Agreement {
  /** Rosenberg and Hirschberg (2007): harmonic mean of homogeneity and completeness; equals arithmetic NMI. */
  vMeasure: number;
  homogeneity: number;
  completeness: number;
  /** Adjusted Rand index, Hubert and Arabie (1985): 0 by chance, 1 when equal. */
  ari: number;
  /** Share of rows whose group's most frequent label is their own. */
  purity: number;
}

/** Compares two numberings of the same rows. */
export function agreement(groups: ArrayLike<number>, labels: ArrayLike<number>): Agreement {
  const n = groups.length;
  const cells = new Map<string, number>();
  const byGroup = new Map<number, number>();
  const byLabel = new Map<number, number>();
  const largest = new Map<number, number>();
  for (let i = 0; i < n; i += 1) {
    const group = groups[i]!;
    const label = labels[i]!;
    const cell = `${group} ${label}`;
    const count = (cells.get(cell) ?? 0) + 1;
    cells.set(cell, count);
    byGroup.set(group, (byGroup.get(group) ?? 0) + 1);
    byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
    if (count > (largest.get(group) ?? 0)) largest.set(group, count);
  }
  const groupEntropy = entropy(byGroup, n);
  const labelEntropy = entropy(byLabel, n);
  const mutual = groupEntropy + labelEntropy - entropy(cells, n);
  const homogeneity = labelEntropy === 0 ? 1 : mutual / labelEntropy;
  const completeness = groupEntropy === 0 ? 1 : mutual / groupEntropy;
  const both = homogeneity + completeness;
  const expected = (pairs(byGroup) * pairs(byLabel)) / Math.max(1, (n * (n - 1)) / 2);
  const ceiling = (pairs(byGroup) + pairs(byLabel)) / 2;
  return {
    vMeasure: both === 0 ? 0 : (2 * homogeneity * completeness) / both,
    homogeneity,
    completeness,
    ari: ceiling === expected ? 1 : (pairs(cells) - expected) / (ceiling - expected),
    purity: n === 0 ? 0 : sum(largest) / n,
  };
}

function entropy(counts: ReadonlyMap<unknown, number>, n: number): number {
  let bits = 0;
  for (const count of counts.values()) bits -= (count / n) * Math.log(count / n);
  return bits;
}

function pairs(counts: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const count of counts.values()) total += (count * (count - 1)) / 2;
  return total;
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
