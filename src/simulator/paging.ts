import { both } from './conditions/evaluate.ts';
import { firstSorted } from './first-sorted.ts';
import type { Call, Reply } from './http/call.ts';
import type { Model } from './model/model.ts';
import { readFields, readFilters, readOrder } from './query.ts';
import { asScanned, type Source, select } from './select.ts';
import type { Row } from './store/row.ts';

const DEFAULT_SIZE = 25;
const MAX_SIZE = 1000;

/** How a list shows a row. */
export type Present = (row: Row) => Record<string, unknown>;

/**
 * A page of `source` (in id order) as the query asks: conditions, order, fields, and page or forward-only
 * paging with its `Link` header (vendor page "PSA Pagination").
 */
export function listReply(call: Call, model: Model, source: Source, present: Present): Reply {
  const { rows, test } = filtered(call, model, source);
  const project = readFields(call, model);
  const show = project ? (row: Row) => project(present(row)) : present;
  const shown = (indexes: readonly number[]) => indexes.map((i) => show(rows.all[i] as Row));
  const size = Math.min(MAX_SIZE, positive(call.query.get('pageSize')) ?? DEFAULT_SIZE);
  if (
    call.header('pagination-type')?.toLowerCase() === 'forward-only' ||
    call.query.get('pageId')
  ) {
    const after = Number(call.query.get('pageId') ?? 0) || 0;
    const found = select(rows, test, indexAfter(rows.all, after), size);
    const last = rows.all[found.at(-1) ?? -1];
    // An empty Link tells the end; a missing one would say that the endpoint cannot page this way.
    const link = last && found.length === size ? linkTo(call, { pageId: last.id }, 'next') : '';
    return { status: 200, json: shown(found), headers: { Link: link } };
  }
  const order = readOrder(call, model);
  const page = positive(call.query.get('page')) ?? 1;
  const upTo = page * size;
  const matching = select(rows, test);
  const sorted = order ? firstSorted(rows, matching, order, upTo) : matching;
  return {
    status: 200,
    json: shown(sorted.slice(upTo - size, upTo)),
    headers: pageLinks(call, page, Math.ceil(matching.length / size)),
  };
}

/** `{count}` of the rows that the conditions select. */
export function countReply(call: Call, model: Model, source: Source): Reply {
  const { rows, test } = filtered(call, model, source);
  return { status: 200, json: { count: test ? select(rows, test).length : rows.all.length } };
}

/** The rows, and the test of what they are and of what the query wants. */
function filtered(call: Call, model: Model, source: Source) {
  const wanted = readFilters(call, model);
  if (!('rows' in source)) return { rows: asScanned(source), test: wanted };
  const { rows, only } = source;
  return { rows, test: only && wanted ? both(only, wanted) : (only ?? wanted) };
}

/** Where in id order the first row with a greater id is. */
function indexAfter(rows: readonly Row[], id: number): number {
  let low = 0;
  for (let high = rows.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Row).id <= id) low = middle + 1;
    else high = middle;
  }
  return low;
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
