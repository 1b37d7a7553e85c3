import { Client, type QueryConfig } from 'pg';

/** A planned statement takes some ten kilobytes of its PostgreSQL process. */
const MOST_PREPARED = 100;

/**
 * A client whose repeated statements PostgreSQL plans once a connection: for the short statements of a turn, planning
 * is most of the work. What is said once, as the bulk inserts of an import, is not kept. What is said at one moment,
 * a `begin` and the statement behind it, leaves in one write: each write wakes PostgreSQL's process.
 */
export class PreparingClient extends Client {
  readonly #saidOnce = new Set<string>();
  readonly #names = new Map<string, string>();

  #gathering = false;

  override query(...[config, ...rest]: unknown[]): never {
    this.#gather();
    return Reflect.apply(super.query, this, [this.#named(config), ...rest]) as never;
  }

  #gather(): void {
    if (this.#gathering) return;
    const { stream } = this.connection;
    stream.cork();
    this.#gathering = true;
    process.nextTick(() => {
      this.#gathering = false;
      stream.uncork();
    });
  }

  #named(config: unknown): unknown {
    if (!isPlain(config)) return config;
    const { text } = config;
    const known = this.#names.get(text);
    if (known) return { ...config, name: known };
    if (this.#names.size === MOST_PREPARED) return config;
    if (!this.#saidOnce.has(text)) {
      if (this.#saidOnce.size === MOST_PREPARED) this.#saidOnce.clear();
      this.#saidOnce.add(text);
      return config;
    }
    const name = `said_${this.#names.size}`;
    this.#names.set(text, name);
    return { ...config, name };
  }
}

/** A statement with parameters, as drizzle gives it; COPY and plain text go through as they are. */
function isPlain(config: unknown): config is QueryConfig & { text: string } {
  return typeof config === 'object' && config !== null && 'text' in config && !('submit' in config);
}
