import { AppError, type FieldError } from '../../lib/errors.ts';
import { cleanText } from './parse-json.ts';
import { rightFor } from './rights.ts';

/** An answer that was not a success, already parsed where it was JSON. */
export interface FailedAnswer {
  method: string;
  /** Below `apis/3.0`, for instance `/service/tickets/4711`. */
  path: string;
  status: number;
  retryAfter: string | undefined;
  text: string;
  data: unknown;
}

/** `{code, message, errors[]}`; at 429 the first key is `error`. */
interface VendorError {
  code: string;
  message: string;
  errors: VendorFieldError[];
}

interface VendorFieldError {
  code: string;
  field: string;
  message: string;
}

const DEFAULT_RETRY_AFTER_MS = 30_000;
const MAX_RETRY_AFTER_MS = 10 * 60_000;

/** ConnectWise's answer as one of our failures; see the doc comment of `ConnectWiseApi` for the codes. */
export function failureOf(answer: FailedAnswer): AppError {
  const { status, method, path } = answer;
  const vendor = readVendorError(answer);
  const said = vendor.message === '' ? `HTTP ${status}` : vendor.message;
  const what = `${method} ${path}`;

  if (status === 429) {
    const retryAfterMs = retryAfter(answer.retryAfter, vendor.message);
    return failure('throttled', 503, `ConnectWise asks for fewer requests: ${said}.`, {
      retryable: true,
      retryAfterMs,
    });
  }
  if (status >= 500 || status === 408)
    return failure('unavailable', 503, `ConnectWise failed at ${what}: ${said}.`, {
      retryable: true,
    });
  if (isWrongAddress(status, vendor.message))
    return failure(
      'no-such-endpoint',
      502,
      `This address does not lead to the ConnectWise API: ${said}. Check the site address and the company ID.`,
    );
  if ([400, 401, 403].includes(status) && isAboutClientId(vendor))
    return failure(
      'client-id',
      502,
      `ConnectWise refused the client ID: ${said}. Enter one from developer.connectwise.com/ClientID.`,
    );
  switch (status) {
    case 401:
      return failure(
        'bad-credentials',
        502,
        `ConnectWise refused the API keys: ${said}. Check company ID, public and private key, and that the API member is active.`,
      );
    case 403:
      return failure('forbidden', 502, forbiddenMessage(answer, said));
    case 404:
      return vendor.code === 'NotFound'
        ? failure('not-found', 404, `ConnectWise has no such record (${what}): ${said}.`)
        : failure('no-such-endpoint', 502, `ConnectWise does not know ${what}: ${said}.`);
    case 405:
      return failure('no-such-endpoint', 502, `ConnectWise does not know ${what}: ${said}.`);
    case 409:
      return failure(
        'unavailable',
        503,
        `The record is in use in ConnectWise (${what}): ${said}.`,
        {
          retryable: true,
        },
      );
    default:
      return failure('invalid', 400, `ConnectWise refused ${what}: ${said}.`, {
        fields: vendor.errors.map(({ field, message }): FieldError => ({ field, message })),
      });
  }
}

/** A missing right, or a board that the role hides: both answer the same 403. */
function forbiddenMessage({ method, path }: FailedAnswer, said: string): string {
  const right = rightFor(method, path) ?? `the right for ${path}`;
  const board = /^\/service\/(tickets|boards)\/\d/.test(path) ? ', and access to this board' : '';
  return `ConnectWise refused ${method} ${path}: ${said}. Give the API member's security role: ${right}${board}.`;
}

/** A cloud host without `api-`, a wrong company or codebase, a page elsewhere. */
function isWrongAddress(status: number, message: string): boolean {
  if (status >= 300 && status < 400) return true;
  return /cannot route|SSL is required/i.test(message);
}

function isAboutClientId({ message, errors }: VendorError): boolean {
  return errors.length === 0 && /client\s?id/i.test(message);
}

function readVendorError(answer: FailedAnswer): VendorError {
  const { data } = answer;
  if (data === null || typeof data !== 'object') {
    // HTML from a gateway says nothing to a person.
    const plain = answer.text.trimStart().startsWith('<') ? '' : answer.text;
    return { code: '', message: shortened(plain), errors: [] };
  }
  const body = data as Record<string, unknown>;
  const errors = (Array.isArray(body.errors) ? body.errors : []).slice(0, 20).map(fieldError);
  const outer = shortened(body.message);
  const inner = errors.map(({ message }) => message).filter((message) => message !== '');
  return {
    code: shortened(body.code ?? body.error),
    message: shortened([outer, ...inner].filter(Boolean).join('; ')),
    errors,
  };
}

function fieldError(entry: unknown): VendorFieldError {
  const { code, field, message } = (entry ?? {}) as Record<string, unknown>;
  return { code: shortened(code), field: shortened(field), message: shortened(message) };
}

function shortened(value: unknown): string {
  return typeof value === 'string'
    ? cleanText(value).replace(/\s+/g, ' ').trim().replace(/\.$/, '').slice(0, 300)
    : '';
}

/** Seconds or an HTTP date; else the "in 30 seconds" of the message; else 30 s. */
function retryAfter(header: string | undefined, message: string): number {
  const seconds = header?.trim() || /in (\d+) seconds/i.exec(message)?.[1];
  if (seconds === undefined) return DEFAULT_RETRY_AFTER_MS;
  const ms = /^\d+$/.test(seconds) ? Number(seconds) * 1000 : Date.parse(seconds) - Date.now();
  return Number.isNaN(ms) ? DEFAULT_RETRY_AFTER_MS : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}

function failure(
  code: string,
  status: number,
  message: string,
  options: { retryable?: boolean; retryAfterMs?: number; fields?: FieldError[] } = {},
): AppError {
  return new AppError(code, message, { status, ...options });
}
