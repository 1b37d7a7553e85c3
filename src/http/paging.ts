import { z } from 'zod';

/** Every list: `after` is the `next` of the page before. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(64).optional(),
});

/** A page from one row more than it has: whether there is a next one shows without counting. */
export function pageOf<Row extends { id: string }, Item>(
  rows: Row[],
  limit: number,
  present: (row: Row) => Item,
): { items: Item[]; next?: string } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(present),
    ...(rows.length > limit && last && { next: last.id }),
  };
}
