import { AppError, describeError, isAppError } from '../../lib/errors.ts';
import {
  createBackOff,
  type ProviderKind,
  type ProviderSettings,
  type VerificationProvider,
} from '../providers/index.ts';
import { createTracelessApi } from './api.ts';
import { tracelessDefinition } from './definition.ts';
import type { Said } from './wire.ts';

/** Traceless: a push to Microsoft Authenticator or Duo; the person is looked up by work e-mail. */
export const tracelessKind: ProviderKind = {
  definition: tracelessDefinition,
  create: (settings) => createTraceless(settings),
};

/** A transaction that nobody has: whoever signs right is told that, whoever does not is refused. */
const NOBODYS = 'muster-connection-test';

/** @throws `bad-input` (400) for an endpoint that is none. `place` is for tests. */
export function createTraceless(
  settings: ProviderSettings,
  place: { privateNetwork: boolean } = { privateNetwork: false },
): VerificationProvider {
  const endpoint = endpointOf(String(settings.apiEndpoint ?? ''));
  const api = createTracelessApi(endpoint, String(settings.signingSecret ?? ''), place);
  const paced = createBackOff();

  return {
    id: tracelessDefinition.id,
    level: 'A2',
    channel: 'push',
    timeLimitMs: 5 * 60_000,
    async start({ email }, { ticketId, asks }) {
      try {
        const transaction = await api.send({
          email,
          method: String(settings.pushMethod),
          reason: `Ticket #${ticketId}: ${asks}`,
        });
        return { outcome: 'sent', transaction, code: null };
      } catch (fault) {
        if (!isAppError(fault) || fault.retryable) throw fault;
        return { outcome: 'unavailable', because: fault.message };
      }
    },
    async poll(transaction) {
      return standings[await paced(() => api.poll(transaction))];
    },
    cancel: (transaction) => api.end(transaction),
    async check() {
      try {
        await api.poll(NOBODYS);
        return { ok: false, detail: 'Traceless knows a transaction that nobody started.' };
      } catch (fault) {
        if (isAppError(fault, 'provider-unknown'))
          return { ok: true, detail: 'Traceless answers, and takes this signature.' };
        return { ok: false, detail: describeError(fault) };
      }
    },
    close: () => api.close(),
  };
}

/** A plain push proves A2; whether a number was carried over, Traceless does not tell us. */
const standings = {
  waiting: { outcome: 'waiting' },
  approved: { outcome: 'approved', level: 'A2', because: 'they approved the push' },
  denied: { outcome: 'denied', because: 'they denied the push' },
  fraud: { outcome: 'denied', because: 'they marked it as fraud' },
  expired: { outcome: 'expired', because: 'they did not answer the push' },
  locked: { outcome: 'unavailable', because: 'Traceless has locked this person out' },
  bypassed: { outcome: 'unavailable', because: 'Traceless asked nobody' },
} as const satisfies Record<Said, Awaited<ReturnType<VerificationProvider['poll']>>>;

function endpointOf(typed: string): URL {
  const url = URL.parse(typed.trim());
  if (url && /^https?:$/.test(url.protocol) && url.pathname.length > 1) return url;
  throw new AppError('bad-input', 'This is not a Traceless API endpoint.', {
    status: 400,
    fields: [
      {
        field: 'apiEndpoint',
        message:
          'is the whole address from Settings → API Credentials, with your organisation ID at its end',
      },
    ],
  });
}
