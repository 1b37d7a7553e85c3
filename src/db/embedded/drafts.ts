import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { randomCode } from '../../lib/ids.ts';

const OLD_MS = 3_600_000;

/** Where a folder is built before it is renamed to `path`: it appears whole or not at all. */
export function draftOf(path: string): string {
  return `${path}.draft-${randomCode(8)}`;
}

/** Removes what killed starts left half built. A young draft may be another start's, which is about to be refused. */
export async function removeOldDrafts(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const path = join(home, name);
    if (!name.includes('.draft-') || Date.now() - (await stat(path)).mtimeMs < OLD_MS) continue;
    await rm(path, { recursive: true });
  }
}
