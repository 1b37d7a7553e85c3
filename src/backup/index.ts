export { archiveRuns, fileHash, type RunArchive } from './archive-runs.ts';
export { loadRuns } from './load-runs.ts';
export { makeBackup } from './make-backup.ts';
export type { Manifest } from './manifest.ts';
export { readRuns } from './read-runs.ts';
export { restoreBackup } from './restore-backup.ts';
