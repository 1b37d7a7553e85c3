import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { callbackRounds } from '../stage/callback-rounds.ts';

/** The short form of `chaos -- callbacks`. */
let databases: TestDatabase[];
beforeAll(async () => {
  databases = [await createTestDatabase(), await createTestDatabase()];
});
afterAll(async () => {
  for (const database of databases) await database.drop();
});

it('ends where perfect delivery ends, with callbacks lost, repeated, late and replayed', async () => {
  const [good, bad] = databases.map(({ connection }) => connection) as [string, string];
  const told: string[] = [];
  const tell = (line: string) => void told.push(line);
  const figures = await callbackRounds({ connections: [good, bad], tickets: 6, tell });
  expect(figures, told.join('\n')).toMatchObject({ lost: 0, duplicates: 0, different: 0 });
  expect(figures.dropped + figures.duplicated).toBeGreaterThan(0);
});
