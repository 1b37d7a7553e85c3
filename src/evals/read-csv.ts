import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { AppError, describeError } from '../lib/errors.ts';

/** One row of a labelled data file. */
export interface LabelledText {
  text: string;
  label: string;
}

/**
 * The text and label columns of a CSV file with a header. Throws `bad-input` (status 400) naming file, line
 * and column when the file is missing, malformed (also beyond `limit`) or without those columns.
 */
export async function readLabelledCsv(
  file: string,
  columns: { text: string; label: string },
  limit = Number.POSITIVE_INFINITY,
): Promise<LabelledText[]> {
  const rows: LabelledText[] = [];
  const parser = parse({ bom: true, columns: true });
  try {
    await pipeline(
      createReadStream(file),
      parser,
      async (records: AsyncIterable<Record<string, string>>) => {
        for await (const record of records) {
          const text = record[columns.text];
          const label = record[columns.label];
          if (text === undefined || label === undefined) {
            const missing = text === undefined ? columns.text : columns.label;
            const found = Object.keys(record).join(', ');
            throw badInput(`${file}:1, column ${missing}: not in the header, which has: ${found}`);
          }
          if (rows.length < limit) rows.push({ text, label });
        }
      },
    );
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw badInput(describe(file, cause), cause);
  }
  if (rows.length === 0) throw badInput(`${file}:1: no rows below the header`);
  return rows;
}

/** What the parser tells of a place beyond its declared type. */
interface Place {
  lines?: number;
  column?: string | number | null;
  columns?: unknown[];
  record?: unknown[];
}

function describe(file: string, cause: unknown): string {
  if (!(cause instanceof CsvError)) return `${file} cannot be read: ${describeError(cause)}`;
  const { lines = 1, column, columns, record } = cause as CsvError & Place;
  // The parser names no column when a row is too long or too short: the first that does not fit is meant.
  const first = Math.min(columns?.length ?? 0, record?.length ?? 0) + 1;
  return `${file}:${lines}, column ${column ?? first}: ${cause.message}`;
}

function badInput(message: string, cause?: unknown): AppError {
  return new AppError('bad-input', message, { status: 400, cause });
}
