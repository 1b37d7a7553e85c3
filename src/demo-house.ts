import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { simulatorClient } from './cli/index.ts';
import type { Config } from './config/index.ts';
import { createSideDatabase, dropLeftSideDatabase } from './db/index.ts';
import { type DemoHouse, type Desk, openDesk } from './desk.ts';
import { startConnecting } from './intake/index.ts';
import { currentConnection } from './integrations/connections/index.ts';
import { simulatedDuoKind } from './integrations/duo/index.ts';
import { saveProvider } from './integrations/providers/index.ts';
import { AppError, describeError } from './lib/errors.ts';
import type { Logger } from './lib/logger.ts';
import { carryAccounts } from './people/index.ts';
import {
  type DemoTicket,
  demoTickets,
  type SimulatedDuo,
  startSimulatedDuo,
  startSimulator,
} from './simulator/index.ts';
import { classifySensitivity } from './verification/index.ts';

const DATABASE = 'muster_demo';
const SEED = 1;
/** Waiting tickets of different kinds, and room for more. */
const TICKETS = 40;
const AT_FIRST = 4;
/** Long enough to look at what waits; Duo gives a push a minute. */
const ANSWER_PUSH_AFTER_MS = 15_000;
const LOOK_EVERY_MS = 200;

/** Everything of a demo that is on. */
interface Played {
  desk: Desk;
  app: ReturnType<Desk['createApp']>;
  raise(): Promise<number>;
  close(): Promise<void>;
}

/**
 * The demo of one process: a second desk on a database of its own, beside the process's own one, connected
 * to a simulated ConnectWise and a simulated Duo. While it is on it is served in place of the own desk, whose people are signed
 * in there too; when it is left its database is dropped whole. It can only be entered while no real
 * ConnectWise is connected, so it never stands in front of work.
 */
export function createDemoHouse(config: Config, logger: Logger, own: Desk): DemoHouse {
  let url: string | undefined;
  let played: Played | null = null;
  let change = new AbortController();
  /** One entering or leaving at a time. */
  let turn: Promise<unknown> = Promise.resolve();
  /** What was left is cleared away after who left has the answer. */
  let clearing: Promise<void> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work);
    turn = next.catch(() => {});
    return next;
  };

  function put(next: Played | null): void {
    played = next;
    change.abort();
    change = new AbortController();
  }

  async function hindrance(): Promise<string | null> {
    if (played) return null;
    if (config.role !== 'all')
      return `The demo wants a process that does everything; this one is a ${config.role} process.`;
    const real = await own.room.database.transaction('msp', currentConnection);
    const isStanding = real?.settings.apiUrl || real?.state === 'connecting';
    return isStanding && !real?.disconnected
      ? 'ConnectWise is connected here. The demo is for a Muster without one.'
      : null;
  }

  async function record(actor: string, action: string): Promise<void> {
    await own.room.database.transaction('msp', (tx) =>
      own.room.audit.record(tx, { actor, action, subject: 'demo', detail: {} }),
    );
  }

  function leave(actor: string): Promise<void> {
    return inTurn(async () => {
      const last = played;
      if (!last) return;
      await record(actor, 'demo.leave');
      put(null);
      clearing = last.close().catch((error) => {
        logger.error({ reason: describeError(error) }, 'the demo was not cleared away');
      });
    });
  }

  const house: DemoHouse = {
    isOn: () => played !== null,
    app: () => played?.app ?? null,
    untilSwitch: () => change.signal,
    hindrance,
    leave,
    enter: (actor) =>
      inTurn(async () => {
        await clearing;
        const why = played ? 'The demo is on already.' : await hindrance();
        if (why || !url)
          throw new AppError('no-demo', why ?? 'Nothing is served yet.', { status: 409 });
        await record(actor, 'demo.enter');
        put(await play(config, logger, own, house, url));
      }),
    async raiseTicket() {
      if (!played) throw new AppError('no-demo', 'The demo is off.', { status: 409 });
      return played.raise();
    },
    async open(at) {
      url = at;
      await dropLeftSideDatabase(own.connection, DATABASE);
    },
    async close() {
      await leave('muster');
      await clearing;
    },
  };
  return house;
}

