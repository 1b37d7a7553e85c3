import type { IntakeRoom } from '../src/intake/index.ts';
import type { ConnectWiseApi } from '../src/integrations/connectwise/index.ts';
import { createTestRoom } from './room.ts';

/** Calls of ConnectWise after which it can stop. */
const CUT_CALLS: (keyof ConnectWiseApi)[] = [
  'getTicket',
  'listNotes',
  'addNote',
  'updateTicket',
  'listCallbacks',
  'createCallback',
  'updateCallback',
  'deleteCallback',
  'countTickets',
];

const dead = new Promise<never>(() => {});

/** A room whose worker stops dead at the `n`-th step; `died` settles then. */
export function cutAt(n: number, base: IntakeRoom) {
  let steps = 0;
  const { promise: died, resolve } = Promise.withResolvers<'died'>();
  async function step<T>(work: () => Promise<T>): Promise<T> {
    if (steps >= n) return dead;
    const result = await work();
    steps += 1;
    if (steps < n) return result;
    resolve('died');
    return dead;
  }
  const stepwise = <T extends object>(target: T, names: (keyof T)[]): T =>
    Object.assign(
      Object.create(target),
      Object.fromEntries(
        names.map((name) => [
          name,
          (...args: unknown[]) =>
            step(() => (target[name] as (...a: unknown[]) => Promise<unknown>)(...args)),
        ]),
      ),
    );
  // Of its own, as a process has: what the dead one was about to send would keep its slot for ever.
  const own = createTestRoom(base.database, base.audit).psa;
  const room: IntakeRoom = {
    ...base,
    database: {
      ...base.database,
      transaction: (scope, work) => step(() => base.database.transaction(scope, work)),
      inOneGo: (scope, work) => step(() => base.database.inOneGo(scope, work)),
    },
    providers: {
      ...base.providers,
      all: async () =>
        (await base.providers.all()).map((provider) => stepwise(provider, ['start', 'poll'])),
    },
    psa: {
      ...own,
      current: async () => {
        const psa = await own.current();
        return {
          ...psa,
          api: stepwise(psa.api, CUT_CALLS),
        };
      },
    },
  };
  return { room, died, steps: () => steps };
}
