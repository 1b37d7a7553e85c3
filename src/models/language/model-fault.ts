import { APICallError, type LanguageModel, RetryError } from 'ai';
import { AppError, describeError } from '../../lib/errors.ts';

/** A language model that can be called, under the names that people and settings have for it. */
export interface ReachedModel {
  /** Shown in notes and in the timeline. */
  name: string;
  /** As settings name them. */
  provider: string;
  modelId: string;
  model: Exclude<LanguageModel, string>;
  /** One answer may take this long, with what is tried again within it. */
  timeoutMs: number;
}

/** A fault of the provider in our words: whether trying again may help, and when. */
export function modelFault(name: string, cause: unknown): AppError {
  const last = RetryError.isInstance(cause) ? cause.lastError : cause;
  const call = APICallError.isInstance(last) ? last : undefined;
  const status = call?.statusCode;
  const final =
    status !== undefined && status >= 400 && status < 500 && ![408, 409, 429].includes(status);
  const retryAfter = Number(call?.responseHeaders?.['retry-after']);
  return new AppError(
    final ? 'model-refused' : 'model-unavailable',
    `The language model ${name} ${final ? 'refused' : 'could not be had'}: ${describeError(last)}`,
    {
      cause,
      retryable: !final,
      status: 502,
      ...(retryAfter > 0 && { retryAfterMs: retryAfter * 1_000 }),
    },
  );
}
