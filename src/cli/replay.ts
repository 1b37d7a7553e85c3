import { join } from 'node:path';
import { Command } from 'commander';
import { type FieldFigures, type Replayed, replay } from '../learning/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { ago, names, whole } from './options.ts';
import { print, progress } from './print.ts';

interface Options {
  since: string;
  history: string;
  limit?: string;
  boards?: string;
  clients?: string;
  active?: boolean;
  fast?: boolean;
  json?: boolean;
}

/** `muster replay`: what the agents would have done on past tickets, against what technicians did. Changes nothing. */
export function replayCommand(openDesk: OpenDesk): Command {
  return new Command('replay')
    .description('what agents would have proposed on past tickets, against what technicians did')
    .option('--since <time>', 'replay tickets closed since: 90d, 8w, 6mo', '90d')
    .option('--history <time>', 'how far back before that drafts are learned from', '12mo')
    .option('--active', 'with the workflows that are active, instead of drafts made for this')
    .option('--limit <n>', 'at most the n most recently closed, for each of the two')
    .option('--boards <names>', 'only these boards, comma-separated')
    .option('--clients <names>', 'only these ConnectWise companies, comma-separated')
    .option('--fast', 'drafts without the sentence encoder')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- replay --since 90d --fast')
    .action((options: Options) =>
      openDesk(async ({ room, config }) => {
        const cutoff = ago('--since', options.since);
        const replayed = await replay(room, {
          cutoff,
          since: ago('--history', options.history, cutoff),
          sinceText: `${options.history} before ${options.since}`,
          workflows: options.active ? 'active' : 'drafts',
          limit:
            options.limit === undefined ? Number.MAX_SAFE_INTEGER : whole('--limit', options.limit),
          boards: names(options.boards),
          clients: names(options.clients),
          file: undefined,
          fast: options.fast ?? false,
          folder: join(config.dataDir, 'replay'),
          onProgress: progress,
        });
        print(options.json, replayed, linesOf(replayed));
      }),
    );
}

function linesOf(replayed: Replayed): string[] {
  const { tickets, cutoff, drafts, learnedFrom, matched, planned, heldFirst, leftOut } = replayed;
  return [
    `${tickets} tickets closed since ${cutoff.slice(0, 10)}, ${drafts} workflows made from ${learnedFrom} other tickets.`,
    `${matched} fit a workflow, ${planned} would have got a proposal, ${heldFirst} would first have waited for verification, ${leftOut} were left out.`,
    '',
    `tickets${['type', 'subtype', 'priority', 'owner'].map((name) => name.padStart(24)).join('')}  right/proposed, 95 % interval`,
    row('all tickets', tickets, replayed.fields),
    ...replayed.kinds.map((kind) =>
      row(kind.workflow ?? '(no workflow fits)', kind.tickets, kind.fields),
    ),
    '',
    ...(replayed.errors.length > 0 ? ['Wrong proposals, the surest first:'] : []),
    ...replayed.errors
      .slice(0, 20)
      .map(
        ({ ticketId, workflow, score, field, proposed, done }) =>
          `#${ticketId}  ${field}: "${proposed}" proposed, "${done}" done  ${workflow ?? 'no workflow'}${score === null ? '' : `, similarity ${score.toFixed(2)}`}`,
      ),
  ];
}

function row(name: string, tickets: number, fields: Replayed['fields']): string {
  const cells = Object.values(fields).map((field) => cell(field).padStart(24));
  return `${String(tickets).padStart(6)}  ${cells.join('')}  ${name}`;
}

function cell({ proposed, right, share, interval }: FieldFigures): string {
  if (share === null || interval === null) return '-';
  const percent = (value: number) => Math.round(value * 100);
  return `${right}/${proposed} ${percent(share)} % (${percent(interval[0])}-${percent(interval[1])})`;
}
