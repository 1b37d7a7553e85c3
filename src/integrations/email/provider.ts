import { randomInt } from 'node:crypto';
import { randomToken, sha256 } from '../../lib/crypto.ts';
import { describeError } from '../../lib/errors.ts';
import {
  endOwn,
  openOwnChallenge,
  ownStanding,
  type ProviderKind,
  type ProviderSettings,
  type ProviderWorld,
  type VerificationProvider,
} from '../providers/index.ts';
import { emailDefinition } from './definition.ts';
import { createMailer } from './mailer.ts';

/** Built in: a one-time link by SMTP to the address on record. */
export const emailKind: ProviderKind = {
  definition: emailDefinition,
  create: (settings, world) => createEmailLink(settings, world),
};

/** Where requesters open the link; `http/pages/confirm-page.ts` serves it. */
export const CONFIRM_PATH = '/confirm';
const TIME_LIMIT_MS = 10 * 60_000;

/**
 * The link alone proves little, because mails are forwarded and scanned: the number that a technician
 * tells ties it to a person on the phone. @throws `bad-input` (400); `ca` is for tests
 */
export function createEmailLink(
  settings: ProviderSettings,
  { database, publicUrl }: ProviderWorld,
  ca?: string,
): VerificationProvider {
  const mailer = createMailer(settings, ca);
  return {
    id: emailDefinition.id,
    level: 'A1',
    channel: 'email',
    timeLimitMs: TIME_LIMIT_MS,
    async start(person, challenge) {
      if (!publicUrl) return { outcome: 'unavailable', because: NO_PUBLIC_URL };
      const token = randomToken();
      const number = String(randomInt(10, 100));
      const transaction = await database.transaction({ client: person.clientId }, (tx) =>
        openOwnChallenge(tx, person, challenge, {
          integration: emailDefinition.id,
          timeLimitMs: TIME_LIMIT_MS,
          tokenHash: sha256(token),
          number,
        }),
      );
      const link = `${publicUrl.replace(/\/+$/, '')}${CONFIRM_PATH}/${token}`;
      await mailer.send({
        to: person.email,
        subject: `Please confirm your request, ticket #${challenge.ticketId}`,
        text: mailText(link, challenge.ticketId),
      });
      return { outcome: 'sent', transaction, code: number };
    },
    poll: (transaction) => database.transaction('msp', (tx) => ownStanding(tx, transaction, 'A1')),
    cancel: (transaction) => database.transaction('msp', (tx) => endOwn(tx, transaction)),
    async check() {
      if (!publicUrl) return { ok: false, detail: NO_PUBLIC_URL };
      try {
        await mailer.verify();
        return { ok: true, detail: 'The mail server takes this sign-in.' };
      } catch (fault) {
        return { ok: false, detail: describeError(fault) };
      }
    },
    close: async () => {},
  };
}

const NO_PUBLIC_URL =
  'Set MUSTER_PUBLIC_URL to the address at which requesters reach this Muster: the link leads there.';

/** Says no more than it must: what is asked stands on the page only. */
function mailText(link: string, ticketId: number): string {
  return [
    `Somebody made a request in your name at your IT help desk (ticket #${ticketId}).`,
    '',
    'Open this page within ten minutes and say whether it was you:',
    link,
    '',
    'If it was you, our technician tells you a two-digit number for that page, by phone.',
    'If it was not you, say so on the page; nothing is done then.',
    'Do not pass this link on. Nobody of us will ever ask you for it.',
  ].join('\n');
}
