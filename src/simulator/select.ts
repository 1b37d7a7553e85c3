import type { Columns, Predicate } from './conditions/evaluate.ts';
import type { Row } from './store/row.ts';

/** Rows in id order with their columns: a table, or a list made to look like one. */
export interface Scanned extends Columns {
  readonly all: readonly Row[];
}

/** What a list is taken from: rows, or those of a table that fit `only`. */
export type Source = readonly Row[] | { rows: Scanned; only?: Predicate };

/** A list as a table is: its columns are made when they are asked for. */
export function asScanned(rows: readonly Row[]): Scanned {
  const columns = new Map<string, readonly unknown[]>();
  return {
    all: rows,
    column(name, read) {
      const column = columns.get(name) ?? rows.map(read);
      columns.set(name, column);
      return column;
    },
  };
}

/** Enough rows at once that a test costs nothing to begin, few enough to stop early. */
const CHUNK = 8_192;

/** Where in `rows.all`, from index `from` on, the rows are that fit; `limit` at most. */
export function select(
  rows: Scanned,
  test: Predicate | undefined,
  from = 0,
  limit = Number.POSITIVE_INFINITY,
): number[] {
  const found: number[] = [];
  const { length } = rows.all;
  for (let at = from; at < length && found.length < limit; at += CHUNK) {
    const marks = new Uint8Array(Math.min(CHUNK, length - at)).fill(1);
    test?.narrow(rows, at, marks);
    for (let i = 0; i < marks.length && found.length < limit; i += 1)
      if (marks[i] === 1) found.push(at + i);
  }
  return found;
}
