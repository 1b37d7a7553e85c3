/** The adapter and a simulator of its own, over real HTTP: for tests that try every method. */
import { afterAll, beforeAll } from 'vitest';
import {
  type ConnectWiseConnection,
  createConnectWiseApi,
} from '../src/integrations/connectwise/create-api.ts';
import type { Contact, Ticket } from '../src/integrations/connectwise/types.ts';
import { type Simulator, startSimulator } from '../src/simulator/index.ts';

export let simulator: Simulator;
export let api: ConnectWiseConnection;
export let requester: Contact;

/** Starts both before the tests of a file and closes them after; `simulator`, `api` and `requester` lead to them. */
export function withAdapterOnSimulator(): void {
  beforeAll(async () => {
    simulator = await startSimulator({ companies: 12, history: 150 });
    api = createConnectWiseApi(options());
    const contacts = await all(api.listContacts());
    requester = contacts.find(({ company, emails }) => company !== null && emails.length > 0)!;
  });

  afterAll(async () => {
    await api.close();
    await simulator.close();
  });
}

/** How the adapter reaches the simulator, or another of its kind. */
export function options(change: Partial<Simulator> = {}) {
  return { ...simulator, ...change, allowPrivateNetwork: true, attempts: 2 };
}

/** The control API beside ConnectWise's own. */
export async function control<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${simulator.url}/_sim${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
  return (text === '' ? null : JSON.parse(text)) as T;
}

/** Does `story` on a simulator with other settings. */
export async function withSettings(settings: object, back: object, story: () => Promise<void>) {
  await control('POST', '/settings', settings);
  try {
    await story();
  } finally {
    await control('POST', '/settings', back);
  }
}

/** A ticket as the contact of a client raises it. */
export async function newTicket(summary = 'Printer prints blank pages'): Promise<Ticket> {
  const { id } = await control<{ id: number }>('POST', '/tickets', {
    contactId: requester.id,
    summary,
    description: 'Since this morning.',
  });
  return api.getTicket(id);
}

/** The records of all pages. */
export async function all<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}
