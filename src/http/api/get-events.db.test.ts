import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConnectedRoom } from '../../../test/connected-room.ts';
import { createTestApp } from '../../../test/http-app.ts';
import { lookIntoTicket } from '../../intake/index.ts';

let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
const closing = new AbortController();
let http: ReturnType<typeof createTestApp>;
beforeAll(async () => {
  desk = await createConnectedRoom();
  http = createTestApp(desk.test, { room: desk.room, closing: () => closing.signal });
});
afterAll(() => desk.close());

async function listen(headers: Record<string, string> = {}) {
  const as = await http.signedInAs('read-only');
  const answer = await http.call('GET', '/api/events', { as, headers });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    answer,
    /** Reads on until `wanted` came; undefined when the stream ended without it. */
    async until(wanted: RegExp): Promise<RegExpExecArray | undefined> {
      for (;;) {
        const found = wanted.exec(text);
        if (found) return found;
        const { value, done } = await reader.read();
        if (done) return undefined;
        text += value;
      }
    },
  };
}

async function startRun(summary: string): Promise<string> {
  const ticket = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    summary,
    description: 'Since this morning.',
  });
  await lookIntoTicket(desk.room, ticket.id, {});
  const runs = await http.call('GET', `/api/runs?ticket=${ticket.id}`, {
    as: await http.signedInAs('read-only'),
  });
  return ((await runs.json()) as { items: { id: string }[] }).items[0]!.id;
}

test('a run that starts is told, can be taken up again after a break, and a stop ends the stream', async () => {
  const first = await listen();
  expect(first.answer.headers.get('content-type')).toBe('text/event-stream');
  await first.until(/event: integration/);
  const missed = await startRun('Outlook does not start');
  const told = await first.until(new RegExp(`id: (\\d+)\\nevent: run\\ndata: .*${missed}`));
  const before = Number(told?.[1]) - 1;

  const again = await listen({ 'last-event-id': String(before) });
  expect(await again.until(new RegExp(`event: run\\ndata: .*${missed}`))).toBeDefined();

  closing.abort();
  expect(await first.until(/never/)).toBeUndefined();
  expect(await again.until(/never/)).toBeUndefined();
});

test('a run that is stopped by hand stays stopped and says by whom', async () => {
  const id = await startRun('The scanner is slow');
  const as = await http.signedInAs('technician');
  const stop = async () => (await http.call('POST', `/api/runs/${id}/stop`, { as })).json();
  const detail = 'Stopped by technician@msp.example.';
  expect(await stop()).toMatchObject({ status: 'stopped', detail });
  expect(await stop()).toMatchObject({ status: 'stopped', detail });
  const page = await (await http.call('GET', `/api/runs/${id}`, { as })).json();
  const stops = (page as { timeline: { kind: string }[] }).timeline.filter(
    ({ kind }) => kind === 'stopped',
  );
  expect(stops).toHaveLength(1);
});
