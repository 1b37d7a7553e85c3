import { requestJson } from './http-json.ts';

/** What `npm run simulator` prints when it is ready. */
export interface SimulatorKeys {
  url: string;
  companyId: string;
  publicKey: string;
  privateKey: string;
  clientId: string;
  /** With `--duo`. */
  duo?: { url: string; integrationKey: string; secretKey: string };
}

/** The part of the simulator's journal that the demo and the journeys judge by. */
export interface JournalItem {
  n: number;
  /** ISO 8601. */
  at: string;
  method: string;
  path: string;
  status: number | null;
  by?: string;
  body?: unknown;
  effect?: {
    kind: string;
    ticketId?: number;
    noteId?: number;
    action?: string;
    text?: string;
    internalAnalysisFlag?: boolean;
    detailDescriptionFlag?: boolean;
    resolutionFlag?: boolean;
    changes?: { field: string; before: unknown; after: unknown }[];
    outcome?: string;
  };
}

interface SimulatedTicket {
  id: number;
  summary: string;
  status: { id: number; name: string };
  company?: { id: number; name: string };
  owner?: { identifier: string };
  type?: { name: string };
}

/** The control interface beside the simulated ConnectWise: people there, and what happened. */
export function simulatorClient(keys: SimulatorKeys) {
  const at = (path: string) => `${keys.url}/_sim${path}`;
  return {
    keys,
    /** A contact raises a ticket. */
    async raiseTicket(ticket: {
      companyId?: number;
      contactId?: number;
      summary: string;
      description: string;
      /** How it came in; by e-mail unless told otherwise. */
      source?: string;
    }): Promise<SimulatedTicket> {
      const answer = await requestJson<SimulatedTicket>(at('/tickets'), {
        method: 'POST',
        body: ticket,
      });
      return answer.body;
    },
    /** Somebody writes on a ticket; a technician by default, internally. */
    async writeNote(
      ticketId: number,
      text: string,
      change: { as?: string; tab?: string; memberIdentifier?: string; timeEntry?: boolean } = {},
    ): Promise<{ id: number }> {
      const body = { as: 'technician', tab: 'internal', text, ...change };
      return (
        await requestJson<{ id: number }>(at(`/tickets/${ticketId}/notes`), {
          method: 'POST',
          body,
        })
      ).body;
    },
    async changeTicket(ticketId: number, change: Record<string, unknown>): Promise<void> {
      await requestJson(at(`/tickets/${ticketId}`), { method: 'PATCH', body: change });
    },
    /** Every item so far. */
    async journal(since = 0): Promise<JournalItem[]> {
      const items: JournalItem[] = [];
      for (let next = since; ; ) {
        const page = await requestJson<{ items: JournalItem[]; next: number }>(
          at(`/journal?since=${next}`),
        );
        items.push(...page.body.items);
        if (page.body.items.length === 0 || page.body.next === next) return items;
        next = page.body.next;
      }
    },
    async fault(fault: Record<string, unknown>): Promise<void> {
      await requestJson(at('/faults'), { method: 'POST', body: fault });
    },
    /** Puts its clock forward, or with a negative value back. */
    async moveClock(advanceMs: number): Promise<void> {
      await requestJson(at('/clock'), { method: 'POST', body: { advanceMs } });
    },
    async clearFaults(): Promise<void> {
      await requestJson(at('/faults'), { method: 'DELETE' });
    },
    async callbacks(rates: Record<string, number>): Promise<void> {
      await requestJson(at('/callbacks'), { method: 'POST', body: rates });
    },
  };
}

/** The devices of the simulated Duo: what they show, and what their people do. */
export function duoClient({ url }: { url: string }) {
  return {
    pushesOn: async (ticketId: number) => {
      const { body } = await requestJson<{
        items: { txid: string; username: string; info: Record<string, string>; status: string }[];
      }>(`${url}/_sim/pushes`);
      return body.items.filter(({ info }) => info.ticket === `#${ticketId}`);
    },
    /** Whether the device took it: an approval wants the number that the technician tells. */
    answer: async (txid: string, answer: 'approve' | 'deny', code?: string): Promise<boolean> => {
      const body = JSON.stringify({ answer, code });
      const { ok } = await fetch(`${url}/_sim/pushes/${txid}`, { method: 'POST', body });
      return ok;
    },
  };
}

export type DuoClient = ReturnType<typeof duoClient>;
export type SimulatorClient = ReturnType<typeof simulatorClient>;

/** What Muster wrote on a ticket, by the journal: notes that it added, and fields that it changed. */
export function effectsOn(journal: JournalItem[], ticketId: number, member: string) {
  const own = journal.filter(
    ({ by, effect }) =>
      by === member && effect?.ticketId === ticketId && effect.kind !== 'callback',
  );
  const notes = own.filter(({ effect }) => effect?.kind === 'note' && effect.action === 'added');
  const isInternal = ({ effect }: JournalItem) =>
    effect?.internalAnalysisFlag === true &&
    !effect.detailDescriptionFlag &&
    !effect.resolutionFlag;
  return {
    internal: notes.filter(isInternal),
    customerVisible: notes.filter((note) => !isInternal(note)),
    changes: own.filter(({ effect }) => effect?.kind === 'ticket-change'),
  };
}
