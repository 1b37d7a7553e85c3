import { type AppError, type FieldError, isAppError } from '../../lib/errors.ts';
import type { RightState } from './check-rights.ts';

export type ConnectionFailure =
  | 'invalid-url'
  | 'address-refused'
  | 'host-not-found'
  | 'tls'
  | 'unreachable'
  | 'not-connectwise'
  | 'unknown-company'
  | 'wrong-codebase'
  | 'bad-credentials'
  | 'client-id'
  | 'missing-right'
  | 'throttled'
  | 'unavailable';

export interface FailedCheck {
  ok: false;
  reason: ConnectionFailure;
  /** What is wrong and what to do, for a person. */
  message: string;
  /** The form's fields that it is about. */
  fields: FieldError[];
  /** True when it may pass later without anyone changing anything. */
  retryable: boolean;
  retryAfterMs: number | null;
  /** With `missing-right`: every right that was looked at. */
  rights: RightState[];
}

/** What the sentences speak of. */
interface Attempted {
  typed: string;
  companyId: string;
  /** A client ID was sent. */
  clientId?: boolean;
  /** Private addresses are allowed already. */
  privateNetwork?: boolean;
  /** What the other side or the network said. */
  said?: string;
}

interface Verdict {
  fields: string[];
  retryable?: boolean;
  sentence(attempted: Attempted): string;
}

const VERDICTS: Record<Exclude<ConnectionFailure, 'missing-right'>, Verdict> = {
  'invalid-url': { fields: ['url'], sentence: ({ said }) => said ?? '' },
  'address-refused': {
    fields: ['url'],
    sentence: ({ said, privateNetwork }) =>
      privateNetwork
        ? `${said} Enter the address that people open ConnectWise with.`
        : `${said} If your ConnectWise is in your own network, allow private network addresses for it.`,
  },
  'host-not-found': {
    fields: ['url'],
    retryable: true,
    sentence: ({ said }) =>
      `${said} Check the address for a typing mistake, and that this machine can resolve names.`,
  },
  tls: {
    fields: ['url'],
    sentence: ({ said }) =>
      `${said} If the certificate comes from your own authority, give its certificate (CA) to this connection; a server in your own network that speaks plain http needs http:// in front of its address and private network addresses allowed.`,
  },
  unreachable: {
    fields: ['url'],
    retryable: true,
    sentence: ({ typed, said }) =>
      `"${typed}" did not answer: ${said} Check address and port, and that a firewall or an IP allow-list lets this machine through.`,
  },
  'not-connectwise': {
    fields: ['url'],
    sentence: ({ typed }) =>
      `"${typed}" answers, but it is not a ConnectWise Manage site. Enter the address that you open ConnectWise with, for example na.myconnectwise.net.`,
  },
  'unknown-company': {
    fields: ['companyId'],
    sentence: ({ companyId }) =>
      `There is no company "${companyId}" on this ConnectWise. Enter the company that you log in with, and check that the site address is the one of its region.`,
  },
  'wrong-codebase': {
    fields: ['url', 'companyId'],
    sentence: () =>
      'This ConnectWise knows the company, but its API is not at this address. Check the site address (region, sandbox or live) and the company ID.',
  },
  'bad-credentials': {
    fields: ['publicKey', 'privateKey'],
    sentence: ({ clientId }) =>
      `ConnectWise refused the API keys. Check both keys for this company, and that the API member is active.${clientId ? '' : ' No client ID was sent; ConnectWise may also want one.'}`,
  },
  'client-id': {
    fields: ['clientId'],
    sentence: ({ clientId }) =>
      clientId
        ? 'ConnectWise refused the client ID. Check it, or register one at developer.connectwise.com/ClientID.'
        : 'ConnectWise wants a client ID. Register one at developer.connectwise.com/ClientID (kind Private) and enter it.',
  },
  throttled: {
    fields: [],
    retryable: true,
    sentence: () =>
      'ConnectWise asks for fewer requests. Wait a moment and try again; another integration may be using up the limit. If it stays so, lower MUSTER_CONNECTWISE_REQUESTS_PER_MINUTE.',
  },
  unavailable: {
    fields: [],
    retryable: true,
    sentence: ({ said }) => `${said} Try again in a few minutes.`,
  },
};

/** A failed check with its sentence. */
export function failedCheck(
  reason: keyof typeof VERDICTS,
  attempted: Attempted,
  retryAfterMs: number | null = null,
): FailedCheck {
  const verdict = VERDICTS[reason];
  const message = verdict.sentence(attempted).trim();
  return {
    ok: false,
    reason,
    message,
    fields: verdict.fields.map((field) => ({ field, message })),
    retryable: verdict.retryable ?? false,
    retryAfterMs,
    rights: [],
  };
}

/** A check that the API itself failed. */
export function failureOfCheck(
  error: AppError,
  options: {
    url: string;
    companyId: string;
    clientId?: string | null | undefined;
    allowPrivateNetwork?: boolean | undefined;
  },
): FailedCheck {
  const cause = isAppError(error.cause) ? error.cause : undefined;
  const attempted: Attempted = {
    typed: options.url,
    companyId: options.companyId,
    clientId: Boolean(options.clientId),
    privateNetwork: options.allowPrivateNetwork ?? false,
    said: cause?.message ?? error.message,
  };
  return failedCheck(reasonFor(error, cause), attempted, error.retryAfterMs ?? null);
}

function reasonFor(error: AppError, cause: AppError | undefined): keyof typeof VERDICTS {
  switch (error.code) {
    case 'unreachable':
      switch (cause?.code) {
        case 'address-refused':
        case 'host-not-found':
          return cause.code;
        case 'tls-failed':
          return 'tls';
        default:
          return 'unreachable';
      }
    case 'bad-credentials':
    case 'client-id':
    case 'throttled':
      return error.code;
    case 'no-such-endpoint':
      return 'wrong-codebase';
    case 'invalid':
      if (error.fields.some(({ field }) => field === 'clientId')) return 'client-id';
      return error.fields.some(({ field }) => field === 'url') ? 'invalid-url' : 'unavailable';
    default:
      return 'unavailable';
  }
}

/** Names every needed right that is missing, where to give it, and what it is for. */
export function missingRights(rights: RightState[]): FailedCheck {
  const missing = rights.filter((right) => right.needed && right.state === 'missing');
  const list = missing.map(({ name, purpose }) => `${name} (${purpose})`).join('; ');
  return {
    ok: false,
    reason: 'missing-right',
    message: `The API member's security role lacks: ${list}. Give it in System → Security Roles and try again.`,
    fields: [],
    retryable: false,
    retryAfterMs: null,
    rights,
  };
}
