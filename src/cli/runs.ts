import { Command } from 'commander';
import { lookIntoTicket, seenTicketById } from '../intake/index.ts';
import { currentConnection } from '../integrations/connections/index.ts';
import { spendingSettings, spentByRun } from '../models/index.ts';
import { failedRuns, listRuns, type Run, retryRun, runById, timelineOf } from '../runs/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

/** `muster runs`: what the agents work on, and why a ticket was or was not taken up. */
export function runsCommand(openDesk: OpenDesk): Command {
  const command = new Command('runs').description(
    'runs, newest first; one run; why a ticket has none',
  );
  command
    .command('list', { isDefault: true })
    .option('--status <status>', 'only runs in this state')
    .option('--limit <n>', 'how many', '20')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- runs list --status awaiting-approval',
    )
    .action((options: { status?: string; limit: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const limit = wholeNumber('--limit', options.limit);
        const runs = await room.database.transaction('msp', (tx) =>
          listRuns(tx, { status: options.status, limit }),
        );
        print(options.json, { items: runs }, runs.length ? runs.map(line) : ['No runs yet.']);
      }),
    );
  command
    .command('show <run>')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- runs show run_01…')
    .action((id: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const { run, timeline, spent, currency } = await room.database.transaction(
          'msp',
          async (tx) => ({
            run: await runById(tx, id),
            timeline: await timelineOf(tx, id),
            spent: await spentByRun(tx, id),
            currency: (await spendingSettings(tx)).currency,
          }),
        );
        print(options.json, { ...run, timeline, cost: { ...spent, currency } }, [
          line(run),
          `  ${spent.turns} prompts, ${spent.inputTokens}+${spent.outputTokens} tokens, ${(spent.costMicros / 1_000_000).toFixed(4)} ${currency}`,
          ...timeline.map(
            ({ at, title, source }) => `  ${at.toISOString()}  ${title}  (${source})`,
          ),
        ]);
      }),
    );
  command
    .command('why <ticket>')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- runs why 4711')
    .action((ticket: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const ticketId = wholeNumber('ticket', ticket);
        const answer = await room.database.transaction('msp', async (tx) => {
          const [run] = await listRuns(tx, { ticketId, limit: 1 });
          if (run) return { run, text: line(run) };
          const connection = await currentConnection(tx);
          const seen = connection && (await seenTicketById(tx, connection.id, ticketId));
          const reason = seen?.noRunReason ?? null;
          return { run: null, reason, text: seen?.detail || 'Muster never looked at it.' };
        });
        print(options.json, answer, [`#${ticketId}: ${answer.text}`]);
      }),
    );
  command
    .command('retry [run]')
    .description('give a failed run another turn, or all of them')
    .option('--all', 'every failed run')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- runs retry run_01…')
    .action((id: string | undefined, options: { all?: boolean; json?: boolean }) =>
      openDesk(async ({ room }) => {
        if (!id === !options.all) throw usage('run', 'name one run, or --all failed ones');
        const inDatabase = room.database.transaction;
        const ids = id ? [id] : await inDatabase('msp', failedRuns);
        const items: Run[] = [];
        for (const one of ids)
          items.push(await inDatabase('msp', (tx) => retryRun(tx, room, one, 'cli')));
        print(options.json, { items }, items.length ? items.map(line) : ['No run has failed.']);
      }),
    );
  command
    .command('start <ticket>')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- runs start 4711')
    .action((ticket: string, options: { json?: boolean }) =>
      openDesk(async ({ room, serving }) => {
        const ticketId = wholeNumber('ticket', ticket);
        const outcome = await lookIntoTicket(room, ticketId, { byHand: true });
        const later = serving ? '' : ' It is worked once Muster is started.';
        print(options.json, { ticketId, outcome }, [`#${ticketId}: ${outcome}${later}`]);
      }),
    );
  return command;
}

function line({ id, ticketId, status, summary, detail }: Run): string {
  return `${id}  #${ticketId}  ${status}  ${summary}${detail ? `  (${detail})` : ''}`;
}

function wholeNumber(field: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw usage(field, 'must be a whole number above 0');
}
