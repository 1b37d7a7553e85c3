import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { csvFault } from '../lib/csv-fault.ts';
import { AppError } from '../lib/errors.ts';

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
    throw csvFault(file, cause);
  }
  if (rows.length === 0) throw badInput(`${file}:1: no rows below the header`);
  return rows;
}

function badInput(message: string): AppError {
  return new AppError('bad-input', message, { status: 400 });
}
