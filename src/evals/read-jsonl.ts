import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { AppError, describeError } from '../lib/errors.ts';

/**
 * The lines of a JSON Lines file, each checked against `shape`. Empty lines are skipped. Throws
 * `bad-input` (status 400) naming file, line and field.
 */
export async function readJsonl<T>(file: string, shape: z.ZodType<T>): Promise<T[]> {
  const items: T[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      number += 1;
      if (line.trim()) items.push(parseLine(line, shape, `${file}:${number}`));
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('bad-input', `${file} cannot be read: ${describeError(cause)}`, {
      status: 400,
      cause,
    });
  }
  if (items.length === 0)
    throw new AppError('bad-input', `${file} has no lines to evaluate`, { status: 400 });
  return items;
}

function parseLine<T>(line: string, shape: z.ZodType<T>, place: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new AppError('bad-input', `${place}: not JSON (${describeError(cause)})`, {
      status: 400,
      cause,
    });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('bad-input', `${place}: does not have the expected fields`, {
    status: 400,
    fields: parsed.error.issues.map((issue) => ({
      field: issue.path.join('.') || '(line)',
      message: issue.message,
    })),
  });
}
