import { statfs } from 'node:fs/promises';
import { AppError } from '../lib/errors.ts';

/** PostgreSQL stops with less than a few segments of its log (16 MiB each) to spare. */
const LEAST_BYTES = 64 * 1024 * 1024;

/** Throws `disk-full` when the disk that a folder is on has less than `leastBytes` left. */
export async function requireDiskSpace(folder: string, leastBytes = LEAST_BYTES): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const left = bavail * bsize;
  if (left < leastBytes)
    throw new AppError(
      'disk-full',
      `The disk of ${folder} has ${Math.floor(left / 1024 / 1024)} MB left: free some, or nothing can be stored. ConnectWise is asked to send its events again, and what it does not send the poll finds.`,
      { status: 503, retryable: true },
    );
}
