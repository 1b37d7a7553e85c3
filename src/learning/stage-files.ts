import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileVectorStore, type VectorStore } from '../embedders/index.ts';
import { sha256 } from '../lib/crypto.ts';
import { AppError, describeError } from '../lib/errors.ts';
import { makeFolder } from '../lib/make-folder.ts';

/** What an interrupted run with the same settings has done so far, in a folder of its own. */
export interface StageFiles {
  /** What is kept one by one under this name, and a way to keep another. */
  list<T>(name: string): { all(): T[]; keep(one: T): void };
  /** Vectors of this embedder. */
  vectors(embedderId: string): VectorStore;
  /** The stored result of a stage, or that of `work`, which is then stored. */
  stage<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** The run is complete: the next one begins anew. */
  clear(): void;
}

/** Of the shape of what is stored: a run of an older Muster is not gone on with. */
const VERSION = 3;

/** Opens the stage files of runs with these settings. They hold cleaned and masked texts only. */
export function openStageFiles(folder: string, settings: unknown): StageFiles {
  const home = join(folder, sha256(JSON.stringify([VERSION, settings])).slice(0, 16));
  stored(home, () => makeFolder(home, 0o700));
  return {
    list<T>(name: string) {
      const file = join(home, `${name}.jsonl`);
      return {
        all: () => wholeLines(file).map((line) => JSON.parse(line) as T),
        keep: (one) =>
          stored(home, () => appendFileSync(file, `${JSON.stringify(one)}\n`, { mode: 0o600 })),
      };
    },
    vectors(embedderId) {
      const store = fileVectorStore(join(home, `vectors-${sha256(embedderId).slice(0, 16)}`));
      return {
        get: store.get,
        put: (id, vectors) =>
          store.put(id, vectors).catch((cause) => {
            throw cannotStore(home, cause);
          }),
      };
    },
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

/** The lines of a file that came to their end; one that was cut off is taken away and written again. */
function wholeLines(file: string): string[] {
  if (!existsSync(file)) return [];
  const whole = readFileSync(file, 'utf8');
  const kept = whole.slice(0, whole.lastIndexOf('\n') + 1);
  if (kept.length < whole.length) writeFileSync(file, kept, { mode: 0o600 });
  return kept.split('\n').filter(Boolean);
}

/** Stores something in this folder. @throws `cannot-store` (400) in words: a full disk is the operator's to mend */
export function stored(home: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw cannotStore(home, cause);
  }
}

function cannotStore(home: string, cause: unknown): AppError {
  const full = (cause as NodeJS.ErrnoException).code === 'ENOSPC';
  return new AppError(
    'cannot-store',
    `${full ? 'The disk is full' : `${home} cannot be written to (${describeError(cause)})`}. What was read so far is kept there; make room and run it again, and it goes on.`,
    { status: 400, cause },
  );
}
