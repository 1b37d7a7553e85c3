import type { Order } from './query.ts';
import type { Row } from './store/row.ts';

type Key = string | number;

/** A row with its first sort key: reading that once is what makes long lists quick. */
interface Keyed {
  row: Row;
  key: Key;
}

/** The first `count` rows in order. A few of many are kept in a bounded heap instead of sorting all. */
export function firstSorted(rows: readonly Row[], order: Order, count: number): Row[] {
  const compare = comparator(order);
  const read = order.readers[0] as (row: Row) => Key;
  const keyed = (row: Row): Keyed => ({ row, key: read(row) });
  if (count * 4 > rows.length)
    return rows
      .map(keyed)
      .sort(compare)
      .map(({ row }) => row);
  const heap: Keyed[] = []; // the last of the kept ones is on top
  // Most fields grow with the id: from the end that is wanted, nearly all rows are refused at once.
  for (const row of order.descending[0] ? rows.toReversed() : rows) {
    const item = keyed(row);
    if (heap.length < count) {
      heap.push(item);
      rise(heap, compare);
    } else if (compare(item, heap[0] as Keyed) < 0) {
      heap[0] = item;
      sink(heap, compare);
    }
  }
  return heap.sort(compare).map(({ row }) => row);
}

type Compare = (a: Keyed, b: Keyed) => number;

function comparator({ readers, descending }: Order): Compare {
  const signed = (left: Key, right: Key, backwards: boolean | undefined) =>
    left < right === backwards ? 1 : -1;
  return (a, b) => {
    if (a.key !== b.key) return signed(a.key, b.key, descending[0]);
    for (let i = 1; i < readers.length; i += 1) {
      const [left, right] = [readers[i]?.(a.row) as Key, readers[i]?.(b.row) as Key];
      if (left !== right) return signed(left, right, descending[i]);
    }
    return a.row.id - b.row.id;
  };
}

/** Moves the newest item up to its place. */
function rise(heap: Keyed[], compare: Compare): void {
  for (let i = heap.length - 1; i > 0; ) {
    const parent = (i - 1) >> 1;
    if (compare(heap[i] as Keyed, heap[parent] as Keyed) <= 0) return;
    swap(heap, i, parent);
    i = parent;
  }
}

/** Moves the top item down to its place. */
function sink(heap: Keyed[], compare: Compare): void {
  for (let i = 0; ; ) {
    let child = 2 * i + 1;
    if (child >= heap.length) return;
    if (child + 1 < heap.length && compare(heap[child + 1] as Keyed, heap[child] as Keyed) > 0)
      child += 1;
    if (compare(heap[child] as Keyed, heap[i] as Keyed) <= 0) return;
    swap(heap, i, child);
    i = child;
  }
}

function swap(heap: Keyed[], i: number, j: number): void {
  const item = heap[i] as Keyed;
  heap[i] = heap[j] as Keyed;
  heap[j] = item;
}
