import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';
import { asOwner } from './run-program.ts';

/** Durable (fsync stays on) and modest: the whole of an idle Muster aims at 250 MB. */
const SETTINGS = {
  listen_addresses: '',
  // Two web processes and four workers, each with up to 20.
  max_connections: '200',
  shared_buffers: '64MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  max_worker_processes: '4',
  autovacuum_max_workers: '2',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

export interface Postmaster {
  pid: number;
  /** Where it listens, which an earlier version of Muster may have chosen. */
  sockets: string;
}

/**
 * The live PostgreSQL of this cluster, if any: named by `postmaster.pid` and confirmed by the process's
 * own command line, because after a kill the number may belong to anybody.
 */
export function findPostmaster({ cluster }: Place): Postmaster | undefined {
  const [pid, , , , sockets] = linesOf(join(cluster, 'postmaster.pid'));
  if (!pid || !sockets || !isRunning(Number(pid), cluster)) return undefined;
  return { pid: Number(pid), sockets };
}

/** True while that process exists and is the PostgreSQL of `cluster`. */
export function isRunning(pid: number, cluster: string): boolean {
  const command = commandOf(pid);
  return isPostgres(command) && command.includes(cluster);
}

function isPostgres(command: string[]): boolean {
  return command[0]?.endsWith('/postgres') === true;
}

/** The program and arguments of a process; empty when there is none, or only its exit code is left. */
function commandOf(pid: number): string[] {
  return linesOf(`/proc/${pid}/cmdline`).join('\n').split('\0').filter(Boolean);
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** Starts PostgreSQL as its own session: it outlives a killed Muster, and Ctrl-C is not for it. */
export function launch(place: Place, bin: string) {
  const { cluster, sockets } = place;
  removeStrangersPidFile(place);
  const settings = { ...SETTINGS, unix_socket_directories: sockets };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile(place), logTooLong(place) ? 'w' : 'a');
  const child = spawn(join(bin, 'postgres'), ['-D', cluster, ...args], {
    ...asOwner(place),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  return child;
}

/**
 * PostgreSQL forgives a stale file whose number is free, but not one whose number another program got
 * (usual in containers). A number that any PostgreSQL has is left to PostgreSQL's own judgement.
 */
function removeStrangersPidFile({ cluster }: Place): void {
  const file = join(cluster, 'postmaster.pid');
  const command = commandOf(Number(linesOf(file)[0]));
  if (command.length > 0 && !isPostgres(command)) rmSync(file);
}

function logFile({ home }: Place): string {
  return join(home, 'postgres.log');
}

function logTooLong(place: Place): boolean {
  const { size } = statSync(logFile(place), { throwIfNoEntry: false }) ?? { size: 0 };
  return size > 1_000_000;
}

/** PostgreSQL's last words, for an error message. */
export function lastLogLines(place: Place): string {
  return linesOf(logFile(place)).filter(Boolean).slice(-3).join(' ');
}
