import type { Row } from './row.ts';

/** Records of one kind by id, kept in id order. */
export class Table<R extends Row = Row> {
  readonly #byId = new Map<number, R>();
  readonly #inOrder: R[] = [];
  /** Views of the records that fit a test which a record never changes its answer to. */
  readonly #views = new Map<(row: R) => boolean, R[]>();
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

  /** Records that fit; kept until one is added or deleted, so a test must not depend on what changes. */
  view(fits: (row: R) => boolean): readonly R[] {
    let view = this.#views.get(fits);
    if (!view) {
      view = this.#inOrder.filter(fits);
      this.#views.set(fits, view);
    }
    return view;
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
    this.#views.clear();
    this.#byId.set(row.id, row);
    const last = this.#inOrder.at(-1);
    if (!last || last.id < row.id) this.#inOrder.push(row);
    else this.#inOrder.splice(this.after(row.id), 0, row);
    return row;
  }

  delete(id: number): void {
    if (!this.#byId.delete(id)) return;
    this.#views.clear();
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
