import type { Row } from './row.ts';

/** Records of one kind by id, kept in id order. */
export class Table<R extends Row = Row> {
  readonly #byId = new Map<number, R>();
  readonly #inOrder: R[] = [];
  readonly #columns = new Map<string, { values: unknown[]; read: (row: R) => unknown }>();
  #lastId: number;

  /** Ids start above `firstId - 1`. */
  constructor(firstId = 1) {
    this.#lastId = firstId - 1;
  }

  get size(): number {
    return this.#inOrder.length;
  }

  /** All records by ascending id; not to be changed by the caller. */
  get all(): readonly R[] {
    return this.#inOrder;
  }

  /**
   * What `read` answers for each record, in the order of `all`: a scan of hundreds of thousands reads one
   * list instead of as many objects. Whoever changes a record in place must say so (`changed`).
   */
  column(name: string, read: (row: R) => unknown): readonly unknown[] {
    let column = this.#columns.get(name);
    if (!column) {
      column = { values: [], read };
      this.#columns.set(name, column);
    }
    const { values } = column;
    for (let i = values.length; i < this.#inOrder.length; i += 1)
      values.push(read(this.#inOrder[i] as R));
    return values;
  }

  /** A record was changed in place. */
  changed(row: R): void {
    const i = this.after(row.id) - 1;
    if (this.#inOrder[i] !== row) return;
    for (const { values, read } of this.#columns.values())
      if (i < values.length) values[i] = read(row);
  }

  /** What records show of others may be something else now: a name was changed. */
  forgetColumns(): void {
    this.#columns.clear();
  }

  get(id: number): R | undefined {
    return this.#byId.get(id);
  }

  /** The next free id; the caller inserts a record with it. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Later ids are given out above `id`. */
  reserve(id: number): void {
    this.#lastId = Math.max(this.#lastId, id);
  }

  insert(row: R): R {
    this.reserve(row.id);
    this.#byId.set(row.id, row);
    const last = this.#inOrder.at(-1);
    if (!last || last.id < row.id) this.#inOrder.push(row);
    else {
      this.#inOrder.splice(this.after(row.id), 0, row);
      this.#columns.clear();
    }
    return row;
  }

  delete(id: number): void {
    if (!this.#byId.delete(id)) return;
    this.#columns.clear();
    this.#inOrder.splice(this.after(id) - 1, 1);
  }

  /** Index in `all` of the first record with a greater id. */
  after(id: number): number {
    let low = 0;
    let high = this.#inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#inOrder[middle] as R).id <= id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
