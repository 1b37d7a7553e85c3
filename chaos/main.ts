/** `npm run chaos -- <name> [--rounds N] [--minutes N] [--rate N] [--json]`: treats Muster badly and counts; what the README cites. */
import { parseArgs } from 'node:util';

/** Bounds of a chaos run; each name uses those that fit it. */
export interface ChaosOptions {
  rounds: number | undefined;
  minutes: number | undefined;
  calls: number | undefined;
  /** `soak`: events a second. */
  rate: number | undefined;
  /** `kill`: the same with notes read back without their marker, which must find duplicates. */
  withoutMarker: boolean;
}

/**
 * Returns its figures, whether they are as promised, and what the README's table says of them; progress goes to
 * standard error.
 */
interface Chaos {
  run(options: ChaosOptions): Promise<{ figures: object; ok: boolean; row?: string }>;
}

/** Loaded only when asked for: each may need what others do not have. */
const kinds: Record<string, () => Promise<Chaos>> = {
  callbacks: () => import('./callbacks.ts'),
  hostile: () => import('./hostile.ts'),
  kill: () => import('./kill.ts'),
  database: () => import('./database.ts'),
  disk: () => import('./disk.ts'),
  faults: () => import('./faults.ts'),
  lanes: () => import('./lanes.ts'),
  poison: () => import('./poison.ts'),
  soak: () => import('./soak.ts'),
  stop: () => import('./stop.ts'),
  workers: () => import('./workers.ts'),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    minutes: { type: 'string' },
    calls: { type: 'string' },
    rate: { type: 'string' },
    json: { type: 'boolean', default: false },
    'without-marker': { type: 'boolean', default: false },
  },
});
const name = positionals[0] ?? '';
const load = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
if (load === undefined)
  refuse(
    `${name === '' ? 'which one?' : `there is no "${name}".`} One of: ${Object.keys(kinds).join(', ')}.`,
  );
const { run } = await load();
const { figures, ok, row } = await run({
  rounds: count('rounds'),
  minutes: count('minutes'),
  calls: count('calls'),
  rate: count('rate'),
  withoutMarker: values['without-marker'],
});
process.stdout.write(`${JSON.stringify(figures, null, values.json ? undefined : 2)}\n`);
if (row)
  process.stderr.write(
    `| ${row} | \`npm run --silent chaos -- ${process.argv.slice(2).join(' ')}\` |\n`,
  );
process.exitCode = ok ? 0 : 1;

function count(option: 'rounds' | 'minutes' | 'calls' | 'rate'): number | undefined {
  const text = values[option];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value > 0) || (option !== 'minutes' && !Number.isSafeInteger(value)))
    refuse(`--${option} must be a number above 0, not "${text}".`);
  return value;
}

function refuse(why: string): never {
  process.stderr.write(`chaos: ${why}\n`);
  process.exit(2);
}
