import { Command } from 'commander';
import { type AgentMode, changeAgent, listClients } from '../clients/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

const MODES: readonly AgentMode[] = ['off', 'plan', 'live'];

/** `muster clients`: the clients and how their agents work. */
export function clientsCommand(openDesk: OpenDesk): Command {
  const command = new Command('clients').description('the clients, each with its agent');
  command
    .command('list', { isDefault: true })
    .option('--search <text>', 'part of the name')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- clients list --search contoso')
    .action((options: { search?: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const clients = await room.database.transaction('msp', (tx) =>
          listClients(tx, { limit: 10_000, ...(options.search && { search: options.search }) }),
        );
        const lines = clients.map(
          ({ id, name, kind, mode }) => `${id}  ${mode.padEnd(4)}  ${kind.padEnd(9)}  ${name}`,
        );
        print(options.json, { items: clients }, lines.length ? lines : ['No clients.']);
      }),
    );
  command
    .command('mode <client> <mode>')
    .description(`set how an agent works: ${MODES.join(', ')}`)
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- clients mode cli_01… live')
    .action((id: string, wanted: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const mode = MODES.find((known) => known === wanted);
        if (!mode) throw usage('mode', `must be one of ${MODES.join(', ')}`);
        const client = await room.database.transaction('msp', async (tx) => {
          const changed = await changeAgent(tx, id, { mode });
          await room.audit.record(tx, {
            actor: 'cli',
            action: 'clients.change',
            subject: id,
            detail: { mode },
          });
          return changed;
        });
        print(options.json, client, [`The agent of ${client.name} is ${client.mode} now.`]);
      }),
    );
  return command;
}
