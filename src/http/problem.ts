import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import type { Problem } from '../contracts/problem.ts';
import { AppError, type FieldError, isAppError } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be done',
  429: 'Too many requests',
  503: 'Not available now',
};

/** Answers any fault as RFC 9457 problem+json. What nobody expected is logged and told without its text. */
export function presentProblem(c: Context, error: unknown, logger: Logger): Response {
  const fault = asAppError(error);
  if (fault.status >= 500) logger.error({ err: error, path: c.req.path }, 'a request failed');
  const problem: Problem = {
    type: 'about:blank',
    title: TITLES[fault.status] ?? 'Failed',
    status: fault.status,
    detail: fault.message,
    code: fault.code,
    ...(fault.fields.length > 0 && { errors: [...fault.fields] }),
  };
  if (fault.retryAfterMs !== undefined)
    c.header('Retry-After', String(Math.ceil(fault.retryAfterMs / 1_000)));
  if (fault.status === 401) c.header('WWW-Authenticate', 'Bearer');
  return c.body(JSON.stringify(problem), fault.status as 400, {
    'Content-Type': 'application/problem+json',
  });
}

function asAppError(error: unknown): AppError {
  if (isAppError(error)) return error;
  if (error instanceof HTTPException)
    return new AppError('http-error', error.message, { status: error.status });
  return new AppError('internal', 'Something went wrong inside Muster; its log says what.');
}

/** The refusal of an input that does not have its contract's shape. */
export function invalidInput(where: 'body' | 'query' | 'path', error: z.ZodError): AppError {
  const fields: FieldError[] = error.issues.map(({ path, message }) => ({
    field: path.join('.') || where,
    message,
  }));
  const first = fields[0]!;
  return new AppError(
    'invalid-input',
    `The ${where} is not valid: ${first.field}: ${first.message}`,
    {
      status: 400,
      fields,
    },
  );
}
