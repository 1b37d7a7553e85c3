import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';

/** What happened to ConnectWise's messages on their way. */
export interface PostFigures {
  sent: number;
  dropped: number;
  /** Copies beyond the first. */
  duplicated: number;
  /** Messages of earlier, sent once more. */
  replayed: number;
}

export interface BadPost {
  url: string;
  figures: PostFigures;
  /** Where the messages go in the end. */
  to(url: string): void;
  /** From now on: 30 % lost, the rest up to five times, late and out of order, old ones in between. */
  goBad(): void;
  close(): Promise<void>;
}

const DROPPED = 0.3;
const COPIES = 5;
const LATE_MS = 1_500;
const REPLAYED = 0.3;

/** A post between ConnectWise and Muster. Good at first: it hands on and answers as Muster does. */
export async function startBadPost(): Promise<BadPost> {
  const figures: PostFigures = { sent: 0, dropped: 0, duplicated: 0, replayed: 0 };
  const old: Letter[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let target = '';
  let isBad = false;

  async function deliver({ path, headers, body }: Letter): Promise<number> {
    const answer = await request(`${target}${path}`, { method: 'POST', headers, body });
    await answer.body.dump();
    return answer.statusCode;
  }
  function later(letter: Letter): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void deliver(letter).catch(() => {});
    }, Math.random() * LATE_MS);
    timers.add(timer);
  }

  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const letter: Letter = {
      path: incoming.url ?? '/',
      headers: {
        'content-type': 'application/json',
        'x-content-signature': String(incoming.headers['x-content-signature']),
      },
      body: Buffer.concat(chunks),
    };
    figures.sent += 1;
    if (!isBad) {
      old.push(letter);
      response.writeHead(await deliver(letter).catch(() => 502)).end();
      return;
    }
    // ConnectWise believes it delivered, so it does not try again.
    response.writeHead(200).end();
    const again = old[Math.floor(Math.random() * old.length)];
    if (again && Math.random() < REPLAYED) {
      figures.replayed += 1;
      later(again);
    }
    if (Math.random() < DROPPED) {
      figures.dropped += 1;
      return;
    }
    const copies = 1 + Math.floor(Math.random() * COPIES);
    figures.duplicated += copies - 1;
    for (let copy = 0; copy < copies; copy += 1) later(letter);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    figures,
    to(url) {
      target = url;
    },
    goBad() {
      isBad = true;
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Letter {
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}
