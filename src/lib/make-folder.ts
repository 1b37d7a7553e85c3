import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing; one that is there stays as it is. Not Node's own
 * `recursive`: where the folder above is there and still nothing can be made in it (`/proc`), that one asks again
 * for ever.
 *
 * @param mode of the folders that are made
 * @throws what the system says (`ENOENT`, `EACCES`, `EROFS`, `ENOTDIR`, ...)
 */
export function makeFolder(path: string, mode?: number): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
