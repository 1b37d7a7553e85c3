/** Rings a doorbell in a thread of its own, so that the bell-ringer's work is not the server's. */
import { parentPort } from 'node:worker_threads';
import { Pool } from 'undici';

export interface RingOrder {
  origin: string;
  path: string;
  connections: number;
  /** Rings a second; absent: as many as are answered. */
  perSecond?: number;
  messages: { body: string; signature: string }[];
}

export interface RingReport {
  perSecond: number;
  p99Ms: number;
  /** Answers by status. */
  statuses: Record<string, number>;
}

parentPort?.on('message', async (order: RingOrder) => {
  parentPort?.postMessage(await ring(order));
});

async function ring(order: RingOrder): Promise<RingReport> {
  const { origin, path, connections, perSecond, messages } = order;
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  const started = performance.now();
  const queue = messages.entries();
  const ringer = async () => {
    for (const [n, { body, signature }] of queue) {
      const due = perSecond ? started + (n * 1_000) / perSecond : 0;
      if (due > performance.now())
        await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      const from = performance.now();
      const answer = await pool.request({
        method: 'POST',
        path,
        headers: { 'content-type': 'application/json', 'x-content-signature': signature },
        body,
      });
      await answer.body.dump();
      times.push(performance.now() - from);
      statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, ringer));
  const seconds = (performance.now() - started) / 1_000;
  await pool.close();
  const p99Ms = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  return { perSecond: messages.length / seconds, p99Ms, statuses };
}
