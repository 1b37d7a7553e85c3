import { z } from 'zod';
import { ask, parsed } from './ask.ts';
import { allOf, condition } from './conditions.ts';
import { unavailable } from './own-failures.ts';
import type { Answer, Call, Transport } from './transport.ts';

/** The most that ConnectWise gives at once. */
const MAX_PAGE_SIZE = 1_000;
/** A server that ignores page numbers gives the first page for ever. */
const MAX_PAGES = 50;
/** Hosted servers refuse longer addresses (about 2,000 characters with the host). */
const MAX_QUERY_LENGTH = 1_800;

export interface ListQuery {
  path: string;
  conditions?: string | undefined;
  childConditions?: string | undefined;
  pageSize?: number | undefined;
}

/**
 * Pages of records by ascending id, stable while records are added. Asks for ConnectWise's forward-only
 * paging; an endpoint that ignores it (the ids do not ascend past the cursor) is read by `id > cursor`
 * instead. Ends at a short page, so it takes no request more than the number of records needs.
 */
export async function* pagesById<T extends { id: number }>(
  transport: Transport,
  item: z.ZodType<T>,
  query: ListQuery,
): AsyncIterable<T[]> {
  const pageSize = Math.min(query.pageSize ?? MAX_PAGE_SIZE, MAX_PAGE_SIZE);
  const items = z.array(item);
  let forwardOnly = fitsAddress(query.conditions ?? '');
  let cursor = 0;
  for (;;) {
    const call = forwardOnly
      ? forwardPage(query, pageSize, cursor)
      : pageAfter(query, pageSize, cursor);
    const answer = await transport.send(call);
    const page = parsed(items, answer, call);
    if (!ascendsPast(cursor, page)) {
      if (!forwardOnly) throw unavailable(`ConnectWise sent ${query.path} out of order.`);
      forwardOnly = false;
      continue;
    }
    if (page.length > 0) yield page;
    if (page.length < pageSize || (forwardOnly && saysLastPage(answer))) return;
    cursor = page.at(-1)!.id;
  }
}

/** Every record of a list whose ids may repeat (notes of several types), by page number. */
export async function allByPage<T>(
  transport: Transport,
  item: z.ZodType<T>,
  query: ListQuery,
): Promise<T[]> {
  const items = z.array(item);
  const all: T[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const found = await ask(transport, items, {
      method: 'GET',
      path: query.path,
      query: { ...filters(query), page, pageSize: MAX_PAGE_SIZE },
    });
    all.push(...found);
    if (found.length < MAX_PAGE_SIZE) return all;
  }
  throw unavailable(`ConnectWise sends page after page of ${query.path} without end.`);
}

/** All pages in one array. */
export async function allById<T extends { id: number }>(
  transport: Transport,
  item: z.ZodType<T>,
  query: ListQuery,
): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pagesById(transport, item, query)) all.push(...page);
  return all;
}

function forwardPage(query: ListQuery, pageSize: number, cursor: number): Call {
  return {
    method: 'GET',
    path: query.path,
    headers: { 'pagination-type': 'forward-only' },
    query: { ...filters(query), pageSize, pageId: cursor > 0 ? cursor : undefined },
  };
}

/** `id > cursor` in id order; as a `/search` when the conditions are too long for an address. */
function pageAfter(query: ListQuery, pageSize: number, cursor: number): Call {
  const conditions = allOf(query.conditions, condition('id', '>', cursor));
  const filter = { ...filters(query), conditions, orderBy: 'id asc' };
  if (fitsAddress(conditions)) {
    return { method: 'GET', path: query.path, query: { ...filter, pageSize } };
  }
  return {
    method: 'POST',
    reads: true,
    path: `${query.path}/search`,
    query: { pageSize },
    body: filter,
  };
}

function filters({ conditions, childConditions }: ListQuery) {
  return { conditions, childConditions };
}

function fitsAddress(conditions: string): boolean {
  return encodeURIComponent(conditions).length <= MAX_QUERY_LENGTH;
}

function ascendsPast(cursor: number, page: { id: number }[]): boolean {
  return page.every((entry, index) => entry.id > (page[index - 1]?.id ?? cursor));
}

/** A `Link` header without `next`; an absent header says nothing. */
function saysLastPage({ headers }: Answer): boolean {
  const link = headers.link;
  return link !== undefined && !/rel="?next"?/.test(String(link));
}
