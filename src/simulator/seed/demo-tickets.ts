import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import { emptyWorld, type World } from '../store/world.ts';
import { clientsOf } from './companies.ts';
import { fill, slotsFor } from './fill.ts';
import { usualFor } from './habits.ts';
import { contactsByCompany } from './history.ts';
import { kinds } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { type Random, randomOf } from './random.ts';
import { seedWorld } from './seed-world.ts';

/** A ticket for a demo or test to raise with `POST /_sim/tickets`. */
export interface DemoTicket {
  companyId: number;
  contactId: number;
  boardId: number;
  summary: string;
  description: string;
  kind: string;
  /** True when the client's history has this kind often enough, and filed the same way. */
  familiar: boolean;
  /** How most of the client's tickets of this kind are filed; only for a familiar kind. */
  usual: { type: string; subType: string; priority: string; owner: string } | undefined;
}

export interface DemoOptions {
  seed: number;
  companies?: number;
  history?: number;
  /** How many familiar ones; one unfamiliar follows. */
  count?: number;
  /** Which familiar ones will do; default any. */
  suits?(ticket: DemoTicket): boolean;
}

const ENOUGH = 4;
const AGREEMENT = 0.75;

/**
 * New tickets for a seeded simulator of the same seed and sizes: `count` whose kind the client's history
 * knows well, of as many clients as there are, and one whose kind that client never had.
 */
export function demoTickets({
  seed,
  companies = 12,
  history = 300,
  count = 3,
  suits = () => true,
}: DemoOptions): DemoTicket[] {
  const world = emptyWorld({ seed, origin: 'http://localhost', companyId: '', companyName: '' });
  seedWorld(world, companies, history);
  const random = randomOf(seed, 'demo');
  const contacts = contactsByCompany(world);
  const clients = shuffled(clientsOf(world), random);
  const familiar = clients.map((client) =>
    kinds
      .filter((kind) => kind.board === 'Help Desk' && isFamiliar(world, client, kind))
      .map((kind) => demoTicket(world, client, contacts, kind, true, random))
      .filter(suits),
  );
  const most = Math.max(0, ...familiar.map(({ length }) => length));
  // One of each client first, then second kinds.
  const found = Array.from({ length: most }, (_, n) =>
    familiar.flatMap((tickets) => tickets[n] ?? []),
  )
    .flat()
    .slice(0, count);
  for (const client of clients) {
    const kind = shuffled(kinds, random).find(
      (kind) => kind.board === 'Help Desk' && ticketsOf(world, client, kind).length === 0,
    );
    if (!kind) continue;
    found.push(demoTicket(world, client, contacts, kind, false, random));
    break;
  }
  return found;
}

function demoTicket(
  world: World,
  client: Row,
  contacts: Map<number, Row[]>,
  kind: Kind,
  familiar: boolean,
  random: Random,
): DemoTicket {
  const contact = random.pick(contacts.get(client.id) ?? []) as Row;
  const slots = slotsFor(client, contact, random);
  const usual = usualFor(world, client, kind);
  return {
    companyId: client.id,
    contactId: contact.id,
    boardId: usual.board.id,
    summary: fill(kind.summaries.at(-1) as string, slots),
    description: fill(kind.descriptions.at(-1) as string, slots),
    kind: kind.name,
    familiar,
    usual: familiar
      ? {
          type: String(usual.type.name),
          subType: String(usual.subType.name),
          priority: String(usual.priority.name),
          owner: String(usual.owner.identifier),
        }
      : undefined,
  };
}

function isFamiliar(world: World, client: Row, kind: Kind): boolean {
  const tickets = ticketsOf(world, client, kind);
  const usual = usualFor(world, client, kind);
  const alike = tickets.filter(
    (ticket) =>
      (ticket.owner as Reference).id === usual.owner.id &&
      (ticket.subType as Reference).id === usual.subType.id,
  );
  return tickets.length >= ENOUGH && alike.length >= tickets.length * AGREEMENT;
}

/** Tickets of a client that read like this kind, however they were filed. */
function ticketsOf(world: World, client: Row, kind: Kind): Row[] {
  const company = referenceTo(world, 'companies', client);
  const patterns = kind.summaries.map(
    (text) =>
      new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`),
  );
  return world.tables.tickets.all.filter(
    (ticket) =>
      ticket.company === company && patterns.some((pattern) => pattern.test(ticket.summary)),
  );
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