/** Starts the simulated services and a desk that connects to them; the first tickets come when it has. */
async function play(
  config: Config,
  logger: Logger,
  own: Desk,
  house: DemoHouse,
  url: string,
): Promise<Played> {
  const opening = new AsyncDisposableStack();
  try {
    const folder = join(config.dataDir, DATABASE);
    opening.defer(() => rm(folder, { recursive: true, force: true }));
    const side = await createSideDatabase(own.connection, DATABASE);
    opening.defer(() => side.drop());
    const simulator = await startSimulator({ seed: SEED });
    opening.defer(() => simulator.close());
    const closing = new AbortController();
    const impostures = new Set<string>();
    const duo = await startSimulatedDuo(async ({ txid, info, code }) => {
      await delay(ANSWER_PUSH_AFTER_MS, null, { signal: closing.signal }).catch(() => {});
      // Who did ask has got the number by phone.
      const isTheirs = !impostures.has(info.ticket ?? '');
      duo.answer(txid, isTheirs ? { answer: 'approve', code } : { answer: 'deny' });
    });
    opening.defer(() => duo.close());
    const desk = await openDesk(
      {
        ...config,
        databaseUrl: side.connection,
        dataDir: folder,
        // Nothing of the demo is worth a key that outlives it.
        masterKey: randomBytes(32),
        publicUrl: url,
        simulatedDuo: duo.url,
      },
      logger,
    );
    opening.defer(() => desk.stop());
    await carryAccounts(own.room.database, desk.room.database);
    await connectDuo(desk, duo);
    await desk.startWork();
    await startConnecting(
      desk.room,
      { ...simulator, agentMode: 'live', allowPrivateNetwork: true },
      'demo',
    );
    const sim = simulatorClient(simulator);
    const tickets = ticketsForever();
    const raise = async () => {
      const { companyId, contactId, summary, description, isImposture } = tickets.next().value;
      const { id } = await sim.raiseTicket({ companyId, contactId, summary, description });
      if (isImposture) impostures.add(`#${id}`);
      return id;
    };
    opening.defer(() => closing.abort());
    void raiseFirst(desk, raise, closing.signal).catch((error) =>
      logger.warn(
        { reason: describeError(error) },
        'the first tickets of the demo were not raised',
      ),
    );
    return { desk, app: desk.createApp(house), raise, close: () => opening.disposeAsync() };
  } catch (error) {
    await opening.disposeAsync();
    throw error;
  }
}

async function connectDuo(
  { room }: Desk,
  { url, integrationKey, secretKey }: SimulatedDuo,
): Promise<void> {
  await room.database.transaction('msp', (tx) =>
    saveProvider(tx, room.masterKey, {
      integration: simulatedDuoKind(url).definition.id,
      settings: { integrationKey, secretKey, verifiedPush: true },
      state: 'connected',
      detail: 'The simulated Duo takes these keys.',
      savedBy: 'demo',
    }),
  );
}

async function raiseFirst(
  { room }: Desk,
  raise: () => Promise<number>,
  closing: AbortSignal,
): Promise<void> {
  while (!closing.aborted) {
    const state = (await room.database.transaction('msp', currentConnection))?.state;
    if (state === 'failed') return;
    if (state?.startsWith('connected')) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  for (let raised = 0; raised < AT_FIRST && !closing.aborted; raised += 1) await raise();
}

/** `isImposture`: the person on record did not ask, and denies it on their device. */
interface HouseTicket extends DemoTicket {
  isImposture?: boolean;
}

/** What starts at once, what must be verified first, and what nobody has seen before, over and over. */
function* ticketsForever(): Generator<HouseTicket, never> {
  const all = demoTickets({ seed: SEED, count: TICKETS });
  const startsAtOnce = ({ summary, description }: DemoTicket) =>
    !classifySensitivity({ summary, body: description }).sensitive;
  const [anyone] = all;
  const another = all.find(({ contactId }) => contactId !== anyone?.contactId);
  const plain = all.filter((ticket) => ticket.familiar && startsAtOnce(ticket));
  const unheardOf = all.filter(({ familiar }) => !familiar);
  const mfaReset = {
    summary: 'New phone, cannot sign in',
    description: 'I got a new phone and lost the old one. Please reset my MFA.',
  };
  const order = [
    ...plain.slice(0, 2),
    ...(anyone ? [{ ...anyone, ...mfaReset, isImposture: true }] : []),
    ...(another ? [{ ...another, ...mfaReset }] : []),
    ...unheardOf,
  ];
  for (;;) for (const ticket of [...order, ...plain.slice(2)]) yield ticket;
}
