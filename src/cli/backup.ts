import { statSync } from 'node:fs';
import { Command } from 'commander';
import { createAudit } from '../audit/index.ts';
import { type Manifest, makeBackup, restoreBackup } from '../backup/index.ts';
import { openDatabase } from '../db/index.ts';
import { silentLogger } from '../lib/logger.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print, progress } from './print.ts';

/** How `restore` gets at an empty, migrated database and at the key of the installation that made the backup. */
export type OpenDatabase = <T>(
  work: (empty: { connection: string; masterKey: Uint8Array; dataDir: string }) => Promise<T>,
) => Promise<T>;

/** `muster backup`: the whole database in one encrypted file, while Muster works on. */
export function backupCommand(openDesk: OpenDesk): Command {
  return new Command('backup')
    .description('write the whole database into one encrypted file; Muster may go on working')
    .option('--to <file>', 'where to (default: muster-<time>.backup.age in this folder)')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nThe master key is not in it: keep it elsewhere, without it the file opens for nobody.\n\nExample:\n  npm run --silent muster -- backup --to /mnt/safe/muster.backup.age',
    )
    .action((options: { to?: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const file = options.to ?? `muster-${fileTime(new Date())}.backup.age`;
        const { database, masterKey, audit } = room;
        const manifest = await makeBackup({ database, masterKey, file, onTable: tell });
        await database.transaction('msp', (tx) =>
          audit.record(tx, {
            actor: 'cli',
            action: 'backup.make',
            subject: file,
            detail: { takenAt: manifest.takenAt, rows: rowsOf(manifest) },
          }),
        );
        const bytes = statSync(file).size;
        print(options.json, { file, bytes, ...manifest }, [
          `${file}: ${rowsOf(manifest)} rows of ${manifest.tables.length} tables as of ${manifest.takenAt}, ${megabytes(bytes)}.`,
          'The master key is not in it. Keep that elsewhere: without it nobody can open this file.',
        ]);
      }),
    );
}

/** `muster restore`: an empty installation becomes the one of the backup. */
export function restoreCommand(openEmpty: OpenDatabase): Command {
  return new Command('restore')
    .description('fill an empty installation from a backup')
    .argument('<file>')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nInto a new MUSTER_DATA_DIR or an empty DATABASE_URL, with the master key of the installation that made it.\n\nExample:\n  MUSTER_DATA_DIR=./restored MUSTER_MASTER_KEY_FILE=master.key npm run --silent muster -- restore muster.backup.age',
    )
    .action((file: string, options: { json?: boolean }) =>
      openEmpty(async ({ connection, masterKey, dataDir }) => {
        const manifest = await restoreBackup({ connection, masterKey, file, onTable: tell });
        await recordRestore(connection, masterKey, file, manifest);
        print(options.json, { file, ...manifest }, [
          `${rowsOf(manifest)} rows of ${manifest.tables.length} tables restored, as of ${manifest.takenAt}.`,
          `What Muster did in ConnectWise after that moment is found there and not repeated: those tickets are handed over.`,
          `Stop the old installation before you start this one (npm start, data in ${dataDir}). Everybody signs in again.`,
        ]);
      }),
    );
}

async function recordRestore(
  connection: string,
  masterKey: Uint8Array,
  file: string,
  { takenAt }: Manifest,
): Promise<void> {
  const database = openDatabase({ connection, logger: silentLogger, maxConnections: 1 });
  try {
    await database.transaction('msp', (tx) =>
      createAudit(masterKey).record(tx, {
        actor: 'cli',
        action: 'backup.restore',
        subject: file,
        detail: { takenAt },
      }),
    );
  } finally {
    await database.close();
  }
}

function tell(table: string, done: number, of: number): void {
  progress(`${done + 1} of ${of} tables: ${table}`);
}

function rowsOf({ tables }: Manifest): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** 2026-11-24T0930, which every file system takes. */
function fileTime(at: Date): string {
  return at.toISOString().slice(0, 16).replace(':', '');
}
