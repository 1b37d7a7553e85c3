import type { Effect } from '../journal.ts';
import type { Reference, Row } from '../store/row.ts';
import type { World } from '../store/world.ts';

/** Something that callbacks may be sent about. */
export interface Announcement {
  type: string;
  action: 'added' | 'updated' | 'deleted';
  recordId: number;
  /** The record as it is now; undefined when deleted. */
  record: Row | undefined;
  ticketId: number | undefined;
}

const TYPES: Record<
  string,
  [
    type: string,
    table:
      | 'companies'
      | 'contacts'
      | 'configurations'
      | 'members'
      | 'projects'
      | 'scheduleEntries'
      | 'activities'
      | 'agreements',
  ]
> = {
  Company: ['company', 'companies'],
  Contact: ['contact', 'contacts'],
  CompanyConfiguration: ['configuration', 'configurations'],
  Member: ['member', 'members'],
  Project: ['project', 'projects'],
  ScheduleEntry: ['schedule', 'scheduleEntries'],
  Activity: ['activity', 'activities'],
  Agreement: ['agreement', 'agreements'],
};

/** What a call's effects are announced as: one message a record and action, notes as a ticket's update. */
export function announcementsOf(world: World, effects: readonly Effect[]): Announcement[] {
  const found = new Map<string, Announcement>();
  const add = (announcement: Announcement) => {
    const { type, recordId } = announcement;
    const key = `${type} ${recordId}`;
    // A ticket that was just added is not announced as updated by its first notes.
    if (!found.has(key) || announcement.action === 'deleted') found.set(key, announcement);
  };
  for (const effect of effects) {
    for (const announcement of fromEffect(world, effect)) add(announcement);
  }
  return [...found.values()];
}

function fromEffect(world: World, effect: Effect): Announcement[] {
  switch (effect.kind) {
    case 'ticket':
      return [ticket(world, effect.ticketId, effect.action)];
    case 'ticket-change':
    case 'note':
      return [ticket(world, effect.ticketId, 'updated')];
    case 'time-entry': {
      const time: Announcement = {
        type: 'time',
        action: effect.action === 'changed' ? 'updated' : effect.action,
        recordId: effect.timeEntryId,
        record: world.tables.timeEntries.get(effect.timeEntryId) as Row | undefined,
        ticketId: effect.ticketId,
      };
      return effect.ticketId === undefined
        ? [time]
        : [time, ticket(world, effect.ticketId, 'updated')];
    }
    case 'record': {
      const [type, table] = TYPES[effect.model] ?? [];
      if (!type || !table) return [];
      return [
        {
          type,
          action: effect.action === 'changed' ? 'updated' : effect.action,
          recordId: effect.id,
          record: world.tables[table].get(effect.id) as Row | undefined,
          ticketId: undefined,
        },
      ];
    }
    case 'callback':
      return [];
  }
}

function ticket(world: World, ticketId: number, action: Announcement['action']): Announcement {
  const record = world.tables.tickets.get(ticketId);
  return { type: 'ticket', action, recordId: ticketId, record, ticketId };
}

/** True when an entry is told of this: all of a type (`owner`), or those of one board, status, company. */
export function concerns(entry: Row, { type, record, recordId }: Announcement): boolean {
  if (String(entry.type).toLowerCase() !== type) return false;
  const level = String(entry.level).toLowerCase();
  if (level === 'owner') return true;
  if (level === type) return entry.objectId === recordId;
  const named = record?.[level];
  if (Array.isArray(record?.[`${level}s`]))
    return (record[`${level}s`] as Reference[]).some(({ id }) => id === entry.objectId);
  return (named as Reference | undefined)?.id === entry.objectId;
}
