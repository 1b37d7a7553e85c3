import { referenceTo } from '../store/references.ts';
import type { Reference, Row, TicketRow } from '../store/row.ts';
import { isoSeconds, type World } from '../store/world.ts';
import { clientsOf } from './companies.ts';
import { fill, slotsFor } from './fill.ts';
import { foreign } from './foreign.ts';
import { recurringKinds, type Usual, usualFor } from './habits.ts';
import { named } from './insert.ts';
import { kinds } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { technicians } from './members.ts';
import { type Random, randomOf } from './random.ts';
import { choice } from './setup.ts';
import { notesOfStory, type Story, timesOfStory } from './story.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HISTORY_DAYS = 540;

/** Shares of what is not as it should be in a real history. */
const OTHER_OWNER = 0.08;
const WRONG_CATEGORY = 0.05;
const ONE_OFF = 0.15;
const DUPLICATE = 0.03;
const FOREIGN = 0.2;

/** Resolved tickets over the last year and a half. Their notes are written when first asked for. */
export function seedHistory(world: World, count: number): void {
  const clients = clientsOf(world);
  if (clients.length === 0 || count === 0) return;
  const contacts = contactsByCompany(world);
  const recurring = clients.map((client) => recurringKinds(world, client, count / clients.length));
  const stories = new Map<number, Story>();
  const end = world.now().getTime() - DAY_MS;
  const step = (HISTORY_DAYS * DAY_MS) / count;
  const firstId = world.tables.tickets.nextId();
  for (let i = 0; i < count; i += 1) {
    const random = randomOf(world.seed, 'ticket', i);
    const before = stories.get(firstId + i - 1);
    const twin = before && random.chance(DUPLICATE) ? before : undefined;
    const at = twin ? clients.indexOf(twin.company) : random.below(clients.length);
    const company = clients[at] as Row;
    const usualKinds = random.chance(ONE_OFF) ? kinds : (recurring[at] as Kind[]);
    const kind = twin?.kind ?? random.pick(usualKinds);
    const inOtherWords = foreign[kind.name] && random.chance(FOREIGN) ? foreign[kind.name] : [];
    const entered = new Date(end - HISTORY_DAYS * DAY_MS + (i + random.next()) * step);
    const contact = random.pick(contacts.get(company.id) ?? []);
    const opening: Opening = {
      id: firstId + i,
      index: i,
      company,
      contact,
      kind,
      entered,
      words: random.pick(inOtherWords ?? []),
      duplicateOf: twin?.id,
    };
    stories.set(opening.id, addTicket(world, opening, random));
  }
  world.notes.writeWith((ticketId) => {
    const story = stories.get(ticketId);
    return story ? notesOfStory(world, story) : [];
  }, firstId + count);
}

/** A story before anyone has worked on it. */
type Opening = Omit<Story, 'owner' | 'closed'>;

function addTicket(world: World, opening: Opening, random: Random): Story {
  const { id, company, contact, kind, entered } = opening;
  const usual = usualFor(world, company, kind);
  const owner = random.chance(OTHER_OWNER) ? anyTechnician(world, random) : usual.owner;
  const filed = random.chance(WRONG_CATEGORY) ? misfiled(world, company, usual, random) : usual;
  const closed = new Date(entered.getTime() + (kind.minutes + random.below(60 * 30)) * 60_000);
  const story: Story = { ...opening, owner, closed };
  const fromMachine = kind.board === 'Monitoring';
  const slots = slotsFor(company, contact, randomOf(world.seed, 'slots', opening.index));
  const wordings = kind.summaries.slice(0, -1);
  const summary = opening.words?.summary ?? random.pick(wordings);
  const closedDate = isoSeconds(closed);
  const enteredBy = fromMachine ? 'Monitoring' : 'EmailConnector';
  const person = fromMachine ? undefined : contact;
  const ticket: TicketRow = {
    id,
    summary: fill(summary, slots).slice(0, 100),
    recordType: 'ServiceTicket',
    board: usual.board,
    status: closedStatus(world, usual.board, random),
    company: referenceTo(world, 'companies', company),
    site: company.site,
    contact: person && referenceTo(world, 'contacts', person),
    contactName: person && referenceTo(world, 'contacts', person).name,
    contactEmailAddress: person && (person.communicationItems as Row[])[0]?.value,
    type: filed.type,
    subType: filed.subType,
    item: filed.item,
    owner,
    priority: usual.priority,
    source: source(world, fromMachine ? 'Monitoring' : random.pick(['Email Connector', 'Phone'])),
    severity: kind.priority === 1 ? 'High' : 'Medium',
    impact: kind.priority === 1 ? 'High' : 'Low',
    resources: owner.identifier,
    closedFlag: true,
    closedDate,
    closedBy: owner.identifier,
    dateResolved: closedDate,
    resolvedBy: owner.identifier,
    customerUpdatedFlag: false,
    actualHours: 0,
    _info: {
      lastUpdated: closedDate,
      updatedBy: owner.identifier as string,
      dateEntered: isoSeconds(entered),
      enteredBy,
    },
  };
  world.tables.tickets.insert(ticket);
  timesOfStory(world, story, ticket);
  return story;
}

function anyTechnician(world: World, random: Random): Reference {
  return referenceTo(world, 'members', random.pick(technicians(world)));
}

/** Filed by someone in a hurry: another kind's categories, on the same board. */
function misfiled(world: World, company: Row, usual: Usual, random: Random): Usual {
  const sameBoard = kinds.filter((kind) => kind.board === usual.board.name);
  return usualFor(world, company, random.pick(sameBoard));
}

function closedStatus(world: World, board: Reference, random: Random): Reference {
  const name = random.chance(0.3) || board.name === 'Monitoring' ? 'Closed' : 'Completed';
  return choice(world, 'statuses', board, name);
}

function source(world: World, name: string): Reference {
  return referenceTo(world, 'sources', named(world, 'sources', name));
}

/** Contacts who still work there, by company. */
export function contactsByCompany(world: World): Map<number, Row[]> {
  const found = new Map<number, Row[]>();
  for (const contact of world.tables.contacts.all as readonly Row[]) {
    const companyId = (contact.company as Reference | undefined)?.id;
    if (companyId === undefined || contact.inactiveFlag) continue;
    const contacts = found.get(companyId);
    if (contacts) contacts.push(contact);
    else found.set(companyId, [contact]);
  }
  return found;
}
