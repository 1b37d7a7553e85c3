import { and, desc, eq, inArray } from 'drizzle-orm';
import { listClients } from '../clients/index.ts';
import { approval, client, pastTicket, run, seenTicket, type Tx } from '../db/index.ts';
import type { Note } from '../integrations/connectwise/index.ts';
import { isAppError } from '../lib/errors.ts';
import type { ModelStep } from '../models/index.ts';
import { hasMarker } from '../notes/index.ts';
import { numbersIn, type WordFacts } from '../policies/index.ts';
import { signedBy } from './note-author.ts';
import type { Turn } from './turn.ts';

/** Companies that are clients, or could be: a vendor's name in a text is no other client's. */
const CLIENT_KINDS = ['customer', 'inactive', 'lead'];
/** A domain that so many companies use is a mail provider's. */
const SHARED_BY = 3;
const CODES = 1_000;

/** What words of any text are held against; the numbers in it come on top. */
export type WordMarks = Omit<WordFacts, 'recordNumbers'>;

/** Reads what is forbidden in words for this ticket's customer, for this moment. */
export async function collectWordMarks(turn: Turn): Promise<WordMarks> {
  const { room, run: held, client: own } = turn;
  const codes = await room.database.transaction({ client: own.id }, (tx) =>
    tx
      .select({ code: approval.code })
      .from(approval)
      .where(eq(approval.clientId, own.id))
      .orderBy(desc(approval.createdAt))
      .limit(CODES),
  );
  const notes = await notesSeen(turn);
  const ofOwnTicket = notes.find(({ ticketId }) => ticketId === held.ticketId)?.notes ?? [];
  return {
    codes: codes.map(({ code }) => code),
    internal: await internalTexts(
      turn,
      notes.flatMap((seen) => seen.notes),
    ),
    open: [
      turn.ticket.summary,
      ...ofOwnTicket.filter(({ visibility }) => visibility !== 'internal').map((note) => note.text),
    ],
    others: await othersMarks(turn),
  };
}

/** The notes of the run's ticket and of those that the agent asked for. */
async function notesSeen({ psa, run: held, journal }: Turn) {
  const asked = new Set([held.ticketId]);
  for (const [name, step] of journal.steps())
    if (name.startsWith('model:'))
      for (const { args } of (step as ModelStep).calls) {
        const id = (args as { ticketId?: unknown } | null)?.ticketId;
        if (typeof id === 'number' && Number.isInteger(id) && id > 0) asked.add(id);
      }
  const seen: { ticketId: number; notes: Note[] }[] = [];
  for (const ticketId of asked)
    try {
      seen.push({ ticketId, notes: await psa.api.listNotes(ticketId) });
    } catch (error) {
      // An id that the model made up.
      if (!isAppError(error, 'not-found')) throw error;
    }
  return seen;
}

/** What people wrote internally; our own notes repeat the agent's words and the plan, whose code is looked for by itself. */
async function internalTexts({ psa }: Turn, notes: Note[]): Promise<string[]> {
  const texts: string[] = [];
  for (const note of notes) {
    if (note.visibility !== 'internal') continue;
    const { kind } = await signedBy(psa, note);
    if (kind === 'muster' || (kind === 'api-member' && hasMarker(note.text))) continue;
    texts.push(note.text);
  }
  return texts;
}

/** How the MSP's other clients are known: names, identifiers, and e-mail domains that this one does not use. */
async function othersMarks({ room, psa, client: own }: Turn): Promise<WordFacts['others']> {
  const clients = await room.database.transaction('msp', (tx) =>
    listClients(tx, { limit: 10_000 }),
  );
  const others = clients.filter(({ id, kind }) => id !== own.id && CLIENT_KINDS.includes(kind));
  const companies = new Set(others.map(({ companyId }) => companyId));
  const isOwn = (mark: string) =>
    [own.name, own.identifier].some((known) => known.toLowerCase().includes(mark.toLowerCase()));
  const domains = [...(await psa.lookups.emailDomains())].filter(
    ([, users]) =>
      !users.has(own.companyId) &&
      users.size < SHARED_BY &&
      [...users].some((company) => companies.has(company)),
  );
  return {
    names: others.map(({ name }) => name).filter((name) => !isOwn(name)),
    identifiers: others.map(({ identifier }) => identifier).filter((mark) => !isOwn(mark)),
    domains: domains.map(([domain]) => domain),
  };
}

/** More numbers than this in a text are a list, not a reference. */
const LOOKED_UP = 20;
/** A bare number of fewer digits means too many things. */
const LONG = 5;

/** Those numbers in the text by which a record of another client is meant. */
export async function foreignNumbers(turn: Turn, text: string): Promise<string[]> {
  const { room, client: own, psa, run: held } = turn;
  const meant = numbersIn(text).filter(
    ({ number, named }) => (named || number.length >= LONG) && Number(number) !== held.ticketId,
  );
  if (meant.length === 0) return [];
  const ids = meant.map(({ number }) => Number(number)).filter((id) => id <= 2_147_483_647);
  const known = await room.database.transaction('msp', (tx) => ownersOf(tx, ids));
  const foreign: string[] = [];
  let asked = 0;
  for (const { number, named } of meant) {
    const owners = known.get(Number(number));
    if (owners) {
      if (!owners.has(own.id)) foreign.push(number);
    } else if (named && asked < LOOKED_UP) {
      asked += 1;
      const company = await companyOfTicket(psa.api, Number(number));
      if (company !== null && company !== own.companyId) foreign.push(number);
    }
  }
  return foreign;
}

/** Whose records these ids are, as far as Muster knows: tickets and companies. */
async function ownersOf(tx: Tx, ids: number[]): Promise<Map<number, Set<string>>> {
  const rows = [
    ...(await tx
      .select({ id: run.ticketId, clientId: run.clientId })
      .from(run)
      .where(inArray(run.ticketId, ids))),
    ...(await tx
      .select({ id: pastTicket.ticketId, clientId: pastTicket.clientId })
      .from(pastTicket)
      .where(inArray(pastTicket.ticketId, ids))),
    ...(await tx
      .select({ id: seenTicket.ticketId, clientId: seenTicket.clientId })
      .from(seenTicket)
      .where(inArray(seenTicket.ticketId, ids))),
    ...(await tx
      .select({ id: client.companyId, clientId: client.id })
      .from(client)
      .where(and(inArray(client.companyId, ids), inArray(client.kind, CLIENT_KINDS)))),
  ];
  const owners = new Map<number, Set<string>>();
  for (const { id, clientId } of rows)
    if (clientId) owners.set(id, (owners.get(id) ?? new Set()).add(clientId));
  return owners;
}

async function companyOfTicket(api: Turn['psa']['api'], id: number): Promise<number | null> {
  try {
    return (await api.getTicket(id)).company?.id ?? null;
  } catch (error) {
    if (isAppError(error, 'not-found')) return null;
    throw error;
  }
}
