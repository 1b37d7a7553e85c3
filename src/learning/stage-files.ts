import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../lib/crypto.ts';
import { AppError, describeError } from '../lib/errors.ts';
import type { PastIssue } from './history/past-issue.ts';

/** What an interrupted run with the same settings has done so far, in a folder of its own. */
export interface StageFiles {
  issues(): PastIssue[];
  keepIssue(issue: PastIssue): void;
  /** The stored result of a stage, or that of `work`, which is then stored. */
  stage<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** The run is complete: the next one begins anew. */
  clear(): void;
}

/** Of the shape of what is stored: a run of an older Muster is not gone on with. */
const VERSION = 2;

/** Opens the stage files of runs with these settings. They hold cleaned and masked texts only. */
export function openStageFiles(folder: string, settings: unknown): StageFiles {
  const home = join(folder, sha256(JSON.stringify([VERSION, settings])).slice(0, 16));
  stored(home, () => mkdirSync(home, { recursive: true, mode: 0o700 }));
  const issuesFile = join(home, 'issues.jsonl');
  return {
    issues() {
      if (!existsSync(issuesFile)) return [];
      const whole = readFileSync(issuesFile, 'utf8');
      // A line that was cut off has no end; it is read again.
      const kept = whole.slice(0, whole.lastIndexOf('\n') + 1);
      if (kept.length < whole.length) writeFileSync(issuesFile, kept, { mode: 0o600 });
      return kept
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as PastIssue);
    },
    keepIssue: (issue) =>
      stored(home, () => appendFileSync(issuesFile, `${JSON.stringify(issue)}\n`, { mode: 0o600 })),
    async stage<T>(name: string, work: () => Promise<T>): Promise<T> {
      const file = join(home, `${name}.json`);
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
      const result = await work();
      stored(home, () => {
        writeFileSync(`${file}.part`, JSON.stringify(result), { mode: 0o600 });
        renameSync(`${file}.part`, file);
      });
      return result;
    },
    clear: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Stores something. @throws `cannot-store` (400) in words: a full disk is the operator's to mend */
function stored(home: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    const full = (cause as NodeJS.ErrnoException).code === 'ENOSPC';
    throw new AppError(
      'cannot-store',
      `${full ? 'The disk is full' : `${home} cannot be written to (${describeError(cause)})`}. What was read so far is kept there; make room and run it again, and it goes on.`,
      { status: 400, cause },
    );
  }
}
