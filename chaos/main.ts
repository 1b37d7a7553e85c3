/** `npm run chaos -- <name> [options]`: treats Muster badly and counts; what the README cites. */
import { Option } from 'commander';
import {
  counted,
  type Measurement,
  measuringCommand,
  minutes,
} from '../bench/measuring-command.ts';

/** Bounds of a chaos run; each name takes those that fit it. */
export interface ChaosOptions {
  rounds?: number;
  minutes?: number;
  calls?: number;
  /** `soak`: events a second. */
  rate?: number;
  /** `kill`: the same with notes read back without their marker, which must find duplicates. */
  withoutMarker?: boolean;
}

/**
 * Returns its figures, whether they are as promised, and what the README's table says of them; progress goes to
 * standard error.
 */
interface Chaos {
  run(options: ChaosOptions): Promise<{ figures: object; ok: boolean; row?: string }>;
}

const tickets = counted('rounds', 'how many tickets');
const kinds: Record<string, Measurement<Chaos>> = {
  kill: {
    does: 'processes killed with SIGKILL at random points',
    takes: [
      counted('rounds', 'how many kills'),
      minutes('ends after so many at the latest'),
      new Option('--without-marker', 'reads notes back without their marker: must find duplicates'),
    ],
    load: () => import('./kill.ts'),
  },
  database: {
    does: 'PostgreSQL crashes every 5 to 10 seconds',
    takes: [tickets, minutes('no more crashes and tickets after so many')],
    load: () => import('./database.ts'),
  },
  faults: {
    does: 'every endpoint of ConnectWise in every way to fail, and its clock 10 minutes off',
    takes: [
      counted('rounds', 'how many of the cases, spread over all'),
      minutes('no more cases after so many'),
    ],
    load: () => import('./faults.ts'),
  },
  lanes: {
    does: 'one client with 100 times the tickets of the others',
    takes: [counted('rounds', 'how many tickets of each quiet client')],
    load: () => import('./lanes.ts'),
  },
  poison: {
    does: 'one ticket in a hundred always throws',
    takes: [tickets],
    load: () => import('./poison.ts'),
  },
  workers: {
    does: 'workers stand still for longer than their leases and go on',
    takes: [counted('rounds', 'how often one stands still')],
    load: () => import('./workers.ts'),
  },
  stop: {
    does: 'processes stopped by SIGTERM, one after the other',
    takes: [counted('rounds', 'how many stops')],
    load: () => import('./stop.ts'),
  },
  callbacks: {
    does: 'callbacks lost, doubled, late and replayed',
    takes: [tickets],
    load: () => import('./callbacks.ts'),
  },
  disk: {
    does: 'the disk of the database fills up (root)',
    takes: [counted('rounds', 'how often')],
    load: () => import('./disk.ts'),
  },
  hostile: {
    does: 'a model that wants harm, against the gate',
    takes: [counted('calls', 'how many, at least')],
    load: () => import('./hostile.ts'),
  },
  soak: {
    does: 'ordinary load for long: slopes of memory, files, connections and tables',
    takes: [minutes('how long'), counted('rate', 'events a second')],
    load: () => import('./soak.ts'),
  },
};

await measuringCommand<Chaos, ChaosOptions>(
  'chaos',
  'Treats Muster badly and counts. Exit code 1: something is not as promised.',
  kinds,
  async ({ run }, { options }) => {
    const { figures, ok, row } = await run(options);
    process.stdout.write(`${JSON.stringify(figures, null, options.json ? undefined : 2)}\n`);
    if (row)
      process.stderr.write(
        `| ${row} | \`npm run --silent chaos -- ${process.argv.slice(2).join(' ')}\` |\n`,
      );
    process.exitCode = ok ? 0 : 1;
  },
).parseAsync();
