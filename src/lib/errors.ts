/**
 * The one fault type. Outcomes (denied, expired, awaiting approval) are return values; an `AppError` is
 * for what should not have happened or cannot go on. Callers look at `code`, never at message text.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  /** Stable, kebab-case; part of the API's problem+json. */
  readonly code: string;
  /** HTTP status that a door answers with. */
  readonly status: number;
  /** True when the same call may succeed later without anyone changing anything. */
  readonly retryable: boolean;
  /** Earliest useful retry, in milliseconds, where the other side said so. */
  readonly retryAfterMs: number | undefined;
  /** What is wrong with which input field, for forms. */
  readonly fields: readonly FieldError[];

  constructor(code: string, message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = options.status ?? 500;
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs;
    this.fields = options.fields ?? [];
  }
}

export interface FieldError {
  field: string;
  message: string;
}

interface AppErrorOptions {
  status?: number;
  retryable?: boolean;
  retryAfterMs?: number;
  fields?: readonly FieldError[];
  cause?: unknown;
}

/** True for an `AppError`, optionally of one code. */
export function isAppError(error: unknown, code?: string): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}

/**
 * A one-line description of anything thrown, without a stack. Of a failed query it is the database's own
 * words: the statement and its parameters, which may be a customer's, do not belong into a log.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('params' in error && error.cause) return describeError(error.cause);
  return error.message || error.name;
}
