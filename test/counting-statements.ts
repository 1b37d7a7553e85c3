import { Client } from 'pg';

/** Does `work` and answers, beside its result, how many messages went to PostgreSQL meanwhile, from anybody in this process. */
export async function countingStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: number }> {
  const { query } = Client.prototype;
  let statements = 0;
  Client.prototype.query = function counted(this: Client, ...args: unknown[]) {
    statements += 1;
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    const result = await work();
    return { result, statements };
  } finally {
    Client.prototype.query = query;
  }
}
