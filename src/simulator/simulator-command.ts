import { Command } from 'commander';
import { AppError } from '../lib/errors.ts';
import { type SimulatedDuo, startSimulatedDuo } from './duo/start-simulated-duo.ts';
import { startSimulator } from './start-simulator.ts';

/** `muster simulator`: a ConnectWise that runs by itself until it is stopped. */
export function simulatorCommand(): Command {
  return new Command('simulator')
    .description(
      'a ConnectWise Manage to run against: one line of JSON on standard output when ready',
    )
    .option('--port <port>', 'where to listen; 0 picks a free port', wholeNumber, 0)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--seed <n>', 'another seed is another MSP', wholeNumber, 1)
    .option('--companies <n>', 'how many clients the MSP has', wholeNumber, 12)
    .option('--history <n>', 'how many resolved tickets there are', wholeNumber, 300)
    .option('--tls <dir>', 'serve https; writes ca.pem, cert.pem and key.pem there')
    .option('--duo', 'play Duo and its devices as well, on a port of its own')
    .addHelpText('after', '\nExample:\n  npm run --silent simulator -- --port 4010 --seed 7')
    .action(async ({ tls, duo: withDuo, ...options }) => {
      const started = Date.now();
      const { close, ...connection } = await startSimulator({ ...options, tlsDir: tls });
      const duo = withDuo ? await startSimulatedDuo() : undefined;
      process.stderr.write(`simulator: ready in ${Date.now() - started} ms, ${connection.url}\n`);
      const ready = { ...connection, ...(duo && { duo: keysOf(duo) }) };
      process.stdout.write(`${JSON.stringify(ready)}\n`);
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(
          signal,
          () => void Promise.all([close(), duo?.close()]).then(() => process.exit(0)),
        );
    });
}

function keysOf({ url, integrationKey, secretKey }: SimulatedDuo) {
  return { url, integrationKey, secretKey };
}

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text))
    throw new AppError('bad-input', `${text} is not a whole number from 0 to 9999999`, {
      status: 400,
    });
  return Number(text);
}
