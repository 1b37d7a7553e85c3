import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError, describeError } from '../lib/errors.ts';
import { makeFolder } from '../lib/make-folder.ts';
import { dataFolderUnwritable } from './data-folder.ts';
import { masterKey } from './readers.ts';

export interface MasterKey {
  key: Buffer;
  /** The file that holds the key, when it did not come from the settings: a copy of it opens every stored secret. */
  file?: string;
  /** True when this start made the key. */
  generated: boolean;
}

interface Place {
  masterKey?: Buffer;
  dataDir: string;
}

/** The master key from the settings, else from `master.key` (mode 0600) in the data folder, made at the first start. */
export function loadMasterKey(config: Place): MasterKey {
  if (config.masterKey) return { key: config.masterKey, generated: false };
  const file = keyFile(config);
  return readKey(file, makeOnce(file));
}

/** The master key of an installation that exists: a new one would open nothing of a backup. */
export function loadKnownMasterKey(config: Place): MasterKey {
  if (config.masterKey || existsSync(keyFile(config))) return loadMasterKey(config);
  throw new AppError(
    'master-key-missing',
    `A backup opens with the master key of the installation that made it. Set MUSTER_MASTER_KEY, or copy that master.key to ${keyFile(config)} first.`,
    { status: 400 },
  );
}

function keyFile({ dataDir }: Place): string {
  return join(dataDir, 'master.key');
}

function readKey(file: string, generated: boolean): MasterKey {
  refuseOpenFile(file);
  try {
    return { key: masterKey(readFileSync(file, 'utf8').trim()), file, generated };
  } catch (cause) {
    throw new AppError(
      'master-key-unreadable',
      `The master key in ${file} cannot be used (${describeError(cause)}). Restore that file from the backup that belongs to this database.`,
      { status: 400, cause },
    );
  }
}

/** Makes the file whole or not at all: of two processes that start together one makes it, both read it. */
function makeOnce(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    makeFolder(dirname(file));
    if (existsSync(file)) return false;
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
    linkSync(draft, file);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw dataFolderUnwritable(cause);
  } finally {
    rmSync(draft, { force: true });
  }
}

function refuseOpenFile(file: string): void {
  if (statSync(file).mode & 0o077)
    throw new AppError(
      'master-key-exposed',
      `Other users of this machine can read ${file}. Run: chmod 600 ${file}`,
      { status: 400 },
    );
}
