import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dataFolderUnwritable } from '../../config/index.ts';
import { AppError } from '../../lib/errors.ts';
import { makeFolder } from '../../lib/make-folder.ts';

/** Where one data folder's cluster lives, and who runs it. */
export interface Place {
  /** Holds everything of PostgreSQL: binaries, cluster, log. */
  home: string;
  /** PGDATA. */
  cluster: string;
  /** Folder of the unix socket. */
  sockets: string;
  /** The user that PostgreSQL runs as, when this process is root (PostgreSQL refuses to). */
  runAs?: Owner;
}

export interface Owner {
  uid: number;
  gid: number;
}

const SIGNPOST = 'database-is-elsewhere.txt';

/**
 * Decides where the cluster lives and makes the folders: in the data folder, unless the user that must
 * run it cannot get there (root's home is closed to others); then under /var/lib/muster, and a text
 * file in the data folder says where. Once made, a cluster stays where it is.
 */
export function preparePlace(dataDir: string): Place {
  const runAs = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK);
    const home = findHome(realpathSync(dataDir), runAs);
    const sockets = socketFolder(home, runAs);
    for (const folder of new Set([home, sockets])) makePrivate(folder, runAs);
    return { home, cluster: join(home, 'cluster'), sockets, ...(runAs && { runAs }) };
  } catch (cause) {
    throw cause instanceof AppError ? cause : dataFolderUnwritable(cause);
  }
}

function findHome(dataDir: string, runAs: Owner | undefined): string {
  const inside = join(dataDir, 'postgres');
  const signpost = join(dataDir, SIGNPOST);
  if (existsSync(join(inside, 'cluster'))) {
    if (runAs) requireEnterable(dataDir, runAs);
    return inside;
  }
  if (existsSync(signpost)) {
    const home = readFileSync(signpost, 'utf8').split('\n')[0]!.trim();
    if (existsSync(join(home, 'cluster'))) return home;
    throw new AppError(
      'database-missing',
      `${signpost} says that this data folder's database is in ${home}, but it is not there. Restore it, or remove that file to begin with an empty database.`,
      { status: 400 },
    );
  }
  if (!runAs || !closedFolder(dataDir, runAs)) return inside;
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return join('/var/lib/muster', key);
}

/** Called once the cluster exists: a start that was killed before leaves no signpost to nothing. */
export function writeSignpost(dataDir: string, home: string): void {
  if (dirname(home) === realpathSync(dataDir)) return;
  writeFileSync(
    join(dataDir, SIGNPOST),
    `${home}\nholds the database of this data folder: root's PostgreSQL must run as a plain user, who cannot enter here.\nA backup needs both folders.\n`,
  );
}

/** Together with the database that it leads to. */
export async function removeSignpost(dataDir: string): Promise<void> {
  await rm(join(dataDir, SIGNPOST), { force: true });
}

/** `muster` if such an account exists, else `nobody`: PostgreSQL only needs to own its own folder. */
function unprivilegedUser(): Owner {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of ['muster', 'nobody']) {
    const account = accounts.find(([name]) => name === wanted);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new AppError(
    'no-plain-user',
    'PostgreSQL refuses to run as root and this machine has no user "nobody". Start Muster as a plain user, or set DATABASE_URL.',
    { status: 400 },
  );
}

function requireEnterable(dataDir: string, runAs: Owner): void {
  const closed = closedFolder(dataDir, runAs);
  if (closed)
    throw new AppError(
      'database-folder-closed',
      `The database in ${dataDir} runs as user ${runAs.uid}, who can no longer enter ${closed}. Run: chmod a+x ${closed}`,
      { status: 400 },
    );
}

/** The first folder on the way to `path`, `path` included, that `user` may not pass through. */
function closedFolder(path: string, user: Owner): string | undefined {
  const parent = dirname(path);
  const above = parent === path ? undefined : closedFolder(parent, user);
  if (above) return above;
  const { uid, gid, mode } = statSync(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return mode & bit ? undefined : path;
}

/** A unix socket's path has at most 107 bytes; a deep data folder gets its socket in the temporary folder. */
function socketFolder(home: string, runAs: Owner | undefined): string {
  const fits = (folder: string) => Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= 107;
  if (fits(home)) return home;
  const key = createHash('sha256').update(home).digest('hex').slice(0, 16);
  const short = join(tmpdir(), `muster-${runAs?.uid ?? process.getuid?.()}-${key}`);
  if (fits(short)) return short;
  throw new AppError(
    'path-too-long',
    `No place for a socket: ${home} and ${tmpdir()} are both too long. Name a shorter MUSTER_DATA_DIR.`,
    { status: 400 },
  );
}

/** Whoever may enter this folder may use the database, so it must be ours alone. */
function makePrivate(folder: string, runAs: Owner | undefined): void {
  const owner = runAs?.uid ?? process.getuid?.();
  const parent = dirname(folder);
  if (!existsSync(parent)) {
    makeFolder(parent);
    chmodSync(parent, 0o755); // whatever root's umask: the owner of `folder` must get through
  }
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    if (runAs) chownSync(folder, runAs.uid, runAs.gid);
  }
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== owner)
    throw new AppError(
      'database-folder-foreign',
      `${folder} belongs to another user (${found.uid}); it must be a folder of user ${owner}. Start Muster as the user who made it, or name another MUSTER_DATA_DIR.`,
      { status: 400 },
    );
  if (found.mode & 0o077) chmodSync(folder, 0o700);
}
