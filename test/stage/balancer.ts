import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Hands connections to the ports in turn, past those where nobody listens: what stands before several web processes. */
export async function startBalancer(ports: number[]): Promise<{
  port: number;
  close(): Promise<void>;
}> {
  let turn = 0;
  const open = new Set<Socket>();
  function handOver(from: Socket, triesLeft: number): void {
    turn += 1;
    const to = connect(ports[turn % ports.length] ?? 0, '127.0.0.1');
    to.once('connect', () => from.pipe(to).pipe(from));
    to.once('error', () => (triesLeft > 0 ? handOver(from, triesLeft - 1) : from.destroy()));
    from.once('close', () => to.destroy());
    to.once('close', (failed) => failed || from.destroy());
  }
  const server = createServer((from) => {
    open.add(from);
    from.once('close', () => open.delete(from)).on('error', () => from.destroy());
    handOver(from, ports.length - 1);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
