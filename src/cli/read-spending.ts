import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SpendingChange } from '../contracts/spending.ts';
import { describeError } from '../lib/errors.ts';
import { usage } from './usage.ts';

/** Budgets and prices from a JSON file, any part of them. @throws a usage error that names file and field */
export function readSpending(file: string): SpendingChange {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw usage('--set', `${file} cannot be read as JSON: ${describeError(error)}`);
  }
  const parsed = SpendingChange.safeParse(value);
  if (!parsed.success) throw usage('--set', `${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
