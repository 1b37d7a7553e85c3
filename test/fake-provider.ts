import { setTimeout as delay } from 'node:timers/promises';
import type { Standing, VerificationProvider } from '../src/integrations/providers/index.ts';

/** A provider of the real interface that counts what it sent and answers as it is told. */
export function fakeProvider(
  options: Partial<Pick<VerificationProvider, 'level' | 'channel'>> = {},
) {
  const sent: { to: string; ticketId: number; transaction: string }[] = [];
  const takenBack: string[] = [];
  let standing: Standing = { outcome: 'waiting' };
  const provider: VerificationProvider = {
    id: 'fake',
    level: 'A3',
    channel: 'push',
    timeLimitMs: 60_000,
    async start({ email }, { ticketId }) {
      const transaction = `tx-${ticketId}-${sent.length + 1}`;
      sent.push({ to: email, ticketId, transaction });
      await delay(1);
      return { outcome: 'sent', transaction, code: null };
    },
    poll: async () => standing,
    cancel: async (transaction) => void takenBack.push(transaction),
    check: async () => ({ ok: true, detail: '' }),
    close: async () => {},
    ...options,
  };
  return {
    provider,
    sent,
    /** Transactions of challenges that were cancelled. */
    takenBack,
    /** What every poll answers from now on. */
    answers(next: Standing) {
      standing = next;
    },
    set: { all: async () => [provider], close: async () => {} },
  };
}
