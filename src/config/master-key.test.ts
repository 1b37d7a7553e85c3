import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadKnownMasterKey, loadMasterKey } from './index.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'muster-key-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('the first start makes a key that only this user can read; later starts use it', () => {
  const first = loadMasterKey({ dataDir });
  expect(first).toMatchObject({ generated: true, file: join(dataDir, 'master.key') });
  expect(first.key).toHaveLength(32);
  expect(statSync(join(dataDir, 'master.key')).mode & 0o777).toBe(0o600);
  expect(readdirSync(dataDir)).toEqual(['master.key']);
  expect(loadMasterKey({ dataDir })).toEqual({ ...first, generated: false });
});

test('a key from the settings leaves the data folder alone', () => {
  const masterKey = Buffer.alloc(32, 7);
  expect(loadMasterKey({ dataDir, masterKey })).toEqual({ key: masterKey, generated: false });
  expect(readdirSync(dataDir)).toEqual([]);
});

test('a key that others can read is refused with the fix', () => {
  loadMasterKey({ dataDir });
  chmodSync(join(dataDir, 'master.key'), 0o644);
  expect(() => loadMasterKey({ dataDir })).toThrow('chmod 600');
});

test('a damaged key is refused, never replaced: the stored secrets need the old one', () => {
  writeFileSync(join(dataDir, 'master.key'), 'half', { mode: 0o600 });
  expect(() => loadMasterKey({ dataDir })).toThrow('Restore that file');
});

test('where the key of an existing installation is needed, none is made', () => {
  expect(() => loadKnownMasterKey({ dataDir })).toThrow('Set MUSTER_MASTER_KEY');
  expect(readdirSync(dataDir)).toEqual([]);
});
