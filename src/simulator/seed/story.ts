import { NOTE_IDS_PER_TICKET } from '../store/note-book.ts';
import { referenceTo } from '../store/references.ts';
import type { NoteRow, Reference, Row, TicketRow } from '../store/row.ts';
import { isoSeconds, type World } from '../store/world.ts';
import { insertTimeEntry } from '../tickets/time-entries.ts';
import { asides } from './asides.ts';
import { fill, type Slots, slotsFor } from './fill.ts';
import type { Kind } from './kinds/kind.ts';
import { type Random, randomOf } from './random.ts';

/** What happened on one ticket of the history; its texts follow from the seed and `index`. */
export interface Story {
  id: number;
  index: number;
  company: Row;
  contact: Row | undefined;
  kind: Kind;
  owner: Reference;
  entered: Date;
  closed: Date;
  /** The client wrote in another language than the technicians. */
  words: { summary: string; description: string } | undefined;
  /** The ticket that someone else had already raised about the same thing. */
  duplicateOf: number | undefined;
}

type Tab = 'detailDescriptionFlag' | 'internalAnalysisFlag' | 'resolutionFlag';

/** The notes of a ticket of the history, as its people wrote them. */
export function notesOfStory(world: World, story: Story): NoteRow[] {
  const { kind, contact, owner } = story;
  const random = randomOf(world.seed, 'notes', story.index);
  const slots = slotsFor(story.company, contact, randomOf(world.seed, 'slots', story.index));
  const byMachine = kind.board === 'Monitoring';
  const person = contact && referenceTo(world, 'contacts', contact);
  const notes: NoteRow[] = [];
  const add = (tab: Tab, text: string, author: Reference | undefined) => {
    notes.push(noteRow(story, notes.length, tab, fill(text, slots), author));
  };
  const description = kind.descriptions[random.below(kind.descriptions.length - 1)] as string;
  add(
    'detailDescriptionFlag',
    story.words?.description ?? description,
    byMachine ? undefined : person,
  );
  if (story.duplicateOf !== undefined) {
    add('internalAnalysisFlag', `dup of #${story.duplicateOf}, closing this one`, owner);
    return notes;
  }
  for (const { tab, text, from } of asides(random, byMachine))
    add(tab, text, from === 'contact' ? person : owner);
  add('internalAnalysisFlag', random.pick(kind.findings), owner);
  if (!byMachine && random.chance(0.8))
    add('detailDescriptionFlag', random.pick(kind.replies), owner);
  if (!byMachine && random.chance(0.35)) add('detailDescriptionFlag', thanks(random), person);
  // Some are closed without a word, or because nobody answered.
  if (random.chance(0.85)) add('resolutionFlag', random.pick(kind.resolutions), owner);
  else if (!byMachine && random.chance(0.5))
    add('internalAnalysisFlag', 'No reply from user after 3 attempts, closing', owner);
  return notes;
}

/** Time that the owner spent, on about half of the tickets. */
export function timesOfStory(world: World, story: Story, ticket: TicketRow): void {
  const random = randomOf(world.seed, 'time', story.index);
  if (story.duplicateOf !== undefined || !random.chance(0.5)) return;
  const { kind, owner, closed } = story;
  const minutes = Math.max(5, Math.round((kind.minutes * (0.5 + random.next())) / 5) * 5);
  const hours = Math.round((minutes / 60) * 100) / 100;
  const slots: Slots = slotsFor(
    story.company,
    story.contact,
    randomOf(world.seed, 'slots', story.index),
  );
  const inResolution = random.chance(0.6);
  const end = isoSeconds(closed);
  const row: Row = {
    id: world.tables.timeEntries.nextId(),
    company: ticket.company,
    chargeToId: ticket.id,
    chargeToType: 'ServiceTicket',
    member: owner,
    timeStart: isoSeconds(new Date(closed.getTime() - minutes * 60_000)),
    timeEnd: end,
    actualHours: hours,
    billableOption: 'Billable',
    notes: fill(random.pick(inResolution ? kind.resolutions : kind.findings), slots),
    addToDetailDescriptionFlag: false,
    addToInternalAnalysisFlag: !inResolution,
    addToResolutionFlag: inResolution,
    emailResourceFlag: false,
    emailContactFlag: false,
    emailCcFlag: false,
    enteredBy: owner.identifier,
    dateEntered: end,
    status: 'Open',
    ticket: referenceTo(world, 'tickets', ticket),
    ticketBoard: ticket.board.name,
    ticketStatus: ticket.status.name,
    _info: { lastUpdated: end, updatedBy: owner.identifier as string },
  };
  insertTimeEntry(world, row);
  ticket.actualHours = hours;
}

function thanks(random: Random): string {
  return random.pick([
    'Thanks, works now!',
    'Perfect, thank you.',
    'ok thx',
    'Great, all good again.',
  ]);
}

function noteRow(
  story: Story,
  index: number,
  tab: Tab,
  text: string,
  author: Reference | undefined,
): NoteRow {
  const isMember = author?.identifier !== undefined;
  const createdBy = isMember
    ? String(author.identifier)
    : author
      ? String(author.name)
      : 'Monitoring';
  // Notes lie evenly between the opening and the end.
  const span = story.closed.getTime() - story.entered.getTime();
  const at = isoSeconds(new Date(story.entered.getTime() + (span * index) / 8));
  return {
    id: story.id * NOTE_IDS_PER_TICKET + index,
    ticketId: story.id,
    text,
    detailDescriptionFlag: tab === 'detailDescriptionFlag',
    internalAnalysisFlag: tab === 'internalAnalysisFlag',
    resolutionFlag: tab === 'resolutionFlag',
    issueFlag: index === 0,
    member: isMember ? author : undefined,
    contact: author && !isMember ? author : undefined,
    customerUpdatedFlag: author !== undefined && !isMember,
    dateCreated: at,
    createdBy,
    internalFlag: true,
    externalFlag: true,
    _info: { lastUpdated: at, updatedBy: createdBy },
  };
}
