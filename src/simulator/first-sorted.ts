import type { Row } from './store/row.ts';

/** The first `count` rows in order. A few of many are kept in a bounded heap instead of sorting all. */
export function firstSorted(
  rows: readonly Row[],
  order: (a: Row, b: Row) => number,
  count: number,
): Row[] {
  const compare = (a: Row, b: Row) => order(a, b) || a.id - b.id;
  if (count * 4 > rows.length) return [...rows].sort(compare);
  const heap: Row[] = []; // the greatest kept row is on top
  const swap = (i: number, j: number) => {
    const row = heap[i] as Row;
    heap[i] = heap[j] as Row;
    heap[j] = row;
  };
  const sink = () => {
    for (let i = 0; ; ) {
      let child = 2 * i + 1;
      if (child >= heap.length) return;
      if (child + 1 < heap.length && compare(heap[child + 1] as Row, heap[child] as Row) > 0)
        child += 1;
      if (compare(heap[child] as Row, heap[i] as Row) <= 0) return;
      swap(i, child);
      i = child;
    }
  };
  for (const row of rows) {
    if (heap.length < count) {
      heap.push(row);
      for (let i = heap.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (compare(heap[i] as Row, heap[parent] as Row) <= 0) break;
        swap(i, parent);
        i = parent;
      }
    } else if (compare(row, heap[0] as Row) < 0) {
      heap[0] = row;
      sink();
    }
  }
  return heap.sort(compare);
}
