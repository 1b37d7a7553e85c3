/** The servers of `bench -- connectwise`, in a thread of their own: the simulator, and one fixed answer. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { startSimulator } from '../src/simulator/index.ts';

export interface BenchServers {
  simulator: Awaited<ReturnType<typeof startSimulator>>;
  /** Answers everything with the body that it is given. */
  fixedUrl: string;
}

const simulator = await startSimulator(workerData);
let body = Buffer.from('{}');
const fixed = createServer((_request, response) => {
  response.writeHead(200, {
    'content-type': 'application/vnd.connectwise.com+json',
    'content-length': body.length,
  });
  response.end(body);
});
await new Promise<void>((resolve) => fixed.listen(0, '127.0.0.1', resolve));
parentPort?.on('message', (text: string) => {
  body = Buffer.from(text);
  parentPort?.postMessage('set');
});
const { close: _close, ...connection } = simulator;
const fixedUrl = `http://127.0.0.1:${(fixed.address() as AddressInfo).port}`;
parentPort?.postMessage({ simulator: connection, fixedUrl });
