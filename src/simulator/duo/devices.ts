import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { DuoPeople, DuoPush, DuoStanding } from './auth-api.ts';

/** What a person does with a push; an approval wants the number that is shown where they sign in. */
export const DeviceAnswer = z.strictObject({
  answer: z.enum(['approve', 'deny', 'fraud']),
  code: z.string().optional(),
});
export type DeviceAnswer = z.infer<typeof DeviceAnswer>;
/** `over`: it was answered before, or its minute is over. */
export type DeviceOutcome = 'taken' | 'wrong-code' | 'over' | 'unknown';

/** A push on its device. The number is not shown there: somebody has to carry it over. */
export interface DevicePush extends DuoPush {
  /** `ticket` and `request`, as the sender named them. */
  info: Record<string, string>;
  sentAt: number;
  code: string;
  standing: DuoStanding;
}

/** Not secret: what they guard is played. */
const KEYS = { integrationKey: 'DISIMULATED000000001', secretKey: 'simulated-duo-guards-nothing' };
const PUSH_LIVES_MS = 60_000;
const answers: Record<DeviceAnswer['answer'] | 'timeout', DuoStanding> = {
  approve: { result: 'allow', status: 'allow', status_msg: 'Approved on the simulated device' },
  deny: { result: 'deny', status: 'deny', status_msg: 'Denied on the simulated device' },
  fraud: { result: 'deny', status: 'fraud', status_msg: 'Marked as fraud' },
  timeout: { result: 'deny', status: 'timeout', status_msg: 'Nobody answered in time' },
};

/**
 * People with one phone each, under a policy that wants verified pushes. `onPush` is told of each push, for
 * whoever plays them in this process. A status is told at once: Duo would hold the call until something changes.
 */
export function createDevices(onPush: (push: DevicePush) => void) {
  const pushes = new Map<string, DevicePush>();

  function standing(push: DevicePush): DuoStanding {
    const over = Date.now() > push.sentAt + PUSH_LIVES_MS;
    if (over && push.standing.result === 'waiting') push.standing = answers.timeout;
    return push.standing;
  }

  const people: DuoPeople = {
    keys: () => KEYS,
    now: () => Date.now(),
    preauth: () => ({
      result: 'auth',
      status_msg: 'Account is active',
      devices: [{ device: 'DPSIMULATED', capabilities: ['auto', 'push'], type: 'phone' }],
    }),
    pushed(sent) {
      const code = String(randomInt(1_000, 10_000));
      const said = `Enter ${code} in Duo Mobile on the simulated device`;
      const push: DevicePush = {
        ...sent,
        info: Object.fromEntries(new URLSearchParams(sent.pushinfo)),
        sentAt: Date.now(),
        code,
        standing: { result: 'waiting', status: 'pushed', status_msg: said },
      };
      pushes.set(push.txid, push);
      onPush(push);
    },
    status: ({ txid }) => {
      const push = pushes.get(txid);
      return push ? standing(push) : answers.timeout;
    },
  };

  return {
    keys: KEYS,
    people,
    /** What the devices show, oldest first. */
    shown: () =>
      [...pushes.values()].map((push) => ({
        txid: push.txid,
        username: push.username,
        info: push.info,
        status: standing(push).status,
      })),
    answer(txid: string, { answer, code }: DeviceAnswer): DeviceOutcome {
      const push = pushes.get(txid);
      if (!push) return 'unknown';
      if (standing(push).result !== 'waiting') return 'over';
      if (answer === 'approve' && code !== push.code) return 'wrong-code';
      push.standing = answers[answer];
      return 'taken';
    },
  };
}
