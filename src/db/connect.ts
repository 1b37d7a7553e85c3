import { Client } from 'pg';
import { AppError, describeError } from '../lib/errors.ts';

/**
 * A connection URL that runs as `muster_app` from its first statement on. For the pool, and for pg-boss. With
 * `mayBeLost` its commits do not wait for the disk.
 */
export function appConnection(connection: string, { mayBeLost = false } = {}): string {
  const joint = connection.includes('?') ? '&' : '?';
  const options = `-c role=muster_app${mayBeLost ? ' -c synchronous_commit=off' : ''}`;
  return `${connection}${joint}options=${encodeURIComponent(options)}`;
}

/** Runs `work` on one connection of its own; an unusable server is told in one line with the fix. */
export async function withClient<T>(
  connection: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    connectionString: connection,
    application_name: 'muster',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => {}); // also fails the running query, which reports it
  try {
    await client.connect().catch((error: unknown) => {
      throw explainDatabaseError(error, 'Correct DATABASE_URL.');
    });
    return await work(client);
  } catch (error) {
    throw explainDatabaseError(error);
  } finally {
    await client.end().catch(() => {});
  }
}

/** What each refusal means for the person who set DATABASE_URL: PostgreSQL's SQLSTATE or the system's error code. */
const FIXES: Record<string, string> = {
  ENOTFOUND: 'No such host: correct the host in DATABASE_URL.',
  EAI_AGAIN: 'The host name cannot be looked up: correct the host in DATABASE_URL.',
  ECONNREFUSED:
    'Nothing listens there: start PostgreSQL, or correct host and port in DATABASE_URL.',
  EHOSTUNREACH: 'The host cannot be reached: correct DATABASE_URL, or the network.',
  ENETUNREACH: 'The host cannot be reached: correct DATABASE_URL, or the network.',
  ETIMEDOUT: 'The host does not answer: correct host and port in DATABASE_URL, or the firewall.',
  ENOENT: 'There is no such socket: start PostgreSQL, or correct ?host= in DATABASE_URL.',
  '28P01': 'Wrong user or password: correct them in DATABASE_URL.',
  '28000': 'The server does not let this user in: correct the user, or the server’s pg_hba.conf.',
  '3D000': 'Create that database, or correct its name in DATABASE_URL.',
  '53300':
    'PostgreSQL has no connection left: raise its max_connections, or run fewer Muster processes (each needs up to 20).',
  '42501':
    'The user of DATABASE_URL must own the database and have CREATEROLE: ALTER DATABASE name OWNER TO user; ALTER ROLE user CREATEROLE.',
};

/** The error as an `AppError` `database-unusable` when a person can mend it, else (without `otherwise`) unchanged. */
export function explainDatabaseError(error: unknown, otherwise?: string): unknown {
  const fix = FIXES[codeOf(error) ?? ''] ?? otherwise;
  if (fix === undefined || error instanceof AppError) return error;
  return new AppError('database-unusable', `The database cannot be used: ${line(error)}. ${fix}`, {
    status: 400,
    cause: error,
    fields: [{ field: 'DATABASE_URL', message: fix }],
  });
}

/**
 * The server is stopped, starting, out of something (connections, disk), read-only or cut off: what
 * failed may be tried again when it is back.
 */
export function isDatabaseAway(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  if (/^(08|57P0|53|58030|25006)/.test(code) || AWAY.includes(code)) return true;
  // For these pg has no code.
  return /^(Connection terminated|timeout exceeded when trying|Client has encountered a connection)/.test(
    describeError(innermost(error)),
  );
}

const AWAY = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'];

function codeOf(error: unknown): string | undefined {
  if (describeError(error).startsWith('timeout expired')) return 'ETIMEDOUT';
  return (innermost(error) as { code?: string }).code;
}

function line(error: unknown): string {
  return describeError(innermost(error)).replaceAll('\n', ' ');
}

/** Drizzle wraps the driver's error; a host with several addresses gives one error for each. */
function innermost(error: unknown): unknown {
  if (error instanceof AggregateError) return innermost(error.errors[0]);
  return error instanceof Error && error.cause ? innermost(error.cause) : error;
}
