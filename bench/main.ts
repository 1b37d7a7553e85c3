/** `npm run bench -- <name> [options]`: measures one thing and prints figures; what the README cites. */
import { cpus } from 'node:os';
import { counted, type Measurement, measuringCommand } from './measuring-command.ts';

export interface BenchOptions {
  /** `intake`: how long to hold 500 events a second; without it that part is left out. */
  seconds?: number;
  /** `growth`, `learn`: how many tickets the history has. */
  tickets?: number;
}

/** A bench returns its figures; progress goes to standard error. */
interface Bench {
  run(options: BenchOptions): Promise<Record<string, unknown>>;
}

const benches: Record<string, Measurement<Bench>> = {
  connectwise: {
    does: 'the adapter beside bare undici, and the simulator at 200,000 tickets',
    load: () => import('./connectwise.ts'),
  },
  dashboard: {
    does: 'first page, event to screen, lists at 100,000 runs',
    load: () => import('./dashboard.ts'),
  },
  growth: {
    does: 'what a ticket costs as the history grows',
    takes: [counted('tickets', 'of the longest history, 100,000 unless told')],
    load: () => import('./growth.ts'),
  },
  intake: {
    does: 'callbacks answered beside a bare route, start to ready, idle memory',
    takes: [counted('seconds', 'also holds 500 events a second for so long')],
    load: () => import('./intake.ts'),
  },
  learn: {
    does: 'learning from simulated resolved tickets with planted secrets',
    takes: [counted('tickets', 'of the history')],
    load: () => import('./learn.ts'),
  },
  match: { does: 'matching a ticket to 500 workflows', load: () => import('./match.ts') },
  runs: { does: 'runs a second beside other durable queues', load: () => import('./runs.ts') },
};

await measuringCommand<Bench, BenchOptions>(
  'bench',
  'Measures one thing and prints figures.',
  benches,
  async (bench, { name, options }) => {
    const figures = await bench.run(options);
    const cores = cpus();
    const report = {
      bench: name,
      ...figures,
      machine: { cores: cores.length, cpu: cores[0]?.model ?? 'unknown', node: process.version },
    };
    process.stdout.write(`${JSON.stringify(report, null, options.json ? undefined : 2)}\n`);
  },
).parseAsync();
