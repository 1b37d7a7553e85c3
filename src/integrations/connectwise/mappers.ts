import type { z } from 'zod';
import type * as wire from './schemas.ts';
import type {
  Board,
  BoardStatus,
  BoardSubtype,
  BoardType,
  Callback,
  Company,
  Configuration,
  Contact,
  Member,
  Note,
  NoteVisibility,
  Ticket,
  TimeEntry,
} from './types.ts';

type Wire<T extends z.ZodType> = z.output<T>;

export function toTicket(from: Wire<typeof wire.wireTicket>): Ticket {
  return {
    id: from.id,
    summary: from.summary,
    recordType: from.recordType,
    board: from.board,
    status: from.status,
    company: from.company,
    contact: from.contact,
    contactName: from.contactName ?? (from.contact?.name || null),
    contactEmail: from.contactEmailAddress,
    priority: from.priority,
    type: from.type,
    subType: from.subType,
    item: from.item,
    owner: from.owner,
    resources: commaSeparated(from.resources),
    source: from.source,
    severity: from.severity,
    impact: from.impact,
    closed: from.closedFlag,
    closedAt: from.closedDate,
    mergedIntoTicketId: from.mergedParentTicket?.id ?? null,
    slaStatus: from.slaStatus,
    actualHours: from.actualHours,
    enteredAt: from._info.dateEntered ?? from.dateEntered,
    enteredBy: from._info.enteredBy ?? from.enteredBy,
    updatedAt: from._info.lastUpdated,
    updatedBy: from._info.updatedBy,
  };
}

export function toNote(ticketId: number, from: Wire<typeof wire.wireNote>): Note {
  return {
    id: from.id,
    noteType: from.noteType,
    ticketId,
    text: from.text,
    visibility: visibilityOf(
      from.internalAnalysisFlag,
      from.detailDescriptionFlag,
      from.resolutionFlag,
    ),
    resolution: from.resolutionFlag,
    member: from.member,
    contact: from.contact,
    createdBy: from.createdBy ?? from._info.enteredBy,
    createdAt: from._info.dateEntered ?? from.dateCreated ?? from.timeStart,
    updatedAt: from._info.lastUpdated,
    updatedBy: from._info.updatedBy,
    customerUpdated: from.customerUpdatedFlag,
    merged: from.mergedFlag,
  };
}

/** A time entry as the note that `allNotes` would have shown; for servers that have no `allNotes`. */
export function timeEntryToNote(ticketId: number, from: Wire<typeof wire.wireTimeEntry>): Note {
  return {
    id: from.id,
    noteType: 'TimeEntryNote',
    ticketId,
    text: from.notes,
    visibility: visibilityOf(
      from.addToInternalAnalysisFlag,
      from.addToDetailDescriptionFlag,
      from.addToResolutionFlag,
    ),
    resolution: from.addToResolutionFlag,
    member: from.member,
    contact: null,
    createdBy: from.enteredBy ?? from._info.enteredBy,
    createdAt: from._info.dateEntered ?? from.dateEntered ?? from.timeStart,
    updatedAt: from._info.lastUpdated,
    updatedBy: from._info.updatedBy,
    customerUpdated: false,
    merged: false,
  };
}

/**
 * Internal is the Internal tab alone: with Discussion or Resolution beside it customers can read it.
 * ConnectWise's `internalFlag` and `externalFlag` say nothing about who can read a note.
 */
function visibilityOf(internal: boolean, discussion: boolean, resolution: boolean): NoteVisibility {
  return internal && !discussion && !resolution ? 'internal' : 'customer-visible';
}

export function toCompany(from: Wire<typeof wire.wireCompany>): Company {
  return {
    id: from.id,
    identifier: from.identifier,
    name: from.name,
    status: from.status,
    types: from.types,
    deleted: from.deletedFlag,
    vendor: from.isVendorFlag,
    lead: from.leadFlag,
    updatedAt: from._info.lastUpdated,
  };
}

export function toContact(from: Wire<typeof wire.wireContact>): Contact {
  const emails = from.communicationItems.filter((item) => item.communicationType === 'Email');
  const phones = from.communicationItems.filter((item) => item.communicationType === 'Phone');
  return {
    id: from.id,
    firstName: from.firstName,
    lastName: from.lastName,
    company: from.company,
    inactive: from.inactiveFlag,
    emails: emails.map((item) => item.value),
    defaultEmail: emails.find((item) => item.defaultFlag)?.value ?? null,
    phones: phones.map((item) => item.value),
    updatedAt: from._info.lastUpdated,
  };
}

export function toMember(from: Wire<typeof wire.wireMember>): Member {
  return {
    id: from.id,
    identifier: from.identifier,
    firstName: from.firstName,
    lastName: from.lastName,
    email: from.primaryEmail ?? from.defaultEmail ?? from.officeEmail,
    licenseClass: from.licenseClass,
    inactive: from.inactiveFlag,
  };
}

export function toConfiguration(from: Wire<typeof wire.wireConfiguration>): Configuration {
  const { lastLoginName, warrantyExpirationDate, ...same } = from;
  return { ...same, lastLogin: lastLoginName, warrantyUntil: warrantyExpirationDate };
}

export function toTimeEntry(from: Wire<typeof wire.wireTimeEntry>): TimeEntry {
  return {
    id: from.id,
    ticketId: from.chargeToId,
    member: from.member,
    startedAt: from.timeStart ?? from.dateEntered,
    hours: from.actualHours,
    notes: from.notes,
  };
}

export function toBoard(from: Wire<typeof wire.wireBoard>): Board {
  return {
    id: from.id,
    name: from.name,
    inactive: from.inactiveFlag,
    project: from.projectFlag,
  };
}

export function toStatus(from: Wire<typeof wire.wireStatus>): BoardStatus {
  return {
    id: from.id,
    name: from.name,
    closed: from.closedStatus,
    inactive: from.inactive,
    escalation: from.escalationStatus,
  };
}

export function toType(from: Wire<typeof wire.wireType>): BoardType {
  return { id: from.id, name: from.name, inactive: from.inactiveFlag };
}

export function toSubtype(from: Wire<typeof wire.wireType>): BoardSubtype {
  return { ...toType(from), typeIds: from.typeAssociationIds };
}

export function toCallback(from: Wire<typeof wire.wireCallback>): Callback {
  return {
    id: from.id,
    description: from.description,
    url: from.url,
    type: from.type,
    level: from.level,
    objectId: from.objectId,
    memberId: from.memberId,
    inactive: from.inactiveFlag,
    updatedBy: from._info.updatedBy,
  };
}

function commaSeparated(list: string | null): string[] {
  return (list ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
