export { archiveRuns, fileHash, type RunArchive, readRuns } from './archive-runs.ts';
export { makeBackup } from './make-backup.ts';
export type { Manifest } from './manifest.ts';
export { restoreBackup } from './restore-backup.ts';
