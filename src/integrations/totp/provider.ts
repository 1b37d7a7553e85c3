import {
  answerOwn,
  countWrongTry,
  endOwn,
  openOwn,
  openOwnChallenge,
  ownStanding,
  type ProviderKind,
  type ProviderWorld,
  type VerificationProvider,
} from '../providers/index.ts';
import { totpDefinition } from './definition.ts';
import { confirmedEnrolment, countEnrolled, takeCode } from './enrolments.ts';

/** Built in: the code of an authenticator app that a technician enrolled before. */
export const totpKind: ProviderKind = {
  definition: totpDefinition,
  create: (_settings, world) => createTotp(world),
};

/** A million codes, three of them right at a time: five guesses find one in 70,000 times. */
const MOST_TRIES = 5;
const TIME_LIMIT_MS = 10 * 60_000;

/**
 * Nothing is sent: the requester reads the code to a technician, who types it at `takeCode`. Every answer
 * is recorded under the challenge and found by the poll, as with a service of others.
 */
export function createTotp({ database, masterKey }: ProviderWorld): VerificationProvider {
  return {
    id: totpDefinition.id,
    level: 'A3',
    channel: 'code',
    timeLimitMs: TIME_LIMIT_MS,
    reaches: (person) =>
      database.transaction(
        { client: person.clientId },
        async (tx) => (await confirmedEnrolment(tx, person)) !== null,
      ),
    async start(person, challenge) {
      return database.transaction({ client: person.clientId }, async (tx) => {
        if (!(await confirmedEnrolment(tx, person)))
          return { outcome: 'unavailable', because: 'the contact’s app is not enrolled' };
        const transaction = await openOwnChallenge(tx, person, challenge, {
          integration: totpDefinition.id,
          timeLimitMs: TIME_LIMIT_MS,
        });
        return { outcome: 'sent', transaction, code: null, codeWanted: true };
      });
    },
    takeCode: (transaction, code) =>
      database.transaction('msp', async (tx) => {
        const held = await openOwn(tx, { transaction });
        if (!held) return { outcome: 'over' };
        const enrolment = await confirmedEnrolment(tx, held);
        if (!enrolment) {
          await answerOwn(tx, held, 'unavailable', 'the enrolment was removed');
          return { outcome: 'over' };
        }
        if (await takeCode(tx, masterKey, enrolment, code)) {
          await answerOwn(tx, held, 'approved', 'the code of their authenticator app');
          return { outcome: 'right' };
        }
        const left = await countWrongTry(tx, held, MOST_TRIES);
        return left > 0 ? { outcome: 'wrong', left } : { outcome: 'over' };
      }),
    poll: (transaction) => database.transaction('msp', (tx) => ownStanding(tx, transaction, 'A3')),
    cancel: (transaction) => database.transaction('msp', (tx) => endOwn(tx, transaction)),
    async check() {
      const enrolled = await database.transaction('msp', countEnrolled);
      return {
        ok: true,
        detail: `${enrolled} ${enrolled === 1 ? 'contact is' : 'contacts are'} enrolled.`,
      };
    },
    close: async () => {},
  };
}
