/** Turns a variable's text into its value, or throws an `Error` whose message follows the variable's name. */
export type Read<T> = (text: string) => T;

/** Any text, optionally passed through a check or a change. */
export function text(change: (value: string) => string = (value) => value): Read<string> {
  return change;
}

/** A whole number within bounds. */
export function integer(min: number, max: number): Read<number> {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < min || number > max)
      throw new Error(`must be a whole number from ${min} to ${max}, not "${value}"`);
    return number;
  };
}

/** One of a few words. */
export function choice<const T extends string>(...words: T[]): Read<T> {
  return (value) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new Error(`must be one of ${words.join(', ')}, not "${value}"`);
    return word;
  };
}

/** An address without a trailing slash; http is accepted for this machine only, because sessions travel on it. */
export function httpAddress(value: string): string {
  const url = URL.parse(value);
  if (!url || !['https:', 'http:'].includes(url.protocol))
    throw new Error(`must be an address such as https://muster.example.com, not "${value}"`);
  if (url.username || url.password || url.search || url.hash)
    throw new Error('must be a plain address, without a password, a question mark or a hash');
  if (url.protocol === 'http:' && !isLoopback(url))
    throw new Error('must begin with https:// (http only for this machine itself)');
  return url.href.replace(/\/+$/, '');
}

/** An address of this machine. */
export function ownAddress(value: string): string {
  const address = httpAddress(value);
  if (!isLoopback(new URL(address)))
    throw new Error(`must be an address of this machine, such as http://127.0.0.1:4020`);
  return address;
}

function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** A PostgreSQL connection URL. The text is never repeated in a message: it holds a password. */
export function postgresUrl(value: string): string {
  const wanted = 'must be like postgresql://user:password@host:5432/database';
  if (!/^postgres(ql)?:\/\//.test(value)) throw new Error(wanted);
  // An empty host before the slash means a unix socket named by ?host=, which WHATWG URLs do not know.
  const url = URL.parse(value.replace('@/', '@socket/'));
  if (!url) throw new Error(`${wanted}; a special character in the password is written as %XX`);
  if (url.pathname.length < 2) throw new Error(`${wanted}; the database's name is missing`);
  return value;
}

/** 32 random bytes as hex or base64. Refuses what nobody's random generator makes. */
export function masterKey(value: string): Buffer {
  const wanted = 'must be 32 random bytes as base64 or hex, as `openssl rand -base64 32` prints';
  const hex = /^[0-9a-f]{64}$/i.test(value);
  if (!hex && !/^[A-Za-z0-9+/_-]{43}=?$/.test(value)) throw new Error(wanted);
  const key = Buffer.from(value, hex ? 'hex' : 'base64');
  const distinct = new Set(key).size;
  const readable = key.every((byte) => byte >= 32 && byte < 127);
  const sequence = key.every((byte, i) => i === 0 || ((byte - key[i - 1]! + 256) & 255) === 1);
  // 32 random bytes have about 30 distinct values; fewer than 16 does not happen by chance.
  if (distinct < 16 || readable || sequence)
    throw new Error(`${wanted}; this one looks typed, not random`);
  return key;
}
