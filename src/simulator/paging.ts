import { firstSorted } from './first-sorted.ts';
import type { Call, Reply } from './http/call.ts';
import type { Model } from './model/model.ts';
import { readFields, readFilters, readOrder } from './query.ts';
import type { Row } from './store/row.ts';

const DEFAULT_SIZE = 25;
const MAX_SIZE = 1000;

/** How a list shows a row. */
export type Present = (row: Row) => Record<string, unknown>;

/**
 * A page of `rows` (in id order) as the query asks: conditions, order, fields, and page or forward-only
 * paging with its `Link` header (vendor page "PSA Pagination").
 */
export function listReply(call: Call, model: Model, rows: readonly Row[], present: Present): Reply {
  const test = readFilters(call, model);
  const project = readFields(call, model);
  const show = project ? (row: Row) => project(present(row)) : present;
  const size = Math.min(MAX_SIZE, positive(call.query.get('pageSize')) ?? DEFAULT_SIZE);
  if (call.header('pagination-type')?.toLowerCase() === 'forward-only' || call.query.get('pageId'))
    return forwardOnly(call, rows, size, test, show);

  const order = readOrder(call, model);
  const page = positive(call.query.get('page')) ?? 1;
  const matching = test ? rows.filter(test) : rows;
  const upTo = page * size;
  const sorted = order ? firstSorted(matching, order, upTo) : matching;
  return {
    status: 200,
    json: sorted.slice(upTo - size, upTo).map(show),
    headers: pageLinks(call, page, Math.ceil(matching.length / size)),
  };
}

/** `{count}` of the rows that the conditions select. */
export function countReply(call: Call, model: Model, rows: readonly Row[]): Reply {
  const test = readFilters(call, model);
  return { status: 200, json: { count: test ? rows.filter(test).length : rows.length } };
}

function forwardOnly(
  call: Call,
  rows: readonly Row[],
  size: number,
  test: ((row: Row) => boolean) | undefined,
  show: Present,
): Reply {
  const after = Number(call.query.get('pageId') ?? 0) || 0;
  const found: Row[] = [];
  let low = 0;
  for (let high = rows.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Row).id <= after) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < rows.length && found.length < size; i += 1) {
    const row = rows[i] as Row;
    if (!test || test(row)) found.push(row);
  }
  const last = found.at(-1);
  // An empty Link tells the end; a missing one would say that the endpoint cannot page this way.
  const link = last && found.length === size ? linkTo(call, { pageId: last.id }, 'next') : '';
  return { status: 200, json: found.map(show), headers: { Link: link } };
}

function pageLinks(call: Call, page: number, last: number): Record<string, string> {
  if (last <= 1) return {};
  const links = [];
  if (page < last) links.push(linkTo(call, { page: page + 1 }, 'next'));
  if (page > 1) links.push(linkTo(call, { page: page - 1 }, 'prev'));
  if (page < last) links.push(linkTo(call, { page: last }, 'last'));
  links.push(linkTo(call, { page: 1 }, 'first'));
  return { Link: links.join(', ') };
}

function linkTo(call: Call, change: Record<string, number>, rel: string): string {
  const query = new URLSearchParams(call.query.text);
  for (const [name, value] of Object.entries(change)) query.set(name, String(value));
  return `<${call.world.apiUrl}${call.path}?${query}>; rel="${rel}"`;
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
