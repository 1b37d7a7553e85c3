import { expect, it } from 'vitest';
import { AppError } from '../../lib/errors.ts';
import { createTicketReader } from './read-together.ts';
import type { Ticket } from './types.ts';

/** A ConnectWise that has the tickets below 100 and answers when it is let. */
function slowApi() {
  const requests: string[] = [];
  const held: (() => void)[] = [];
  const ticket = (id: number) => ({ id }) as Ticket;
  async function answer<T>(request: string, value: () => T): Promise<T> {
    requests.push(request);
    await new Promise<void>((resolve) => held.push(resolve));
    return value();
  }
  return {
    requests,
    /** Answers what is asked until nothing is any more. */
    async answerAll() {
      for (let quiet = 0; quiet < 5; quiet += 1) {
        if (held.length > 0) quiet = 0;
        for (const go of held.splice(0)) go();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    getTicket: (id: number) =>
      answer(`get ${id}`, () => {
        if (id >= 100) throw new AppError('not-found', 'gone', { status: 404 });
        return ticket(id);
      }),
    async *listTickets({ conditions = '' }: { conditions?: string }) {
      yield await answer(conditions, () =>
        [...conditions.matchAll(/\d+/g)].map(Number).flatMap((id) => (id < 100 ? ticket(id) : [])),
      );
    },
  };
}

it('reads one ticket alone, and those asked for meanwhile together', async () => {
  const api = slowApi();
  const read = createTicketReader(api);
  const reading = [1, 2, 3, 4, 5].map(read);
  await api.answerAll();
  expect((await Promise.all(reading)).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
  expect(api.requests).toEqual(['get 1', 'get 2', 'id in (3,4,5)']);
});

it('tells why a ticket is missing from the list, and answers the others', async () => {
  const api = slowApi();
  const read = createTicketReader(api);
  const reading = [1, 2, 3, 100].map(read);
  const settled = Promise.allSettled(reading);
  await api.answerAll();
  const [, , third, missing] = await settled;
  expect(third).toMatchObject({ value: { id: 3 } });
  expect(missing).toMatchObject({ reason: { code: 'not-found' } });
  expect(api.requests).toEqual(['get 1', 'get 2', 'id in (3,100)', 'get 100']);
});

it('reads again what is asked for again', async () => {
  const api = slowApi();
  const read = createTicketReader(api);
  for (const id of [1, 1]) {
    const reading = read(id);
    await api.answerAll();
    await reading;
  }
  expect(api.requests).toEqual(['get 1', 'get 1']);
});
