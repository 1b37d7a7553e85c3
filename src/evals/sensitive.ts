import { Command } from 'commander';
import { z } from 'zod';
import { round, wilson } from '../lib/wilson.ts';
import { classifySensitivity } from '../verification/index.ts';
import { readJsonl } from './read-jsonl.ts';

const Ticket = z.object({
  id: z.union([z.string(), z.number()]),
  source: z.string().default('unknown'),
  summary: z.string(),
  body: z.string(),
  sensitive: z.boolean(),
  category: z.string().nullable(),
  lang: z.string().default('en'),
});
type Ticket = z.infer<typeof Ticket>;

interface Judged {
  ticket: Ticket;
  flagged: boolean;
  category: string | null;
}

/** `muster eval sensitive FILE.jsonl`: how well the ticket gate tells sensitive tickets from others. */
export function sensitiveEval(): Command {
  return new Command('sensitive')
    .description('the ticket gate: lines {id, source?, summary, body, sensitive, category}')
    .argument('<file>', 'JSON Lines')
    .addHelpText('after', '\nExample:\n  muster eval sensitive tickets.jsonl')
    .action(async (file: string) => {
      const figures = measureSensitive(await readJsonl(file, Ticket));
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    });
}

/** A live process has classified before; without this the figure would be the compiler's. */
const warmUp = 500;

/** Recall and false alarms of the ticket gate on labelled tickets, with 95 % Wilson intervals. */
export function measureSensitive(tickets: readonly Ticket[]) {
  for (const ticket of tickets.slice(0, warmUp)) classifySensitivity(ticket);
  const times: number[] = [];
  const judged = tickets.map((ticket): Judged => {
    const started = performance.now();
    const { sensitive, category } = classifySensitivity(ticket);
    times.push(performance.now() - started);
    return { ticket, flagged: sensitive, category };
  });
  times.sort((a, b) => a - b);
  return {
    ...figuresOf(judged),
    byCategory: byCategory(judged),
    bySource: groupFigures(judged, ({ ticket }) => ticket.source.split(/[:#]/)[0] ?? ''),
    byLanguage: groupFigures(judged, ({ ticket }) => ticket.lang),
    p95Ms: round(times[Math.ceil(times.length * 0.95) - 1] ?? 0),
    errors: judged
      .filter(({ ticket, flagged }) => ticket.sensitive !== flagged)
      .map(({ ticket, category }) => ({
        id: ticket.id,
        expected: ticket.category,
        got: category,
        summary: ticket.summary,
      })),
  };
}

function figuresOf(judged: readonly Judged[]) {
  const positives = judged.filter(({ ticket }) => ticket.sensitive);
  const negatives = judged.filter(({ ticket }) => !ticket.sensitive);
  const caught = positives.filter(({ flagged }) => flagged).length;
  const falseAlarms = negatives.filter(({ flagged }) => flagged).length;
  const flagged = caught + falseAlarms;
  return {
    n: judged.length,
    positives: positives.length,
    recall: share(caught, positives.length),
    recallInterval: wilson(caught, positives.length),
    falsePositiveRate: share(falseAlarms, negatives.length),
    falsePositiveRateInterval: wilson(falseAlarms, negatives.length),
    precision: share(caught, flagged),
    precisionInterval: wilson(caught, flagged),
  };
}

function byCategory(judged: readonly Judged[]) {
  const positives = judged.filter(({ ticket }) => ticket.sensitive);
  const groups = Map.groupBy(positives, ({ ticket }) => ticket.category ?? 'none');
  return Object.fromEntries(
    [...groups].sort().map(([name, group]) => {
      const caught = group.filter(({ flagged }) => flagged);
      return [
        name,
        {
          n: group.length,
          recall: share(caught.length, group.length),
          recallInterval: wilson(caught.length, group.length),
          sameCategory: share(
            caught.filter(({ ticket, category }) => ticket.category === category).length,
            caught.length,
          ),
        },
      ];
    }),
  );
}

function groupFigures(judged: readonly Judged[], key: (item: Judged) => string) {
  return Object.fromEntries(
    [...Map.groupBy(judged, key)].sort().map(([name, group]) => [name, figuresOf(group)]),
  );
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole);
}
