/** `npm run bench -- <name> [--json]`: measures one thing and prints figures; what the README cites. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

/** A bench returns its figures; progress goes to standard error. */
interface Bench {
  run(): Promise<Record<string, unknown>>;
}

/** Loaded only when asked for: a bench may need what others do not have. */
const benches: Record<string, () => Promise<Bench>> = {
  connectwise: () => import('./connectwise.ts'),
  learn: () => import('./learn.ts'),
  match: () => import('./match.ts'),
  runs: () => import('./runs.ts'),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const name = positionals[0] ?? '';
const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (load === undefined) {
  process.stderr.write(
    `bench: ${name === '' ? 'which one?' : `there is no "${name}".`} One of: ${Object.keys(benches).join(', ')}.\n`,
  );
  process.exit(2);
}
const figures = await (await load()).run();
const cores = cpus();
const report = {
  bench: name,
  ...figures,
  machine: { cores: cores.length, cpu: cores[0]?.model ?? 'unknown', node: process.version },
};
if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
else process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
