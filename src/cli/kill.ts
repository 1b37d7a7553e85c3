import { Command } from 'commander';
import type { Audit } from '../audit/index.ts';
import type { Database } from '../db/index.ts';
import { type KillSwitch, listSwitches } from '../policies/index.ts';
import { kill, release } from '../runs/index.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

/** Gives a command the database and the audit trail and nothing else: no queue, no ConnectWise, no model. */
export type OpenLedger = <T>(
  work: (ledger: { database: Database; audit: Audit }) => Promise<T>,
) => Promise<T>;

const SCOPES = ['installation', 'client', 'tool', 'run'] as const;
const CLI = { id: 'cli', name: 'the command line' };
interface Options {
  reason?: string;
  json?: boolean;
}

/** `muster kill`: stops everything, a client's agent, a tool or a run, whatever else is down. */
export function killCommand(openLedger: OpenLedger): Command {
  const command = new Command('kill').description('kill switches: throw, list, release');
  command
    .command('throw <scope> [subject]')
    .description(
      `stop ${SCOPES.join(', ')} now; the subject is a client's or run's id or a tool's name`,
    )
    .option('--reason <text>', 'why, for those who find it stopped', 'thrown on the command line')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- kill throw installation')
    .action((wanted: string, subject: string | undefined, options: Options) =>
      openLedger(async (ledger) => {
        const scope = SCOPES.find((known) => known === wanted);
        if (!scope) throw usage('scope', `must be one of ${SCOPES.join(', ')}`);
        if (scope !== 'installation' && !subject) throw usage('subject', `name the ${scope}`);
        const reason = options.reason ?? '';
        const thrown = await kill(ledger, { scope, subject: subject ?? '', reason }, CLI);
        const done = `No further call of ${subject ? `${scope} ${subject}` : 'any agent'} leaves Muster.`;
        print(options.json, { thrown }, [
          thrown ? `${done} Release with: kill release ${thrown.id}` : done,
        ]);
      }),
    );
  command
    .command('list', { isDefault: true })
    .option('--json', 'one line of JSON')
    .action((options: Options) =>
      openLedger(async ({ database }) => {
        const items = await database.transaction('msp', listSwitches);
        print(options.json, { items }, items.length ? items.map(line) : ['Nothing is stopped.']);
      }),
    );
  command
    .command('release <id>')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- kill release swi_01…')
    .action((id: string, options: Options) =>
      openLedger(async (ledger) => {
        const released = await release(ledger, id, CLI);
        if (!released) throw usage('id', 'is no switch that is thrown; see kill list');
        print(options.json, { released }, [`Released: ${line(released)}`]);
      }),
    );
  return command;
}

function line({ id, scope, subject, reason, thrownBy, thrownAt }: KillSwitch): string {
  return `${id}  ${[scope, subject].filter(Boolean).join(' ')}  ${thrownAt.toISOString()}  ${thrownBy}: ${reason}`;
}
