/** Wilson's 95 % interval for `hits` of `total`; null where there was nothing to count. */
export function wilson(hits: number, total: number): [number, number] | null {
  if (total === 0) return null;
  const z = 1.96;
  const share = hits / total;
  const middle = share + z ** 2 / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const scale = 1 + z ** 2 / total;
  return [Math.max(0, round((middle - spread) / scale)), round((middle + spread) / scale)];
}

/** Four decimals: enough for a share, short enough to read. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
