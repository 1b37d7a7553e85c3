import type { Order } from './query.ts';
import type { Scanned } from './select.ts';

type Key = string | number;

/** A row, by its place, with its first sort key: reading that once is what makes long lists quick. */
interface Keyed {
  at: number;
  key: Key;
}

/**
 * The first `count` of `places` in order. A few of many are kept in a bounded heap instead of sorting all.
 */
export function firstSorted(
  rows: Scanned,
  places: readonly number[],
  order: Order,
  count: number,
): number[] {
  const columns = order.map(({ name, read }) => rows.column(name, read) as readonly Key[]);
  const compare = comparator(
    columns,
    order.map(({ descending }) => descending),
  );
  const [first] = columns as [readonly Key[]];
  const keyed = (at: number): Keyed => ({ at, key: first[at] as Key });
  const placesOf = (items: Keyed[]) => items.sort(compare).map(({ at }) => at);
  if (count * 4 > places.length) return placesOf(places.map(keyed));
  const heap: Keyed[] = []; // the last of the kept ones is on top
  // Most fields grow with the id: from the end that is wanted, nearly all rows are refused at once.
  for (const at of order[0]?.descending ? places.toReversed() : places) {
    if (heap.length < count) {
      heap.push(keyed(at));
      rise(heap, compare);
    } else {
      const item = keyed(at);
      if (compare(item, heap[0] as Keyed) >= 0) continue;
      heap[0] = item;
      sink(heap, compare);
    }
  }
  return placesOf(heap);
}

type Compare = (a: Keyed, b: Keyed) => number;

/** Rows that are equal in all columns stay in id order. */
function comparator(columns: (readonly Key[])[], descending: boolean[]): Compare {
  const signed = (left: Key, right: Key, backwards: boolean | undefined) =>
    left < right === backwards ? 1 : -1;
  return (a, b) => {
    if (a.key !== b.key) return signed(a.key, b.key, descending[0]);
    for (let i = 1; i < columns.length; i += 1) {
      const [left, right] = [columns[i]?.[a.at] as Key, columns[i]?.[b.at] as Key];
      if (left !== right) return signed(left, right, descending[i]);
    }
    return a.at - b.at;
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
