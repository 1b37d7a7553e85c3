import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { closest } from '../lib/closest.ts';
import { AppError, describeError, type FieldError } from '../lib/errors.ts';
import {
  choice,
  httpAddress,
  integer,
  masterKey,
  ownAddress,
  postgresUrl,
  type Read,
  text,
} from './readers.ts';

/**
 * Every setting, once. A reader turns the text into a value or throws an `Error` whose message ends the
 * sentence "NAME ...". A secret may also come from a file: `NAME_FILE` names it.
 */
const variables = {
  /** Port of the dashboard, the API and the webhook; 0 picks a free one. */
  PORT: { read: integer(0, 65_535), fallback: '4000' },
  /** Address to listen on; 0.0.0.0 opens Muster to the network. */
  HOST: { read: text(), fallback: '127.0.0.1' },
  /** Folder of the embedded database and the generated master key. */
  MUSTER_DATA_DIR: { read: text(resolve), fallback: './data' },
  /** An existing PostgreSQL (15 or newer) instead of the embedded one: postgresql://user:password@host:5432/database */
  DATABASE_URL: { read: postgresUrl, secret: true },
  /** Key of all stored credentials, 32 random bytes as base64 or hex; generated in the data folder when absent. */
  MUSTER_MASTER_KEY: { read: masterKey, secret: true },
  /** The code that lets the first owner sign up, at least 8 characters; made and printed at start when absent. */
  MUSTER_SETUP_CODE: { read: text(longEnough), secret: true },
  /** The https address at which ConnectWise reaches this Muster; without it tickets are polled. */
  MUSTER_PUBLIC_URL: { read: httpAddress },
  /** The ConnectWise developer client ID, where the connect form leaves it empty. */
  CONNECTWISE_CLIENT_ID: { read: text(), secret: true },
  /** Requests a minute to ConnectWise, of all processes together; one PSA bears about 1,000 from everybody. */
  MUSTER_CONNECTWISE_REQUESTS_PER_MINUTE: { read: integer(10, 10_000), fallback: '700' },
  /** Days for which ended runs stay in the database before they move into archive files; absent: for ever. */
  MUSTER_KEEP_RUNS_DAYS: { read: integer(30, 36_500) },
  /** Folder of those files; `archive` in the data folder when absent. It must last as long as they do. */
  MUSTER_ARCHIVE_DIR: { read: text(resolve) },
  /** Whether the sentence encoder helps to match new tickets; about 200 MB in each worker with active workflows. */
  MUSTER_SENTENCE_ENCODER: { read: choice('on', 'off'), fallback: 'on' },
  /** How much is logged. */
  MUSTER_LOG_LEVEL: {
    read: choice('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
    fallback: 'info',
  },
  /** Milliseconds between two looks for tickets whose webhook was lost. */
  MUSTER_POLL_INTERVAL_MS: { read: integer(1_000, 86_400_000), fallback: '60000' },
  /** Where `muster simulator --duo` plays Duo, for trying Muster out: adds the card "Duo (simulated)". */
  MUSTER_SIMULATED_DUO: { read: ownAddress },
  /** What this process does: web, worker, or both. */
  MUSTER_ROLE: { read: choice('all', 'web', 'worker'), fallback: 'all' },
} as const satisfies Record<string, Variable>;

interface Variable {
  read: Read<unknown>;
  fallback?: string;
  secret?: boolean;
}

type Name = keyof typeof variables;
type Value<N extends Name> = ReturnType<(typeof variables)[N]['read']>;
type Setting<N extends Name> = (typeof variables)[N] extends { fallback: string }
  ? Value<N>
  : Value<N> | undefined;

/** The settings of this process, checked. */
export type Config = ReturnType<typeof readConfig>;

/**
 * Reads the environment (`process.env`, or a test's). All mistakes are reported together, as one
 * `AppError` `bad-configuration` whose fields are the variables' names. `said` is what the command line
 * said, which counts before the environment.
 */
export function readConfig(
  given: Record<string, string | undefined> = process.env,
  said: { role?: string | undefined } = {},
) {
  const env = said.role === undefined ? given : { ...given, MUSTER_ROLE: said.role };
  const errors: FieldError[] = unknownVariables(env);
  const report = (field: string, message: string) => errors.push({ field, message });
  function setting<N extends Name>(name: N): Setting<N> {
    const variable: Variable = variables[name];
    try {
      const given = variable.secret ? fromFileOrEnv(name, env) : env[name];
      const value = given?.trim() || variable.fallback;
      return (value === undefined ? undefined : variable.read(value)) as Setting<N>;
    } catch (error) {
      report(name, describeError(error));
      return undefined as Setting<N>;
    }
  }

  const config = {
    port: setting('PORT'),
    host: setting('HOST'),
    dataDir: setting('MUSTER_DATA_DIR'),
    databaseUrl: setting('DATABASE_URL'),
    masterKey: setting('MUSTER_MASTER_KEY'),
    setupCode: setting('MUSTER_SETUP_CODE'),
    publicUrl: setting('MUSTER_PUBLIC_URL'),
    connectWiseClientId: setting('CONNECTWISE_CLIENT_ID'),
    connectWiseRequestsPerMinute: setting('MUSTER_CONNECTWISE_REQUESTS_PER_MINUTE'),
    keepRunsDays: setting('MUSTER_KEEP_RUNS_DAYS'),
    archiveDir: setting('MUSTER_ARCHIVE_DIR'),
    sentenceEncoder: setting('MUSTER_SENTENCE_ENCODER'),
    logLevel: setting('MUSTER_LOG_LEVEL'),
    pollIntervalMs: setting('MUSTER_POLL_INTERVAL_MS'),
    simulatedDuo: setting('MUSTER_SIMULATED_DUO'),
    role: setting('MUSTER_ROLE'),
  };
  const databaseGiven = env.DATABASE_URL || env.DATABASE_URL_FILE;
  if (config.role && config.role !== 'all' && !databaseGiven)
    report(
      'MUSTER_ROLE',
      `is ${config.role}, which shares its database with other processes: set DATABASE_URL too, or leave MUSTER_ROLE out`,
    );
  if (errors.length > 0)
    throw new AppError('bad-configuration', 'The settings cannot be used:', {
      status: 400,
      fields: errors,
    });
  return config;
}

/** `NAME`, or the text of the file that `NAME_FILE` names; both at once is a mistake. */
function fromFileOrEnv(name: string, env: Record<string, string | undefined>): string | undefined {
  const file = env[`${name}_FILE`];
  if (!file) return env[name];
  if (env[name]) throw new Error(`is set together with ${name}_FILE: keep one`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`cannot be read from ${name}_FILE: ${describeError(error)}`, { cause: error });
  }
}

/** A mistyped setting would silently keep its default; only our own prefix can be judged. */
function unknownVariables(env: Record<string, string | undefined>): FieldError[] {
  const known = Object.entries(variables).flatMap(([name, variable]: [string, Variable]) =>
    variable.secret ? [name, `${name}_FILE`] : [name],
  );
  return Object.keys(env)
    .filter((name) => name.startsWith('MUSTER_') && !known.includes(name))
    .map((name) => {
      const meant = closest(name, known);
      return { field: name, message: `is no setting${meant ? `: did you mean ${meant}?` : ''}` };
    });
}

function longEnough(code: string): string {
  if (code.length < 8) throw new Error('must have at least 8 characters');
  return code;
}
