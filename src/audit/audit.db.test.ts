import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, queryOnce, type TestDatabase } from '../../test/database.ts';
import { auditEntry } from '../db/index.ts';
import { createAudit } from './index.ts';

const audit = createAudit(Buffer.alloc(32, 1));
let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  const awkward = {
    text: 'ä\u0000\ud800',
    big: 1e21,
    none: undefined,
    at: new Date(0),
    z: { b: 1, a: 2 },
  };
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      db.database.transaction(i % 2 ? 'msp' : { client: 'cli_1' }, (tx) =>
        audit.record(tx, { actor: 'per_1', action: 'test.act', subject: `s${i}`, detail: awkward }),
      ),
    ),
  );
});
afterAll(() => db.drop());

const verify = (anchor?: { seq: number; seal: string }) => audit.verify(db.database, anchor);

/** Does `change` as the database's owner, asks for the verdict, and undoes it. */
async function verdictAfter(change: string, anchor?: { seq: number; seal: string }) {
  await queryOnce(db.connection, 'create table kept as table audit_entry');
  await queryOnce(db.connection, change);
  const verdict = await verify(anchor);
  await queryOnce(
    db.connection,
    'delete from audit_entry; insert into audit_entry table kept; drop table kept',
  );
  return verdict;
}

describe('the audit trail', () => {
  test('written by many at once is one unbroken chain', async () => {
    expect(await verify()).toMatchObject({ intact: true, entries: 20, head: { seq: 20 } });
  });

  test('an event of a transaction that fails did not happen', async () => {
    const failed = db.database.transaction('msp', async (tx) => {
      await audit.record(tx, { actor: 'per_1', action: 'test.act', subject: 'x' });
      throw new Error('later');
    });
    await expect(failed).rejects.toThrow('later');
    expect(await verify()).toMatchObject({ entries: 20 });
  });

  test.each([
    ['an edited detail', `update audit_entry set detail = '{}' where seq = 5`, 5, 'changed'],
    ['another actor', `update audit_entry set actor = 'per_2' where seq = 5`, 5, 'changed'],
    ['another moment', `update audit_entry set at = now() where seq = 5`, 5, 'changed'],
    ['a removed row', 'delete from audit_entry where seq = 5', 5, 'missing'],
    ['a removed beginning', 'delete from audit_entry where seq < 5', 1, 'missing'],
    [
      'a removed row, renumbered',
      'delete from audit_entry where seq = 5; update audit_entry set seq = -seq where seq > 5; update audit_entry set seq = -seq - 1 where seq < 0',
      5,
      'changed',
    ],
    [
      'two swapped rows',
      'update audit_entry set seq = case seq when 5 then -6 else -5 end where seq in (5, 6); update audit_entry set seq = -seq where seq < 0',
      5,
      'changed',
    ],
  ])('%s shows', async (_, change, seq, reason) => {
    expect(await verdictAfter(change)).toEqual({ intact: false, seq, reason });
  });

  test('a cut tail shows against an earlier head', async () => {
    const before = await verify();
    if (!before.intact) throw new Error('broken');
    const cut = 'delete from audit_entry where seq > 17';
    expect(await verdictAfter(cut)).toMatchObject({ intact: true, entries: 17 });
    expect(await verdictAfter(cut, before.head)).toEqual({ intact: false, seq: 18, reason: 'cut' });
    expect(await verify(before.head)).toMatchObject({ intact: true });
  });

  test('whoever lacks the key cannot write a chain that passes', async () => {
    const forger = createAudit(Buffer.alloc(32, 2));
    expect(await forger.verify(db.database)).toEqual({ intact: false, seq: 1, reason: 'changed' });
  });

  test('the product itself can neither change nor remove a row', async () => {
    const { orm } = db.database;
    for (const attempt of [orm.update(auditEntry).set({ actor: 'x' }), orm.delete(auditEntry)])
      await expect(attempt).rejects.toMatchObject({
        cause: { message: expect.stringContaining('permission denied') },
      });
  });
});
