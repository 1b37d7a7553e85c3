import { Command } from 'commander';
import { classifySensitivity } from '../verification/index.ts';
import { positiveInteger, round } from './figures.ts';
import { type LabelledText, readLabelledCsv } from './read-csv.ts';

interface Options {
  text: string;
  label: string;
  only?: string[];
  examples: number;
}

/** `muster eval flagged FILE.csv`: how often the ticket gate holds tickets of each kind, with examples to read. */
export function flaggedEval(): Command {
  return new Command('flagged')
    .description('the ticket gate on tickets without a verdict: the share it flags of each kind')
    .argument('<file.csv>', 'CSV with a header')
    .requiredOption('--text <column>', 'column with the ticket text')
    .requiredOption('--label <column>', 'column with its kind')
    .option('--only <kinds>', 'comma-separated', (kinds: string) => kinds.split(','))
    .option('--examples <n>', 'flagged texts of each kind to print', positiveInteger, 10)
    .addHelpText(
      'after',
      '\nExample: eval flagged tickets.csv --text Document --label Topic_group --only Hardware,Storage',
    )
    .action(async (file: string, options: Options) => {
      const rows = await readLabelledCsv(file, options);
      process.stdout.write(`${JSON.stringify(measureFlagged(rows, options), null, 2)}\n`);
    });
}

/** The flagged share of each kind, and flagged texts spread evenly over it. */
export function measureFlagged(
  rows: readonly LabelledText[],
  { only, examples }: Pick<Options, 'only' | 'examples'>,
) {
  const kept = rows.filter(({ label }) => !only || only.includes(label));
  return Object.fromEntries(
    [...Map.groupBy(kept, ({ label }) => label)].sort().map(([kind, group]) => {
      const flagged = group.flatMap(({ text }) => {
        const { sensitive, reason } = classifySensitivity({ summary: '', body: text });
        return sensitive ? [{ text, reason }] : [];
      });
      const stride = Math.max(1, Math.floor(flagged.length / examples));
      return [
        kind,
        {
          n: group.length,
          flagged: flagged.length,
          share: round(flagged.length / group.length),
          examples: flagged.filter((_, i) => i % stride === 0).slice(0, examples),
        },
      ];
    }),
  );
}
