import { Client } from 'pg';

/** When a connection breaks: before a statement leaves, or right after, when nobody hears the answer any more. */
export type CutWhen = 'before' | 'after';

/**
 * Does `work` while every connection of this process to the database breaks at the `n`-th statement on it, as those
 * of a process that is killed there. Answers how many statements there were, and whether it came to that.
 */
export async function cutConnection(
  database: string,
  { n, when }: { n: number; when: CutWhen },
  work: () => Promise<unknown>,
): Promise<{ statements: number; wasCut: boolean }> {
  const { query } = Client.prototype;
  let statements = 0;
  Client.prototype.query = function cut(this: Client, ...args: unknown[]) {
    const { stream } = (this as unknown as { connection: { stream: Ends } }).connection;
    if (this.database !== database) return Reflect.apply(query, this, args);
    statements += 1;
    if (statements === n && when === 'before') stream.destroy();
    const answer = Reflect.apply(query, this, args);
    if (statements === n && when === 'after') stream.end(() => stream.destroy());
    return answer;
  } as typeof query;
  try {
    await work().catch((error: unknown) => {
      if (statements < n) throw error;
    });
    return { statements, wasCut: statements >= n };
  } finally {
    Client.prototype.query = query;
  }
}

interface Ends {
  destroy(): void;
  end(then: () => void): void;
}
