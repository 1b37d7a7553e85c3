import { Command } from 'commander';
import {
  type DeadLetter,
  listDeadLetters,
  lookIntoTicket,
  replayAllDeadLetters,
  replayDeadLetter,
  seenTicketById,
} from '../intake/index.ts';
import { currentConnection } from '../integrations/connections/index.ts';
import { spendingSettings, spentByRun } from '../models/index.ts';
import { listRuns, type Run, runById, timelineOf } from '../runs/index.ts';
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
    .command('failed')
    .description('what was put aside, with what came in and what was tried')
    .option('--limit <n>', 'how many', '20')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- runs failed')
    .action((options: { limit: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const items = await listDeadLetters(room, wholeNumber('--limit', options.limit));
        const lines = items.flatMap(deadLetterLines);
        print(options.json, { items }, items.length ? lines : ['Nothing was put aside.']);
      }),
    );
  command
    .command('retry [id]')
    .description('have a failed run or event tried again, or all of them; nothing is done twice')
    .option('--all', 'everything that was put aside')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- runs retry run_01…')
    .action((id: string | undefined, options: { all?: boolean; json?: boolean }) =>
      openDesk(async ({ room }) => {
        if (!id === !options.all) throw usage('id', 'name a failed run or event, or --all');
        if (id) await replayDeadLetter(room, id, 'cli');
        const done = id ? { replayed: [id], left: [] } : await replayAllDeadLetters(room, 'cli');
        const lines = [
          ...done.replayed.map((one) => `${one} is tried again.`),
          ...done.left.map((one) => `${one.id} stays aside: ${one.why}`),
        ];
        print(options.json, done, lines.length ? lines : ['Nothing was put aside.']);
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

function deadLetterLines({ id, what, why, payload, history }: DeadLetter): string[] {
  const cameIn = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return [
    `${id}  ${what}  (${why})`,
    `  came in: ${cameIn}`,
    ...history.map(({ at, text }) => `  ${at.toISOString()}  ${text}`),
  ];
}

function line({ id, ticketId, status, summary, detail }: Run): string {
  return `${id}  #${ticketId}  ${status}  ${summary}${detail ? `  (${detail})` : ''}`;
}

function wholeNumber(field: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw usage(field, 'must be a whole number above 0');
}
