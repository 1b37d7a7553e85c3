import { Command } from 'commander';
import { cachedEmbedder, createSentenceEncoder, memoryVectorStore } from '../embedders/index.ts';
import { agreement, groupTexts } from '../learning/index.ts';
import { maskText } from '../text/mask.ts';
import { positiveInteger, progress, round } from './figures.ts';
import { readLabelledCsv } from './read-csv.ts';

interface Options {
  text: string;
  label: string;
  limit?: number;
  seed: number;
  fast?: boolean;
}

/** `eval clustering`: groups texts as `learn` does and compares the groups with labels it never saw. */
export function clusteringCommand(): Command {
  return new Command('clustering')
    .description(
      'group the texts of a CSV file as `learn` does; compare the groups with its labels',
    )
    .argument('<file.csv>', 'CSV with a header')
    .requiredOption('--text <column>', 'column with the ticket text')
    .requiredOption('--label <column>', 'column with the true kind')
    .option('--limit <n>', 'only the first n rows', positiveInteger)
    .option('--seed <n>', 'for everything random', positiveInteger, 1)
    .option('--fast', 'without the sentence encoder')
    .addHelpText(
      'after',
      '\nExample: eval clustering tickets.csv --text summary --label type --fast',
    )
    .action(async (file: string, options: Options) => {
      process.stdout.write(`${JSON.stringify(await evaluateClustering(file, options), null, 2)}\n`);
    });
}

/**
 * The figures of one file. Every row is scored: rows that grouping leaves out count together as one more
 * group, so leaving rows out cannot raise a figure. `covered` has the figures of grouped rows alone.
 */
async function evaluateClustering(file: string, options: Options) {
  const rows = await readLabelledCsv(file, options, options.limit);
  const labels = numbered(rows.map(({ label }) => label));
  const encoder = options.fast
    ? undefined
    : createSentenceEncoder({ threads: 2, onProgress: progress });
  const started = performance.now();
  progress(`cleaning ${rows.length} texts`);
  const texts = rows.map(({ text }) => maskText(text));
  const grouping = await groupTexts(texts, {
    sentences: encoder && cachedEmbedder(encoder, memoryVectorStore()),
    seed: options.seed,
    onStage: progress,
  });
  const seconds = (performance.now() - started) / 1000;
  await encoder?.close();

  const grouped = [...labels.keys()].filter((row) => grouping.groupOf[row]! >= 0);
  const all = agreement(grouping.groupOf, labels);
  const covered = agreement(
    grouped.map((row) => grouping.groupOf[row]!),
    grouped.map((row) => labels[row]!),
  );
  return {
    n: rows.length,
    clusters: grouping.groups.length,
    coverage: round(grouping.coverage),
    vMeasure: round(all.vMeasure),
    ari: round(all.ari),
    purity: round(all.purity),
    seconds: round(seconds, 1),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    homogeneity: round(all.homogeneity),
    completeness: round(all.completeness),
    covered: {
      vMeasure: round(covered.vMeasure),
      ari: round(covered.ari),
      purity: round(covered.purity),
    },
    labels: new Set(labels).size,
    distinct: grouping.distinct,
    junkClusters: grouping.groups.filter(({ junk }) => junk).length,
    recallAt15: round(grouping.recallAt15),
    resolution: grouping.chosen.resolution,
    stability: round(grouping.chosen.stability),
    trials: grouping.trials.map((trial) => ({ ...trial, stability: round(trial.stability) })),
    largest: grouping.groups.slice(0, 10).map((group) => ({
      label: group.label.map(({ term }) => term).join(', '),
      rows: group.rows.length,
      distinct: group.distinct,
    })),
  };
}

function numbered(labels: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(labels, (label) => {
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    return numbers.get(label)!;
  });
}
