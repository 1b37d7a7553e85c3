import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Command } from 'commander';
import { connect, startConnecting } from '../intake/index.ts';
import { currentConnection } from '../integrations/connections/index.ts';
import { AppError, describeError } from '../lib/errors.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print, progress } from './print.ts';
import { usage } from './usage.ts';

interface Options {
  url: string;
  companyId: string;
  publicKey: string;
  privateKey?: string;
  privateKeyFile?: string;
  clientId?: string;
  mode?: string;
  allowPrivateNetwork?: boolean;
  caFile?: string;
  json?: boolean;
}

const MODES = ['off', 'plan', 'live'] as const;

/** `muster connect`: the connect form in a terminal; shows progress until it is connected or has failed. */
export function connectCommand(openDesk: OpenDesk): Command {
  return new Command('connect')
    .description('connect ConnectWise Manage, or change the keys')
    .requiredOption('--url <url>', 'as in your browser, for instance https://na.myconnectwise.net')
    .requiredOption('--company-id <id>', 'the company you sign in with')
    .requiredOption('--public-key <key>', 'of the API member')
    .option('--private-key <key>', 'of the API member; better: --private-key-file')
    .option('--private-key-file <file>', 'file that holds the private key')
    .option('--client-id <id>', 'where CONNECTWISE_CLIENT_ID is not set')
    .option('--mode <mode>', `how agents start: ${MODES.join(', ')}`, 'plan')
    .option('--allow-private-network', 'an on-premises server in your own network')
    .option('--ca-file <file>', 'PEM of the certificate authority of an on-premises server')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- connect --url https://na.myconnectwise.net --company-id acme --public-key PUB --private-key-file key.txt --client-id 0000-…',
    )
    .action((options: Options) => openDesk((desk) => connectAndFollow(desk, options)));
}

async function connectAndFollow(
  { room, serving }: Parameters<Parameters<OpenDesk>[0]>[0],
  options: Options,
): Promise<void> {
  const mode = MODES.find((known) => known === options.mode);
  if (!mode) throw usage('--mode', `must be one of ${MODES.join(', ')}`);
  const privateKey = options.privateKeyFile ? read(options.privateKeyFile) : options.privateKey;
  if (!privateKey) throw usage('--private-key-file', 'or --private-key is needed');
  const saved = await startConnecting(
    room,
    {
      url: options.url,
      companyId: options.companyId,
      publicKey: options.publicKey,
      privateKey,
      clientId: options.clientId,
      agentMode: mode,
      allowPrivateNetwork: options.allowPrivateNetwork,
      caPem: options.caFile ? read(options.caFile) : undefined,
    },
    'cli',
  );
  // Where Muster runs, it has the job already; two would do the same work twice.
  const working = serving
    ? Promise.resolve()
    : connect(room, { connectionId: saved.id, version: saved.version });
  for (let shown = ''; ; await delay(200)) {
    const card = await room.database.transaction('msp', currentConnection);
    if (!card || card.version !== saved.version)
      throw new AppError('superseded', 'The connection was saved again meanwhile.');
    if (card.detail !== shown) progress(card.detail);
    shown = card.detail;
    if (card.state === 'connecting' || card.state === 'importing') continue;
    await working;
    process.stderr.write('\n');
    print(options.json, { state: card.state, detail: card.detail, progress: card.progress }, [
      `${card.state}: ${card.detail}`,
    ]);
    if (card.state === 'failed') process.exitCode = 1;
    return;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw usage(file, `cannot be read: ${describeError(cause)}`);
  }
}
