import { requestJson } from '../src/cli/demo/http-json.ts';
import { type HttpDesk, startHttpDesk } from './http-desk.ts';

/** Keys of an integration in the simulated ConnectWise. */
export type Keys = { publicKey: string; privateKey: string; clientId: string };

/** What becomes of tickets is judged by what the API tells about them, on a desk with two live clients. */
export type TicketsDesk = Awaited<ReturnType<typeof openTicketsDesk>>;

/** Connects it; `before` makes what was there already. */
export async function openTicketsDesk(before: (at: HttpDesk) => Promise<unknown> = async () => {}) {
  const at = await startHttpDesk();
  await before(at);
  await at.save();
  await at.work();
  const { body } = await at.json('GET', '/api/clients');
  const live = body.items.filter(({ mode }: { mode: string }) => mode === 'live');
  const [client, other] = live as { companyId: number; name: string }[];
  if (!client || !other) throw new Error('two live clients were expected');
  const { items: boards } = (await at.json('GET', '/api/integrations/connectwise/boards')).body;

  const control = (method: string, path: string, body?: unknown) =>
    requestJson<{ id: number }>(`${at.simulator.url}/_sim${path}`, { method, body });
  const runsOf = async (ticket: number) =>
    (await at.json('GET', `/api/runs?ticket=${ticket}`)).body;
  const raise = async (ticket: Record<string, unknown> = {}) =>
    (
      await control('POST', '/tickets', {
        companyId: client.companyId,
        summary: `Ticket ${Math.random()}`,
        description: 'Please look.',
        ...ticket,
      })
    ).body.id;
  /** Lets callbacks arrive, or be lost, and the poll find the rest. */
  async function settled() {
    await at.until(
      async () =>
        (await requestJson<{ pendingCallbacks: number }>(`${at.simulator.url}/_sim/state`)).body
          .pendingCallbacks,
      (pending) => pending === 0,
    );
    await at.work(['doorbell']);
  }
  async function seen(ticket: number) {
    await settled();
    return runsOf(ticket);
  }

  return Object.assign(at, {
    client,
    other,
    /** The first board of a kind. */
    board: (kind: string): number => boards.find((one: { kind: string }) => one.kind === kind)?.id,
    /** The simulator's own door. */
    control,
    /** As another integration would. */
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
    async send(method: string, path: string, body?: unknown, by?: Keys): Promise<any> {
      const { url, companyId } = at.simulator;
      const { publicKey, privateKey, clientId } = by ?? at.simulator;
      const login = Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64');
      const response = await fetch(`${url}/v4_6_release/apis/3.0${path}`, {
        method,
        headers: { authorization: `Basic ${login}`, clientId, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const answer = await response.json();
      if (!response.ok) throw new Error(JSON.stringify(answer));
      return answer;
    },
    /** A ticket of `client`'s unless told otherwise; its id. */
    raise,
    settled,
    /** The runs on a ticket, or why there is none; `seen` lets what rang be answered first. */
    runsOf,
    seen,
    /** A ticket on which a run started. */
    async started(ticket: Record<string, unknown> = {}) {
      const id = await raise(ticket);
      const { items } = await seen(id);
      if (items.length !== 1) throw new Error(`${items.length} runs on ticket ${id}, not one`);
      return { id, run: items[0] };
    },
    /** The lines of a run's timeline. */
    async titles(run: { id: string }): Promise<string> {
      const { timeline } = (await at.json('GET', `/api/runs/${run.id}`)).body;
      return timeline.map(({ title }: { title: string }) => title).join('\n');
    },
  });
}

/** A technician closes a ticket, and opens it again. */
export const closed = { status: 'Closed' };
export const reopened = { status: 'In Progress' };
