import { setTimeout as delay } from 'node:timers/promises';
import { AppError, describeError, isAppError } from '../../lib/errors.ts';
import {
  createBackOff,
  type ProviderKind,
  type ProviderSettings,
  type VerificationProvider,
} from '../providers/index.ts';
import { createDuoApi, type DuoApi, type DuoPlace } from './api.ts';
import { duoDefinition } from './definition.ts';

const HOST = /^api-[0-9a-z]+\.duo(security|federal)\.com$/i;
/** A number that the person is told to enter; the last digits of a phone's number are none. */
const CODE = /\b(?:enter|type|code)\b[^\d]{0,40}(?<![\d-])(\d{2,6})(?![\d-])/i;
/** How long we look for the number of a verified push right after sending. */
const CODE_WITHIN_MS = 3_000;

/** Duo Auth API: a push to the device that the contact enrolled. */
export const duoKind: ProviderKind = {
  definition: duoDefinition,
  create: (settings) => createDuo(settings),
};

/** @throws `bad-input` (400) for a host that is not Duo's. `place` is for tests. */
export function createDuo(settings: ProviderSettings, place?: DuoPlace): VerificationProvider {
  const host = String(settings.host ?? '').trim();
  if (!place && !HOST.test(host))
    throw new AppError('bad-input', 'This is not a Duo API hostname.', {
      status: 400,
      fields: [{ field: 'host', message: 'looks like api-1a2b3c4d.duosecurity.com' }],
    });
  const api = createDuoApi(
    {
      integrationKey: String(settings.integrationKey ?? ''),
      secretKey: String(settings.secretKey ?? ''),
    },
    place ?? { origin: `https://${host}`, privateNetwork: false },
    { jsonSigning: settings.jsonSigning === true },
  );
  const paced = createBackOff();

  return {
    id: duoDefinition.id,
    level: settings.verifiedPush === true ? 'A3' : 'A2',
    channel: 'push',
    timeLimitMs: 10 * 60_000,
    async start({ email }, { ticketId, asks }) {
      const known = await api.preauth(email);
      // `allow` is Duo's bypass: it would let anyone in, so it proves nothing.
      const refusal = {
        allow: 'Duo bypasses this user, which proves nothing',
        enroll: 'the person is not enrolled in Duo',
        deny: `Duo does not let this person sign in: ${known.status_msg}`,
        auth: null,
      }[known.result];
      if (refusal) return { outcome: 'unavailable', because: refusal };
      const device = known.devices.find(({ capabilities }) => capabilities.includes('push'));
      if (!device) return { outcome: 'unavailable', because: 'no device of theirs takes a push' };
      const transaction = await api.push(email, device.device, {
        type: 'Help desk request',
        info: { ticket: `#${ticketId}`, request: asks },
      });
      const code = settings.verifiedPush === true ? await codeOf(api, transaction) : null;
      return { outcome: 'sent', transaction: nameOf(transaction, code !== null), code };
    },
    async poll(name) {
      const { transaction, verified } = transactionOf(name);
      try {
        const { result, status, status_msg: said } = await paced(() => api.status(transaction));
        if (result === 'waiting') return { outcome: 'waiting' };
        const because = said || status;
        // Remembered devices, trusted networks and bypass are `allow` as well; nobody pressed anything.
        if (result === 'allow' && status === 'allow')
          return { outcome: 'approved', level: verified ? 'A3' : 'A2', because };
        if (result === 'allow')
          return { outcome: 'unavailable', because: `Duo allowed it unasked (${status})` };
        if (status === 'fraud') return { outcome: 'denied', because: 'they marked it as fraud' };
        if (status === 'deny') return { outcome: 'denied', because };
        return { outcome: status === 'timeout' ? 'expired' : 'unavailable', because };
      } catch (fault) {
        if (isAppError(fault, 'no-answer')) return { outcome: 'waiting' };
        throw fault;
      }
    },
    // The Auth API has no way to take a push back; it ends by itself after a minute.
    cancel: async () => {},
    async check() {
      try {
        await api.check();
        return { ok: true, detail: 'Duo takes these keys.' };
      } catch (fault) {
        return { ok: false, detail: describeError(fault) };
      }
    },
    close: () => api.close(),
  };
}

/** The number that a verified push asks for; Duo shows it in the status message. */
async function codeOf(api: DuoApi, transaction: string): Promise<string | null> {
  const look = async () => {
    const { status_msg: said } = await api.status(transaction);
    return CODE.exec(said)?.[1] ?? null;
  };
  const patience = new AbortController();
  const late = delay(CODE_WITHIN_MS, null, { signal: patience.signal }).catch(() => null);
  try {
    return await Promise.race([look().catch(() => null), late]);
  } finally {
    patience.abort();
  }
}

/** What an approval will prove goes with the transaction's name: only a push with a number reaches A3. */
const nameOf = (transaction: string, verified: boolean) =>
  `${verified ? 'verified' : 'plain'}:${transaction}`;

function transactionOf(name: string): { transaction: string; verified: boolean } {
  const at = name.indexOf(':');
  return { transaction: name.slice(at + 1), verified: name.slice(0, at) === 'verified' };
}
