import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../lib/errors.ts';
import { readConfig } from './index.ts';

const KEY = Buffer.from(Array.from({ length: 32 }, (_, i) => (i * i * 37 + 11 * i) & 255));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-env-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function mistakes(env: Record<string, string>): Record<string, string> {
  try {
    readConfig(env);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error).toMatchObject({ code: 'bad-configuration', status: 400 });
    return Object.fromEntries(error.fields.map(({ field, message }) => [field, message]));
  }
  return {};
}

describe('settings', () => {
  test('an empty environment gives the defaults', () => {
    expect(readConfig({})).toEqual({
      connectWiseRequestsPerMinute: 700,
      port: 4000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      databaseUrl: undefined,
      masterKey: undefined,
      setupCode: undefined,
      publicUrl: undefined,
      connectWiseClientId: undefined,
      sentenceEncoder: 'on',
      logLevel: 'info',
      pollIntervalMs: 60_000,
      role: 'all',
    });
  });

  test('an empty value counts as absent', () => {
    expect(readConfig({ PORT: '', MUSTER_PUBLIC_URL: ' ' })).toMatchObject({ port: 4000 });
  });

  test.each([
    ['PORT', '65536', 'from 0 to 65535'],
    ['PORT', '4e3', 'whole number'],
    ['DATABASE_URL', 'mysql://u@h/d', 'postgresql://'],
    ['DATABASE_URL', 'postgresql://u:p@host', 'name is missing'],
    ['DATABASE_URL', 'postgresql://u:p@ho st:x/d', 'must be like'],
    ['MUSTER_MASTER_KEY', 'short', '32 random bytes'],
    ['MUSTER_MASTER_KEY', '0'.repeat(64), 'not random'],
    [
      'MUSTER_MASTER_KEY',
      Buffer.from('change-me-change-me-change-me-ab').toString('base64'),
      'not random',
    ],
    [
      'MUSTER_MASTER_KEY',
      Buffer.from(Array.from({ length: 32 }, (_, i) => i)).toString('hex'),
      'not random',
    ],
    ['MUSTER_SETUP_CODE', '1234567', '8 characters'],
    ['MUSTER_PUBLIC_URL', 'muster.example.com', 'must be an address'],
    ['MUSTER_PUBLIC_URL', 'http://muster.example.com', 'https'],
    ['MUSTER_PUBLIC_URL', 'https://u:p@muster.example.com', 'without a password'],
    ['MUSTER_LOG_LEVEL', 'loud', 'one of'],
    ['MUSTER_POLL_INTERVAL_MS', '10', '1000'],
    ['MUSTER_ROLE', 'worker', 'DATABASE_URL'],
    ['MUSTER_ROLE', 'boss', 'one of'],
    ['MUSTER_DATA_DIRECTORY', 'x', 'did you mean MUSTER_DATA_DIR?'],
    ['MUSTER_MASTERKEY_FILE', 'x', 'did you mean MUSTER_MASTER_KEY_FILE?'],
    ['MUSTER_XYZ', 'x', 'is no setting'],
  ])('%s=%s is refused', (name, value, said) => {
    expect(mistakes({ [name]: value })).toEqual({ [name]: expect.stringContaining(said) });
  });

  test('a password is never repeated in a message', () => {
    const said = mistakes({ DATABASE_URL: 'postgresql://u:hunter2 secret@h:x/d' });
    expect(JSON.stringify(said)).not.toContain('hunter2');
  });

  test.each([
    ['postgresql://u:p@db.example.com:5432/muster?sslmode=require'],
    ['postgres://u@/muster?host=%2Fvar%2Frun%2Fpostgresql'],
  ])('%s is taken as it is', (url) => {
    expect(readConfig({ DATABASE_URL: url, MUSTER_ROLE: 'worker' }).databaseUrl).toBe(url);
    const said = { role: 'worker' };
    expect(readConfig({ DATABASE_URL: url, MUSTER_ROLE: 'web' }, said).role).toBe('worker');
  });

  test.each(['hex', 'base64', 'base64url'] as const)('the master key may be %s', (encoding) => {
    expect(readConfig({ MUSTER_MASTER_KEY: KEY.toString(encoding) }).masterKey).toEqual(KEY);
  });

  test.each([
    ['https://muster.example.com/', 'https://muster.example.com'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ])('the public address %s', (given, kept) => {
    expect(readConfig({ MUSTER_PUBLIC_URL: given }).publicUrl).toBe(kept);
  });

  test('all mistakes are told together', () => {
    const said = mistakes({ PORT: 'x', MUSTER_ROLE: 'web', MUSTER_PORT: '1' });
    expect(Object.keys(said).sort()).toEqual(['MUSTER_PORT', 'MUSTER_ROLE', 'PORT']);
  });

  test('a secret may come from a file, but not from both places', () => {
    const file = join(folder, 'code');
    writeFileSync(file, 'from-the-file\n');
    expect(readConfig({ MUSTER_SETUP_CODE_FILE: file }).setupCode).toBe('from-the-file');
    expect(mistakes({ MUSTER_SETUP_CODE_FILE: file, MUSTER_SETUP_CODE: 'from-the-env' })).toEqual({
      MUSTER_SETUP_CODE: expect.stringContaining('keep one'),
    });
    expect(mistakes({ DATABASE_URL_FILE: join(folder, 'absent') })).toEqual({
      DATABASE_URL: expect.stringContaining('ENOENT'),
    });
  });
});
