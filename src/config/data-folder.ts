import { AppError, describeError } from '../lib/errors.ts';

/** What to say when the data folder cannot be made or written; `cause` is the system's error. */
export function dataFolderUnwritable(cause: unknown): AppError {
  return new AppError(
    'data-folder-unwritable',
    `The data folder cannot be written: ${describeError(cause)}. Give this user the folder, or name another in MUSTER_DATA_DIR.`,
    { status: 400, cause },
  );
}
