import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { sha256 } from '../../lib/crypto.ts';
import { csvFault } from '../../lib/csv-fault.ts';
import { AppError, describeError } from '../../lib/errors.ts';
import { cleanIssue, type PastIssue } from './past-issue.ts';

const text = z.string().trim().nullish();
const named = text.transform((value) => value || null);

/** One row: only the summary must be there. Column names are compared without case, spaces and signs. */
const FileRow = z.object({
  id: z.coerce.number().int().positive().optional(),
  summary: z
    .string({ error: ({ input }) => (input === undefined ? 'is missing or empty' : 'is no text') })
    .trim()
    .min(1, 'is empty'),
  description: text,
  notes: text,
  resolution: text,
  replies: text,
  status: named,
  requester: named,
  client: named,
  board: named,
  type: named,
  subtype: named,
  priority: named,
  owner: named,
  closedat: named.refine((value) => !value || !Number.isNaN(Date.parse(value)), 'is no date'),
  hours: z.coerce.number().nonnegative().optional(),
});

interface FileScope {
  limit: number;
  boards?: readonly string[] | undefined;
  clients?: readonly string[] | undefined;
}

/**
 * Resolved tickets of a CSV file with a header or a JSON Lines file, where named only those of the boards and clients.
 * @throws `bad-input` (400) naming file and line
 */
export function readIssues(file: string, { limit, boards, clients }: FileScope): PastIssue[] {
  const rows = read(file);
  if (rows.length === 0) throw badInput(`${file}: no tickets in it`);
  const parsed = rows.map(({ line, value }, at) => {
    const row = FileRow.safeParse(emptyAsMissing(value));
    if (row.success) return { id: at + 1, ...row.data };
    const [issue] = row.error.issues;
    throw badInput(`${file}:${line}, column ${issue?.path.join('.')}: ${issue?.message}`);
  });
  const lines = new Map<number, number>();
  for (const [at, { id }] of parsed.entries()) {
    const { line } = rows[at]!;
    if (lines.has(id))
      throw badInput(`${file}:${line}, column id: ${id} stands in line ${lines.get(id)} already`);
    lines.set(id, line);
  }
  const wanted = parsed.filter((row) => isNamed(boards, row.board) && isNamed(clients, row.client));
  return wanted.slice(0, limit).map((row) =>
    cleanIssue({
      id: row.id,
      summary: row.summary,
      opening: row.description ?? '',
      notes: [row.notes ?? '', row.resolution ?? ''],
      replies: [row.replies ?? ''],
      requester: row.requester && sha256(row.requester.toLowerCase()).slice(0, 12),
      clientId: null,
      board: row.board,
      status: row.status,
      type: row.type,
      subType: row.subtype,
      priority: row.priority,
      owner: row.owner,
      closedAt: row.closedat ? new Date(row.closedat).toISOString() : null,
      hours: row.hours ?? null,
    }),
  );
}

/** Without a list everything is wanted. Case does not count, as in ConnectWise. */
function isNamed(names: readonly string[] | undefined, name: string | null): boolean {
  if (!names?.length) return true;
  return names.some((one) => one.toLowerCase() === name?.toLowerCase());
}

interface Row {
  line: number;
  value: Record<string, unknown>;
}

function read(file: string): Row[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (cause) {
    throw badInput(`${file} cannot be read: ${describeError(cause)}`, cause);
  }
  return /\.(jsonl|ndjson)$/i.test(file) ? readLines(file, content) : readCsv(file, content);
}

function readLines(file: string, content: string): Row[] {
  return content.split('\n').flatMap((line, at) => {
    if (!line.trim()) return [];
    try {
      const value = Object.entries(z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
      return [
        { line: at + 1, value: Object.fromEntries(value.map(([key, one]) => [plain(key), one])) },
      ];
    } catch (cause) {
      const why =
        cause instanceof z.ZodError ? 'is no object' : `is not JSON (${describeError(cause)})`;
      throw badInput(`${file}:${at + 1} ${why}`, cause);
    }
  });
}

function readCsv(file: string, content: string): Row[] {
  try {
    const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(content, {
      bom: true,
      columns: (header: string[]) => header.map(plain),
      info: true,
      skip_empty_lines: true,
    });
    return rows.map(({ record, info }) => ({ line: info.lines, value: record }));
  } catch (cause) {
    throw csvFault(file, cause);
  }
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

function emptyAsMissing(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== '' && one !== null));
}

function badInput(message: string, cause?: unknown): AppError {
  return new AppError('bad-input', message, { status: 400, cause });
}
