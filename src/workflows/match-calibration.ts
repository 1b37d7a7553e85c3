import { dot, type Matrix, rowOf, takeRows } from '../lib/matrix.ts';
import { chooseExemplars } from './match-exemplars.ts';

/** Without enough tickets to calibrate on. */
const DEFAULT_THRESHOLD = 0.45;
const LEAST_TICKETS = 40;
/** Held-out tickets looked at; more change little. */
const MOST_TICKETS = 2_000;
const MOST_REFUSED = 0.1;

/**
 * The similarity that best tells tickets of a known workflow from others, measured on the workflows' own
 * tickets: every fifth is held out, exemplars are made of the rest, and a held-out ticket is scored once with
 * its own workflow present and once as if nobody had written it, against the other workflows alone. The threshold is where
 * the two distributions part best (Youden's index), but never refuses more than a tenth of the held-out
 * tickets: other workflows of one MSP are closer to each other than to a true stranger.
 */
export function calibrateThreshold(tickets: readonly Matrix[], exemplars: number): number {
  const total = tickets.reduce((sum, rows) => sum + rows.rows, 0);
  if (tickets.length < 2 || total < LEAST_TICKETS) return DEFAULT_THRESHOLD;
  const split = tickets.map((rows) => {
    const held: number[] = [];
    const used: number[] = [];
    for (let row = 0; row < rows.rows; row += 1) (row % 5 === 4 ? held : used).push(row);
    return { held, exemplars: chooseExemplars(takeRows(rows, used), exemplars).vectors };
  });
  const heldTotal = split.reduce((sum, { held }) => sum + held.length, 0);
  const step = Math.max(1, Math.floor(heldTotal / MOST_TICKETS));
  const inside: number[] = [];
  const outside: number[] = [];
  let seen = 0;
  for (const [own, { held }] of split.entries())
    for (const row of held) {
      seen += 1;
      if (seen % step !== 0) continue;
      const vector = rowOf(tickets[own]!, row);
      const scores = split.map((other) => nearestMean(other.exemplars, vector));
      inside.push(scores[own]!);
      outside.push(Math.max(...scores.filter((_, at) => at !== own)));
    }
  if (inside.length === 0) return DEFAULT_THRESHOLD;
  const refusingMost = inside.sort((a, b) => a - b)[Math.floor(inside.length * MOST_REFUSED)]!;
  return Math.min(bestCut(inside, outside), refusingMost);
}

/** Mean similarity to the three nearest exemplars. */
function nearestMean(exemplars: Matrix, vector: Float32Array): number {
  const similarities = Float32Array.from({ length: exemplars.rows }, (_, row) =>
    dot(rowOf(exemplars, row), vector),
  ).sort();
  const nearest = similarities.slice(-3);
  return nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
}

function bestCut(inside: readonly number[], outside: readonly number[]): number {
  const all = [
    ...inside.map((score) => ({ score, gain: -1 / inside.length })),
    ...outside.map((score) => ({ score, gain: 1 / outside.length })),
  ].sort((a, b) => a.score - b.score);
  let sum = 0;
  let best = { sum: 0, cut: all[0]!.score };
  for (const [at, { score, gain }] of all.entries()) {
    sum += gain;
    const next = all[at + 1]?.score ?? score;
    if (sum > best.sum && next !== score) best = { sum, cut: (score + next) / 2 };
  }
  return best.cut;
}
