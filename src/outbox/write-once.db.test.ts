import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { AppError } from '../lib/errors.ts';
import { type Transport, writeOnce } from './write-once.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

/** The other side: keeps what was written, and can lose its answer or refuse. */
function otherSide(beforeItLeaves = async () => {}) {
  const written: string[] = [];
  const faults: ('lost-answer' | 'lost-request' | 'refused' | 'throttled')[] = [];
  const transport: Transport<{ at: number }> = {
    async send(marker, mayGo) {
      await beforeItLeaves();
      if (!(await mayGo())) throw new AppError('throttled', 'too late', { retryable: true });
      const fault = faults.shift();
      if (fault === 'refused') throw new AppError('invalid', 'no such status');
      if (fault === 'throttled') throw new AppError('throttled', 'later', { retryable: true });
      if (fault !== 'lost-request') written.push(marker);
      if (fault) throw new AppError('outcome-unknown', 'no answer', { retryable: true });
      return { at: written.length };
    },
    async find(marker) {
      const at = written.indexOf(marker);
      return at < 0 ? null : { at: at + 1 };
    },
  };
  return { written, faults, transport };
}

let n = 0;
beforeEach(() => {
  n += 1;
});
const write = () => ({
  clientId: 'cli_1',
  runId: `run_${n}`,
  key: 'note',
  kind: 'internal-note',
  target: { ticketId: 1 },
});
const send = (transport: Transport<{ at: number }>, settleMs = 0) =>
  writeOnce(test.database, write(), transport, settleMs);

describe('a write through the outbox', () => {
  it('is made once, however often it is asked for', async () => {
    const { written, transport } = otherSide();
    await send(transport);
    expect(await send(transport)).toEqual({ outcome: 'confirmed', result: { at: 1 } });
    expect(written).toHaveLength(1);
  });

  it('is found, not repeated, after its answer was lost', async () => {
    const { written, faults, transport } = otherSide();
    faults.push('lost-answer');
    await expect(send(transport)).rejects.toMatchObject({ code: 'outcome-unknown' });
    expect(await send(transport)).toEqual({ outcome: 'confirmed', result: { at: 1 } });
    expect(written).toHaveLength(1);
  });

  it('is repeated when it never arrived, but only after it can no longer be under way', async () => {
    const { written, faults, transport } = otherSide();
    faults.push('lost-request');
    await expect(send(transport)).rejects.toMatchObject({ code: 'outcome-unknown' });
    await expect(send(transport, 60_000)).rejects.toMatchObject({ code: 'outcome-unknown' });
    expect(written).toHaveLength(0);
    await send(transport, 0);
    expect(written).toHaveLength(1);
  });

  it('is not tried again when it was refused', async () => {
    const { written, faults, transport } = otherSide();
    faults.push('refused');
    expect(await send(transport)).toMatchObject({ outcome: 'rejected', error: 'no such status' });
    expect(await send(transport)).toMatchObject({ outcome: 'rejected' });
    expect(written).toHaveLength(0);
  });

  it('is tried again at once after a refusal that passes', async () => {
    const { written, faults, transport } = otherSide();
    faults.push('throttled');
    await expect(send(transport)).rejects.toMatchObject({ code: 'throttled' });
    await send(transport, 60_000);
    expect(written).toHaveLength(1);
  });

  it('does not leave a worker that stood still after its claim, and does not touch its successor’s row', async () => {
    const { written, transport } = otherSide(async () => {
      // Another worker takes over and makes the write; then this one wakes up.
      await send(other.transport);
      vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 6_000);
    });
    const other = otherSide();
    await expect(send(transport)).rejects.toMatchObject({ code: 'throttled' });
    vi.restoreAllMocks();
    expect(written).toHaveLength(0);
    expect(await send(transport)).toMatchObject({ outcome: 'confirmed' });
    expect(written).toHaveLength(0);
  });

  it('is made once by two workers at the same moment', async () => {
    const { written, transport } = otherSide();
    const both = await Promise.allSettled([send(transport, 60_000), send(transport, 60_000)]);
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(written).toHaveLength(1);
  });
});
