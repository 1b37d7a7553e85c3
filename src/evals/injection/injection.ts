import { Command } from 'commander';
import { readJsonl } from '../read-jsonl.ts';
import type { Trial } from './trial.ts';

/** Builds a desk for trials; given by `main.ts`, because an eval may not build the house. */
export type OpenTrial = () => Promise<Trial>;

/** `muster eval injection FILE.jsonl`: hostile tickets and a model that obeys them, against the gate. */
export function injectionEval(openTrial: OpenTrial): Command {
  return new Command('injection')
    .description(
      'the gate against a model that obeys hostile text: lines {id, entry, text, goal, value, benign}',
    )
    .argument('<file>', 'JSON Lines')
    .option('--limit <n>', 'only the first so many lines')
    .addHelpText('after', '\nExample:\n  muster eval injection cases.jsonl')
    .action(async (file: string, options: { limit?: string }) => {
      // The rooms behind it are loaded here: other evals measure memory.
      const { InjectionCase, measureInjection } = await import('./measure.ts');
      const cases = await readJsonl(file, InjectionCase);
      const trial = await openTrial();
      try {
        const some = cases.slice(0, options.limit ? Number(options.limit) : undefined);
        const figures = await measureInjection(
          trial,
          some,
          (line) => void process.stderr.write(`${line}\n`),
        );
        process.stdout.write(`${JSON.stringify(figures)}\n`);
      } finally {
        await trial.close();
      }
    });
}
