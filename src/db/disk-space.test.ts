import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { requireDiskSpace } from './disk-space.ts';

test('a disk with room is fine; one without is told with what is left', async () => {
  await requireDiskSpace(tmpdir(), 1);
  await expect(requireDiskSpace(tmpdir(), Number.MAX_SAFE_INTEGER)).rejects.toThrow(
    /has \d+ MB left/,
  );
});
