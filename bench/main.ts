/** `npm run bench -- <name> [--json]`: measures one thing and prints figures; what the README cites. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** `intake`: how long to hold 500 events a second; without it that part is left out. */
  seconds: number | undefined;
  /** `learn`: how many resolved tickets the simulated history has. */
  tickets: number | undefined;
}

/** A bench returns its figures; progress goes to standard error. */
interface Bench {
  run(options: BenchOptions): Promise<Record<string, unknown>>;
}

/** Loaded only when asked for: a bench may need what others do not have. */
const benches: Record<string, () => Promise<Bench>> = {
  connectwise: () => import('./connectwise.ts'),
  dashboard: () => import('./dashboard.ts'),
  growth: () => import('./growth.ts'),
  intake: () => import('./intake.ts'),
  learn: () => import('./learn.ts'),
  match: () => import('./match.ts'),
  runs: () => import('./runs.ts'),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    seconds: { type: 'string' },
    tickets: { type: 'string' },
  },
});
const name = positionals[0] ?? '';
const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (load === undefined) {
  process.stderr.write(
    `bench: ${name === '' ? 'which one?' : `there is no "${name}".`} One of: ${Object.keys(benches).join(', ')}.\n`,
  );
  process.exit(2);
}
const seconds = values.seconds === undefined ? undefined : Number(values.seconds);
const tickets = values.tickets === undefined ? undefined : Number(values.tickets);
const figures = await (await load()).run({ seconds, tickets });
const cores = cpus();
const report = {
  bench: name,
  ...figures,
  machine: { cores: cores.length, cpu: cores[0]?.model ?? 'unknown', node: process.version },
};
if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
else process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
