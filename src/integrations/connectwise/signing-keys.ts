/** The signing keys of one connection's callbacks. `null`: not to be had now. */
export interface SigningKeys {
  get(keyUrl: string): Promise<string | null>;
  /** Asks again although a key is known, if the last time is long enough ago. */
  refetch(keyUrl: string): Promise<string | null>;
}

export interface SigningKeysOptions {
  /** `ConnectWiseApi.signingKey`. */
  fetchKey: (keyUrl: string) => Promise<string>;
  now?: () => number;
}

/** A connection has a handful of callbacks; more addresses than this are somebody's invention. */
const MAX_KEYS = 32;
const MAX_KEY_AGE_MS = 24 * 60 * 60_000;
const REFETCH_AFTER_MS = 60_000;
/** Fetches of a connection in any minute, so that forgeries cannot make us hammer ConnectWise. */
const FETCHES_PER_MINUTE = 10;

interface KnownKey {
  key: Promise<string | null>;
  askedAt: number;
}

/** Remembers signing keys by their address, and bounds how often ConnectWise is asked for one. */
export function createSigningKeys(options: SigningKeysOptions): SigningKeys {
  const { fetchKey, now = () => performance.now() } = options;
  const known = new Map<string, KnownKey>();
  let fetches: number[] = [];

  function ask(keyUrl: string): Promise<string | null> {
    const at = now();
    fetches = fetches.filter((time) => at - time < 60_000);
    if (fetches.length >= FETCHES_PER_MINUTE) return Promise.resolve(null);
    fetches.push(at);
    const entry: KnownKey = { askedAt: at, key: fetchKey(keyUrl).catch(() => null) };
    remember(keyUrl, entry);
    return entry.key;
  }

  function remember(keyUrl: string, entry: KnownKey): void {
    known.delete(keyUrl); // the newest last
    known.set(keyUrl, entry);
    for (const oldest of known.keys()) {
      if (known.size <= MAX_KEYS) break;
      known.delete(oldest);
    }
    // A failure is not remembered: the next callback may ask again.
    entry.key.then((key) => {
      if (key === null && known.get(keyUrl) === entry) known.delete(keyUrl);
    });
  }

  return {
    async get(keyUrl) {
      const entry = known.get(keyUrl);
      if (entry === undefined || now() - entry.askedAt > MAX_KEY_AGE_MS) return ask(keyUrl);
      return entry.key;
    },
    async refetch(keyUrl) {
      const entry = known.get(keyUrl);
      if (entry !== undefined && now() - entry.askedAt < REFETCH_AFTER_MS) return entry.key;
      return ask(keyUrl);
    },
  };
}
