import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draftOf } from './drafts.ts';
import type { Place } from './place.ts';
import { runProgram } from './run-program.ts';

/**
 * Only `muster` may connect, and only through the socket, whose folder is closed to everyone but the
 * owner and root: whoever gets that far could read the data files as well, so a password adds nothing.
 * The superuser cannot connect at all.
 */
const ACCESS = 'local all muster trust\n';

const ROLES = [
  'CREATE ROLE muster LOGIN CREATEROLE CREATEDB',
  'CREATE DATABASE muster OWNER muster',
  '',
].join('\n');

/** Makes the cluster whole or not at all: it is built beside its place and moved there when complete. */
export async function createCluster(place: Place, bin: string): Promise<void> {
  if (existsSync(place.cluster)) return;
  const draft = draftOf(place.cluster);
  try {
    await runProgram(place, join(bin, 'initdb'), [
      `--pgdata=${draft}`,
      '--username=postgres',
      '--auth=reject',
      '--encoding=UTF8',
      // PostgreSQL's own C.UTF-8: sorting does not depend on the machine's C library.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
    await writeFile(join(draft, 'pg_hba.conf'), ACCESS);
    // Single-user mode: the roles exist before the first connection is possible.
    await runProgram(place, join(bin, 'postgres'), ['--single', '-D', draft, 'postgres'], ROLES);
    await rename(draft, place.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(place.cluster)) throw error;
  }
}
