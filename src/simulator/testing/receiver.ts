import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  url: string;
  body: string;
  signature: string;
}

export interface Receiver {
  url: string;
  received: Received[];
  /** Statuses for the next messages; 200 when used up. */
  answers: number[];
  /** True: messages are read and never answered. */
  hold: boolean;
  /** Resolves when so many messages have come. */
  count(n: number): Promise<Received[]>;
  close(): void;
}

/** Receives callbacks as an integration would. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: number[] = [];
  const waiting: { n: number; done: (all: Received[]) => void }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        url: request.url ?? '',
        body: Buffer.concat(chunks).toString('utf8'),
        signature: String(request.headers['x-content-signature']),
      });
      if (!receiver.hold) response.writeHead(answers.shift() ?? 200).end();
      for (const { n, done } of waiting) if (received.length >= n) done(received);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: Receiver = {
    hold: false,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answers,
    count: (n) =>
      new Promise((done) => {
        if (received.length >= n) done(received);
        else waiting.push({ n, done });
      }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return receiver;
}
