import { Command } from 'commander';
import {
  cachedEmbedder,
  createFusedEmbedder,
  createSentenceEncoder,
  fitTexts,
  memoryVectorStore,
} from '../embedders/index.ts';
import { maskText } from '../text/mask.ts';
import { buildMatcher } from '../workflows/index.ts';
import { percentile, positiveInteger, progress, round } from './figures.ts';
import { readLabelledCsv } from './read-csv.ts';

interface Options {
  train: string;
  test: string;
  oos?: string;
  text: string;
  label: string;
  exemplars: number;
  fast?: boolean;
}

/** Tickets matched one at a time, vector included, to measure what a live ticket waits. */
const TIMED = 300;

/** `eval matching`: workflows from one file's labels, tickets of another matched as live ones are. */
export function matchingCommand(): Command {
  return new Command('matching')
    .description(
      'make a workflow of each label of --train, match the texts of --test as live tickets',
    )
    .requiredOption('--train <file.csv>', 'past tickets of known workflows')
    .requiredOption('--test <file.csv>', 'new tickets with their true workflow')
    .option('--oos <file.csv>', 'tickets that belong to no workflow (same text column)')
    .requiredOption('--text <column>', 'column with the ticket text')
    .requiredOption('--label <column>', 'column with the workflow')
    .option('--exemplars <n>', 'exemplars kept a workflow', positiveInteger, 20)
    .option('--fast', 'without the sentence encoder')
    .addHelpText(
      'after',
      '\nExample: eval matching --train past.csv --test new.csv --oos other.csv --text summary --label kind',
    )
    .action(async (options: Options) => {
      process.stdout.write(`${JSON.stringify(await evaluateMatching(options), null, 2)}\n`);
    });
}

async function evaluateMatching(options: Options) {
  const [train, test, oos] = await Promise.all([
    readLabelledCsv(options.train, options),
    readLabelledCsv(options.test, options),
    options.oos ? readLabelledCsv(options.oos, options) : [],
  ]);
  const encoder = options.fast
    ? undefined
    : createSentenceEncoder({ threads: 2, onProgress: progress });
  const cached = encoder && cachedEmbedder(encoder, memoryVectorStore());
  const workflows = [...Map.groupBy(train, ({ label }) => label)].map(([id, rows]) => ({
    id,
    examples: rows.map(({ text }) => text),
  }));
  const started = performance.now();
  progress(`fitting on ${train.length} past tickets`);
  const past = train.map(({ text }) => maskText(text));
  const fitted = await fitTexts(past, { sentences: cached });
  const embedder = createFusedEmbedder(fitted, cached, { unknownCounts: true });
  await embedder.embed(past);
  progress(`building ${workflows.length} workflows`);
  const matcher = await buildMatcher(workflows, embedder, { exemplars: options.exemplars });
  const buildSeconds = (performance.now() - started) / 1000;

  // First one at a time, before any of them is in the cache: what a live ticket waits.
  progress('timing single tickets');
  await matcher.matchAll([past[0]!]);
  const times = await timed((text) => matcher.matchAll([text]), test);
  progress(`matching ${test.length + oos.length} tickets`);
  const matches = await matcher.matchAll(test.map(({ text }) => text));
  const strangers = await matcher.matchAll(oos.map(({ text }) => text));
  await encoder?.close();
  const rankOf = matches.map(({ ranked }, row) =>
    ranked.findIndex(({ workflowId }) => workflowId === test[row]!.label),
  );
  const share = (count: number, of: number) => (of === 0 ? null : round(count / of));
  const acceptedRight = matches.filter(({ accepted }, row) =>
    accepted.some(({ workflowId }) => workflowId === test[row]!.label),
  ).length;
  const scores = matches.map(topScore);
  const strangerScores = strangers.map(topScore);

  return {
    n: test.length,
    top1: round(rankOf.filter((rank) => rank === 0).length / test.length),
    top3: round(rankOf.filter((rank) => rank >= 0).length / test.length),
    oosAuroc: oos.length ? round(auroc(scores, strangerScores)) : null,
    keptAt10: oos.length ? round(keptAt(scores, strangerScores, 0.1)) : null,
    p50Ms: round(percentile(times, 0.5), 1),
    p95Ms: round(percentile(times, 0.95), 1),
    workflows: workflows.length,
    exemplarsPerWorkflow: options.exemplars,
    threshold: round(matcher.threshold),
    acceptedAny: share(matches.filter(({ accepted }) => accepted.length > 0).length, test.length),
    acceptedRight: share(acceptedRight, test.length),
    oosAccepted: share(strangers.filter(({ accepted }) => accepted.length > 0).length, oos.length),
    buildSeconds: round(buildSeconds, 1),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function timed(match: (text: string) => Promise<unknown>, rows: readonly { text: string }[]) {
  const step = Math.max(1, rows.length / TIMED);
  const times: number[] = [];
  for (let at = 0; at < rows.length; at += step) {
    const started = performance.now();
    await match(rows[Math.floor(at)]!.text);
    times.push(performance.now() - started);
  }
  return times;
}

function topScore({ ranked }: { ranked: readonly { score: number }[] }): number {
  return ranked[0]?.score ?? 0;
}

/** The chance that a ticket of a known workflow scores above a stranger (Mann-Whitney; ties count half). */
function auroc(known: readonly number[], strangers: readonly number[]): number {
  const sorted = [...strangers].sort((a, b) => a - b);
  let wins = 0;
  for (const score of known) {
    const below = countBelow(sorted, score, false);
    wins += (below + countBelow(sorted, score, true)) / 2;
  }
  return wins / (known.length * strangers.length);
}

function countBelow(sorted: readonly number[], score: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < score || (orEqual && sorted[middle] === score)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Share of known tickets above the score that lets the given share of strangers through. */
function keptAt(known: readonly number[], strangers: readonly number[], share: number): number {
  const sorted = [...strangers].sort((a, b) => b - a);
  const cut = sorted[Math.floor(sorted.length * share)] ?? Number.NEGATIVE_INFINITY;
  return known.filter((score) => score > cut).length / known.length;
}
