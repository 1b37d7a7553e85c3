import { z } from 'zod';
import { AppError } from '../../lib/errors.ts';
import { FAULT_KINDS } from '../faults.ts';

const rate = z.number().min(0).max(1);

export const settingsShape = z
  .strictObject({
    subPathPatch: z.enum(['id-only', 'ignored', 'applied']),
    clientIdStatus: z.union([z.literal(400), z.literal(401)]),
    allNotes: z.boolean(),
    keyReply: z.enum(['object', 'quoted']),
    requestsPerMinute: z.int().min(0),
    readableAfterMs: z.int().min(0),
    callbacks: z
      .strictObject({ drop: rate, duplicate: rate, reorder: rate, delayMs: z.int().min(0) })
      .partial(),
  })
  .partial();

export const faultShape = z.strictObject({
  match: z.strictObject({ method: z.string().optional(), path: z.string().optional() }),
  fault: z.enum(FAULT_KINDS),
  status: z.int().min(400).max(599).optional(),
  ms: z.int().min(0).optional(),
  times: z.int().min(1).optional(),
});

export const clockShape = z.strictObject({ advanceMs: z.int() });

/** Ids as numbers; a field that may also be cleared is null. */
const id = z.int().positive();

export const newTicketShape = z.strictObject({
  companyId: id.optional(),
  contactId: id.optional(),
  boardId: id.optional(),
  summary: z.string().min(1),
  description: z.string(),
  source: z.string().optional(),
});

export const newNoteShape = z.strictObject({
  as: z.enum(['technician', 'contact', 'email-connector', 'api-member']),
  memberIdentifier: z.string().optional(),
  text: z.string().min(1),
  tab: z.enum(['discussion', 'internal', 'resolution']),
  timeEntry: z.boolean().optional(),
});

const named = z.union([z.string(), z.looseObject({})]);

export const ticketChangeShape = z
  .strictObject({
    memberIdentifier: z.string(),
    status: named,
    company: named,
    companyId: id,
    contact: named.nullable(),
    contactId: id.nullable(),
    owner: named.nullable(),
    board: named,
    type: named.nullable(),
    subType: named.nullable(),
    item: named.nullable(),
    priority: named,
    summary: z.string(),
  })
  .partial();

/** Fields of a record as it shall be, right or wrong. */
export const recordShape = z.looseObject({});

/** One of them, or many at once. */
export const recordsShape = z.union([z.array(recordShape), recordShape]);

export const newKeyShape = z
  .strictObject({
    rights: z.union([z.literal('all'), z.array(z.string())]),
    boards: z.array(id),
    member: z.string().max(15),
  })
  .partial();

/** Reads a body; throws a 400 that names each wrong field. */
export function readInput<T>(shape: z.ZodType<T>, body: unknown): T {
  const result = shape.safeParse(body ?? {});
  if (result.success) return result.data;
  throw new AppError('bad-input', z.prettifyError(result.error), { status: 400 });
}
