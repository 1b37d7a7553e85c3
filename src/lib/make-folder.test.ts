import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'muster-folders-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('makes a folder with all that is missing above it, and leaves one that is there', () => {
  const deep = join(home, 'a', 'b', 'c');
  makeFolder(deep, 0o700);
  makeFolder(deep, 0o755);
  expect(statSync(deep).mode & 0o777).toBe(0o700);
});

it('says at once where none can be made', () => {
  writeFileSync(join(home, 'file'), '');
  expect(() => makeFolder(join(home, 'file', 'x'))).toThrow('ENOTDIR');
  expect(() => makeFolder('/proc/x/y')).toThrow(/ENOENT|EACCES|EPERM/);
  expect(existsSync('/proc/x')).toBe(false);
});
