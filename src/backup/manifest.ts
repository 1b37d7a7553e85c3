import { z } from 'zod';

/** Raise it when an older Muster could no longer read what is written. */
export const FORMAT = 1;

/** A table as it is in the archive: COPY text, columns in this order. */
export const TableShape = z.object({ name: z.string(), columns: z.array(z.string()).min(1) });
export type TableShape = z.infer<typeof TableShape>;

/** The archive's first entry: what follows, and which Muster can take it. */
export const Outline = z.object({
  format: z.literal(FORMAT),
  /** The newest migration (its time, ms) of the database that was copied. */
  migration: z.number(),
  /** The moment of the snapshot: nothing that was committed later is in it. */
  takenAt: z.iso.datetime(),
  tables: z.array(TableShape),
});
export type Outline = z.infer<typeof Outline>;

/** The archive's last entry: what a whole copy has. */
export const Manifest = z.object({
  takenAt: z.iso.datetime(),
  /** SHA-256 of each table's COPY text, and its rows. */
  tables: z.array(
    z.object({ name: z.string(), rows: z.number(), bytes: z.number(), sha256: z.string() }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;
