import { describe, expect, test } from 'vitest';
import {
  api,
  control,
  newTicket,
  options,
  withAdapterOnSimulator,
} from '../../../test/adapter-on-simulator.ts';
import { createConnectWiseApi } from './create-api.ts';

withAdapterOnSimulator();

describe('faults', () => {
  test('of reads are overcome', async () => {
    const ticket = await newTicket();
    for (const fault of ['reset', 'half-body', 'drop-response']) {
      await control('POST', '/faults', { match: { method: 'GET' }, fault, times: 1 });
      expect((await api.getTicket(ticket.id)).id).toBe(ticket.id);
    }
    await control('POST', '/faults', {
      match: { method: 'GET' },
      fault: 'status',
      status: 502,
      times: 1,
    });
    expect((await api.getTicket(ticket.id)).id).toBe(ticket.id);
  });

  test('of a write leave its outcome unknown, and the write made once at most', async () => {
    const ticket = await newTicket();
    for (const fault of ['reset', 'half-body', 'drop-response']) {
      await control('POST', '/faults', { match: { method: 'POST' }, fault, times: 1 });
      const note = { text: fault, visibility: 'internal', notify: false } as const;
      await expect(api.addNote(ticket.id, note)).rejects.toMatchObject({ code: 'outcome-unknown' });
      const written = (await api.listNotes(ticket.id)).filter(({ text }) => text === fault);
      expect(written.length).toBeLessThanOrEqual(1);
    }
  });

  test('429 waits as long as it is told and then goes through', async () => {
    const slept: number[] = [];
    const patient = createConnectWiseApi({
      ...options(),
      timing: {
        now: () => performance.now(),
        random: () => 0,
        sleep: async (ms) => {
          slept.push(ms);
          await control('POST', '/settings', { requestsPerMinute: 0 });
        },
      },
      deadlineMs: 120_000,
    });
    await control('POST', '/settings', { requestsPerMinute: 1 });
    await patient.listPriorities();
    expect((await patient.listPriorities()).length).toBeGreaterThan(0);
    expect(slept.some((ms) => ms >= 1_000)).toBe(true);
    await patient.close();
  });
});
