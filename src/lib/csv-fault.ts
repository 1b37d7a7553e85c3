import { CsvError } from 'csv-parse';
import { AppError, describeError } from './errors.ts';

/** What the parser tells of a place beyond its declared type. */
interface Place {
  lines?: number;
  column?: string | number | null;
  columns?: unknown[];
  record?: unknown[];
}

/** A CSV file that cannot be read, in words: `file:line, column c: why`. Status 400. */
export function csvFault(file: string, cause: unknown): AppError {
  return new AppError('bad-input', describe(file, cause), { status: 400, cause });
}

function describe(file: string, cause: unknown): string {
  if (!(cause instanceof CsvError)) return `${file} cannot be read: ${describeError(cause)}`;
  const { lines = 1, column, columns, record } = cause as CsvError & Place;
  // The parser names no column when a row is too long or too short: the first that does not fit is meant.
  const first = Math.min(columns?.length ?? 0, record?.length ?? 0) + 1;
  return `${file}:${lines}, column ${column ?? first}: ${cause.message}`;
}
