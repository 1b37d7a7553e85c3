import { setTimeout as delay } from 'node:timers/promises';
import { simulatorClient } from '../src/cli/demo/simulator-client.ts';
import { type HttpServer, startHttpServer } from '../src/http/index.ts';
import { connect, handleDoorbell, type IntakeRoom } from '../src/intake/index.ts';
import type { Jobs, QueueName, Queues } from '../src/jobs/index.ts';
import { workTurn } from '../src/runs/index.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../src/simulator/index.ts';
import { createTestDatabase } from './database.ts';
import { createTestApp } from './http-app.ts';

type Queued = { [Q in QueueName]: { queue: Q; job: Queues[Q]; afterMs: number } }[QueueName];

/**
 * A desk behind its real door on a socket, beside a simulated ConnectWise that calls it. Jobs are kept
 * in memory until a test works them with `work`.
 */
export async function startHttpDesk(
  options: { simulator?: SimulatorOptions; room?: Partial<IntakeRoom>; ringsUs?: boolean } = {},
) {
  const simulator = await startSimulator({ companies: 2, history: 0, ...options.simulator });
  const db = await createTestDatabase();
  let queue: Queued[] = [];
  const jobs: Pick<Jobs, 'enqueue' | 'signal'> = {
    async enqueue(_tx, name, job, { afterMs = 0 } = {}) {
      for (const one of [job].flat()) queue.push({ queue: name, job: one, afterMs } as Queued);
    },
    signal: async (tx, run) => jobs.enqueue(tx, 'turn', run),
  };
  const { room: plain } = createTestApp(db).deps;
  const room: IntakeRoom = { ...plain, jobs, ...options.room };
  const desk = createTestApp(db, { room });
  const server: HttpServer = await startHttpServer(desk.app, { host: '127.0.0.1', port: 0 });
  if (options.ringsUs !== false) room.publicUrl = server.url;
  const as = await desk.key('admin');

  async function json(method: string, path: string, body?: unknown) {
    const response = await desk.call(method, path, { as, body });
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
    return { status: response.status, body: (await response.json()) as any };
  }

  return {
    simulator,
    sim: simulatorClient(simulator),
    db,
    room,
    server,
    desk,
    json,
    /** The jobs that wait. */
    get waiting() {
      return queue;
    },
    /** Works what is queued until nothing is left, delays skipped; `turn`s only when asked for. */
    async work(queues: QueueName[] = ['connect', 'doorbell'], rounds = 20): Promise<void> {
      for (let round = 0; round < rounds; round += 1) {
        const due = queue.filter((one) => queues.includes(one.queue));
        if (due.length === 0) return;
        queue = queue.filter((one) => !queues.includes(one.queue));
        for (const one of due) {
          if (one.queue === 'connect') await connect(room, one.job);
          if (one.queue === 'doorbell') await handleDoorbell(room, one.job.doorbellId);
          if (one.queue === 'turn') await workTurn(room, one.job);
        }
      }
    },
    /** Fills in the connect form. */
    save: (form: Record<string, unknown> = {}) =>
      json('PUT', '/api/integrations/connectwise', {
        ...formOf(simulator),
        agentMode: 'live',
        allowPrivateNetwork: true,
        ...form,
      }),
    /** The card as the page shows it. */
    async card() {
      const { body } = await json('GET', '/api/integrations');
      return body.items.find((card: { id: string }) => card.id === 'connectwise');
    },
    /** Asks until the answer is good; fails after ten seconds. */
    async until<T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> {
      for (const started = Date.now(); ; await delay(25)) {
        const answer = await ask();
        if (good(answer)) return answer;
        if (Date.now() - started > 10_000)
          throw new Error(`it stayed: ${JSON.stringify(answer)?.slice(0, 500)}`);
      }
    },
    async close() {
      await server.close(500);
      await room.psa.close();
      await simulator.close();
      await db.drop();
    },
  };
}

export type HttpDesk = Awaited<ReturnType<typeof startHttpDesk>>;

function formOf({ url, companyId, publicKey, privateKey, clientId }: Simulator) {
  return { url, companyId, publicKey, privateKey, clientId };
}
