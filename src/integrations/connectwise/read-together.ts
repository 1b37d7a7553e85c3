import { isIn } from './conditions.ts';
import type { ConnectWiseApi, Ticket } from './types.ts';

/** Requests that it has under way at most; what is asked for meanwhile shares the next one. */
const AT_ONCE = 2;
/** Tickets that one request asks for. */
const TOGETHER = 50;

interface Waiting {
  id: number;
  resolve(ticket: Ticket | Promise<Ticket>): void;
  reject(error: unknown): void;
}

/**
 * Reads tickets as they are now, those asked for at the same time with one request: a hundred new tickets
 * at once cost a few requests, and whoever comes after them does not wait for a hundred. Fails as
 * `getTicket` does: what a list leaves out is asked for alone, which tells why.
 */
export function createTicketReader(
  api: Pick<ConnectWiseApi, 'getTicket' | 'listTickets'>,
): (ticketId: number) => Promise<Ticket> {
  const waiting: Waiting[] = [];
  let underWay = 0;

  async function serve(): Promise<void> {
    underWay += 1;
    while (waiting.length > 0) await read(waiting.splice(0, TOGETHER));
    underWay -= 1;
  }

  async function read(asked: Waiting[]): Promise<void> {
    try {
      const found = asked.length > 1 ? await list(asked) : new Map<number, Ticket>();
      const alone = asked.filter(({ id }) => !found.has(id)).map((one) => readAlone(one));
      for (const { id, resolve } of asked) {
        const ticket = found.get(id);
        if (ticket) resolve(ticket);
      }
      await Promise.all(alone);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  async function list(asked: Waiting[]): Promise<Map<number, Ticket>> {
    const ids = [...new Set(asked.map(({ id }) => id))];
    const found = new Map<number, Ticket>();
    for await (const page of api.listTickets({ conditions: isIn('id', ids) }))
      for (const ticket of page) found.set(ticket.id, ticket);
    return found;
  }

  const readAlone = ({ id, resolve, reject }: Waiting) => api.getTicket(id).then(resolve, reject);

  return (id) =>
    new Promise((resolve, reject) => {
      waiting.push({ id, resolve, reject });
      if (underWay < AT_ONCE) void serve();
    });
}
