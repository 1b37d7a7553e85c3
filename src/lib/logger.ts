import { pino } from 'pino';

export type Logger = Pick<
  ReturnType<typeof pino>,
  'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'child'
>;

/** Names under which a secret may reach a log line; their values are replaced. */
const SECRET_KEYS = [
  'privateKey',
  'publicKey',
  'clientId',
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'setupCode',
  'signingKey',
  'masterKey',
];

/** A JSON-lines logger on standard error: standard output belongs to a command's result. */
export function createLogger(
  level: string,
  destination: { write(line: string): void } = process.stderr,
): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
        censor: '[secret]',
      },
    },
    destination,
  );
}

export const silentLogger: Logger = pino({ level: 'silent' });
