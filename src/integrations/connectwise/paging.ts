import { z } from 'zod';
import { AppError } from '../../lib/errors.ts';
import { allOf, condition } from './conditions.ts';
import type { Answer, Transport } from './transport.ts';

/** The most that ConnectWise gives at once. */
const MAX_PAGE_SIZE = 1_000;
/** Hosted servers refuse longer addresses (about 2,000 characters with the host). */
const MAX_QUERY_LENGTH = 1_800;

export interface ListQuery {
  path: string;
  conditions?: string | undefined;
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
    const answer = forwardOnly
      ? await forwardPage(transport, query, pageSize, cursor)
      : await pageAfter(transport, query, pageSize, cursor);
    const page = parsed(items, answer, query.path);
    if (!ascendsPast(cursor, page)) {
      if (!forwardOnly) throw unexpected(query.path, 'a page that is not in the order asked for');
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
  for (let page = 1; ; page += 1) {
    const answer = await transport.send({
      method: 'GET',
      path: query.path,
      query: { conditions: query.conditions, page, pageSize: MAX_PAGE_SIZE },
    });
    const found = parsed(items, answer, query.path);
    all.push(...found);
    if (found.length < MAX_PAGE_SIZE) return all;
  }
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

/** Reads an answer through its schema; throws `unavailable` when it has another shape. */
export function parsed<T>(schema: z.ZodType<T>, answer: Answer, path: string): T {
  const result = schema.safeParse(answer.data);
  if (result.success) return result.data;
  throw unexpected(path, `an answer of another shape (${z.prettifyError(result.error)})`);
}

function forwardPage(transport: Transport, query: ListQuery, pageSize: number, cursor: number) {
  return transport.send({
    method: 'GET',
    path: query.path,
    headers: { 'pagination-type': 'forward-only' },
    query: { conditions: query.conditions, pageSize, pageId: cursor > 0 ? cursor : undefined },
  });
}

/** `id > cursor` in id order; as a `/search` when the conditions are too long for an address. */
function pageAfter(transport: Transport, query: ListQuery, pageSize: number, cursor: number) {
  const conditions = allOf(query.conditions, condition('id', '>', cursor));
  const orderBy = 'id asc';
  if (fitsAddress(conditions)) {
    return transport.send({
      method: 'GET',
      path: query.path,
      query: { conditions, orderBy, pageSize },
    });
  }
  return transport.send({
    method: 'POST',
    reads: true,
    path: `${query.path}/search`,
    query: { pageSize },
    body: { conditions, orderBy },
  });
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

function unexpected(path: string, what: string): AppError {
  return new AppError('unavailable', `ConnectWise sent ${what} for ${path}.`, {
    status: 503,
    retryable: true,
  });
}
