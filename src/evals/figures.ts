import { InvalidArgumentError } from 'commander';

/** Rounded for printing. */
export function round(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}

/** The value below which `share` of the values lie (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** A line on standard error: what an eval is at. */
export function progress(stage: string): void {
  process.stderr.write(`${stage}\n`);
}

/** Parses a command-line number; commander reports what is wrong. */
export function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('must be a whole number from 1');
  return number;
}
