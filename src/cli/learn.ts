import { join } from 'node:path';
import { Command } from 'commander';
import { countIssues, type Learned, learn } from '../learning/index.ts';
import { configuredEmbedder, configuredFormFiller } from '../models/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { ago, names, whole } from './options.ts';
import { print, progress } from './print.ts';
import { usage } from './usage.ts';

interface Options {
  since: string;
  limit?: string;
  boards?: string;
  clients?: string;
  from?: string;
  fast?: boolean;
  embeddings?: string;
  model?: boolean;
  dryRun?: boolean;
  json?: boolean;
}

/** Tickets that one page holds, and requests a minute that Muster allows itself. */
const PAGE = 1_000;
const REQUESTS_PER_MINUTE = 700;

/** `muster learn`: resolved tickets to drafts of workflows, with evidence. */
export function learnCommand(openDesk: OpenDesk): Command {
  return new Command('learn')
    .description('find the kinds of issue in resolved tickets and draft a workflow for each')
    .option('--since <time>', 'how far back: 90d, 12mo, 2y', '12mo')
    .option('--limit <n>', 'only the n most recently closed')
    .option('--boards <names>', 'only these boards, comma-separated')
    .option('--clients <names>', 'only these ConnectWise companies, comma-separated')
    .option('--from <file>', 'tickets of a .csv or .jsonl file instead of ConnectWise')
    .option('--fast', 'without the sentence encoder')
    .option(
      '--embeddings <model>',
      'vectors of this embedding model of the provider in MSP Settings, masked texts only',
    )
    .option('--model', 'let the language model of MSP Settings word the drafts')
    .option('--dry-run', 'only say how many requests and minutes it would take')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- learn --since 6mo --fast')
    .action((options: Options) =>
      openDesk(async ({ room, config }) => {
        const limit =
          options.limit === undefined ? Number.MAX_SAFE_INTEGER : whole('--limit', options.limit);
        const scope = {
          since: ago('--since', options.since),
          boards: names(options.boards),
          clients: names(options.clients),
        };
        if (options.fast && options.embeddings)
          throw usage('--embeddings', 'goes with no --fast: one of the two');
        if (options.dryRun) {
          if (options.from)
            throw usage('--dry-run', 'makes no sense with --from: a file costs no requests');
          const tickets = Math.min(limit, await countIssues(room, scope));
          const requests = tickets + Math.ceil(tickets / PAGE);
          const minutes = Math.ceil(requests / REQUESTS_PER_MINUTE);
          print(options.json, { tickets, requests, minutes }, [
            `${tickets} tickets: ${requests} requests, at least ${minutes} minutes.`,
          ]);
          return;
        }
        const learned = await learn(room, {
          sinceText: options.since,
          ...scope,
          limit,
          file: options.from,
          fast: options.fast ?? false,
          embedder: options.embeddings
            ? await configuredEmbedder(room.database, room.masterKey, options.embeddings)
            : undefined,
          filler: options.model
            ? await configuredFormFiller(room.database, room.masterKey)
            : undefined,
          folder: join(config.dataDir, 'learn'),
          onProgress: progress,
        });
        print(options.json, learned, linesOf(learned, options.from));
      }),
    );
}

function linesOf(learned: Learned, file: string | undefined): string[] {
  const { tickets, coverage, kinds, junk, known, failures, withoutNotes, report } = learned;
  return [
    'tickets   hours  steps  fields  kind',
    ...kinds.map(
      (kind) =>
        `${String(kind.tickets).padStart(7)}  ${kind.hours.toFixed(1).padStart(6)}  ${String(kind.steps).padStart(5)}  ${String(kind.actions).padStart(6)}  ${kind.name}${kind.sensitive ? ' (sensitive)' : ''}`,
    ),
    `${tickets} tickets, ${kinds.length} kinds, ${(coverage * 100).toFixed(1)} % covered; ${junk} groups left out as noise, ${known} kinds known already.`,
    ...(kinds.length === 0
      ? ['No kind of issue recurs in these tickets; with more of them (--since, --limit) some may.']
      : []),
    ...(withoutNotes * 2 > tickets
      ? [
          `On ${withoutNotes} tickets no note of a technician could be read, so their steps are unknown. ${file ? 'Columns "notes" and "resolution" of the file hold them.' : '`muster doctor` says which rights the API member lacks.'}`,
        ]
      : []),
    ...failures.map((failure) => `Not worded by the model: ${failure}`),
    `Report: ${report}`,
    'Look at the drafts with `workflows list --state draft`, then promote those that are right.',
  ];
}
