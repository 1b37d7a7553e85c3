const DOUBT = 0.05;
const ROUNDS = 60;

/**
 * How large a rate may be, at 95 % confidence, that showed `hits` times in `total` tries: the one-sided exact
 * bound of Clopper and Pearson (Biometrika 26, 1934), the rate at which as few hits have a chance of 5 %. Without
 * a hit that is 1 - 0.05^(1/total), about 3/total (Hanley and Lippman-Hand, JAMA 249, 1983). 1 without tries.
 */
export function upperBound(hits: number, total: number): number {
  if (total === 0 || hits >= total) return 1;
  let low = hits / total;
  let high = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = (low + high) / 2;
    if (chanceOfAtMost(hits, total, rate) > DOUBT) low = rate;
    else high = rate;
  }
  return Number(high.toFixed(5));
}

/** The chance of so few hits, by the binomial distribution; in logarithms, since powers of small rates vanish. */
function chanceOfAtMost(hits: number, total: number, rate: number): number {
  let term = total * Math.log1p(-rate);
  let sum = Math.exp(term);
  for (let n = 1; n <= hits; n += 1) {
    term += Math.log((total - n + 1) / n) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(term);
  }
  return sum;
}
