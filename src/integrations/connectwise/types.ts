/** ConnectWise as Muster sees it: only the fields we use, absent read as `null`, dates as `Date`. */

export interface Reference {
  id: number;
  name: string;
}

export interface MemberReference {
  id: number;
  identifier: string;
  name: string;
}

export interface CompanyReference {
  id: number;
  identifier: string;
  name: string;
}

export interface Ticket {
  id: number;
  summary: string;
  /** `ServiceTicket`, `ProjectTicket`, `ProjectIssue`; unknown values survive. */
  recordType: string;
  board: Reference | null;
  status: Reference | null;
  company: CompanyReference | null;
  contact: Reference | null;
  contactName: string | null;
  contactEmail: string | null;
  priority: Reference | null;
  type: Reference | null;
  subType: Reference | null;
  item: Reference | null;
  owner: MemberReference | null;
  /** Member identifiers; ConnectWise keeps them as one comma-separated text. */
  resources: string[];
  source: Reference | null;
  severity: string | null;
  impact: string | null;
  closed: boolean;
  closedAt: Date | null;
  mergedIntoTicketId: number | null;
  slaStatus: string | null;
  actualHours: number | null;
  enteredAt: Date | null;
  enteredBy: string | null;
  updatedAt: Date | null;
  updatedBy: string | null;
}

/** Who can read a note. Only `internalAnalysisFlag` alone is internal; see the room's README. */
export type NoteVisibility = 'internal' | 'customer-visible';

export interface Note {
  id: number;
  /** `TicketNote`, `TimeEntryNote`, `MeetingNote`; ids are unique per type only. */
  noteType: string;
  ticketId: number;
  text: string;
  visibility: NoteVisibility;
  /** True for a note on the Resolution tab, which customers can read. */
  resolution: boolean;
  member: MemberReference | null;
  contact: Reference | null;
  createdBy: string | null;
  createdAt: Date | null;
  updatedAt: Date | null;
  updatedBy: string | null;
  /** Set when the customer wrote it, for instance through the e-mail connector. */
  customerUpdated: boolean;
  /** True when it belongs to a ticket that was merged into this one. */
  merged: boolean;
}

export interface NewNote {
  text: string;
  visibility: NoteVisibility;
  /** Posts on the Resolution tab instead of Discussion; only with `customer-visible`. */
  resolution?: boolean;
  /** False keeps ConnectWise from mailing anyone about it. */
  notify: boolean;
}

export interface Company {
  id: number;
  identifier: string;
  name: string;
  status: Reference | null;
  types: Reference[];
  deleted: boolean;
  vendor: boolean;
  lead: boolean;
  updatedAt: Date | null;
}

export interface Contact {
  id: number;
  firstName: string;
  lastName: string;
  company: CompanyReference | null;
  inactive: boolean;
  emails: string[];
  defaultEmail: string | null;
  phones: string[];
  updatedAt: Date | null;
}

export interface Member {
  id: number;
  identifier: string;
  firstName: string;
  lastName: string;
  email: string | null;
  /** `A` is an API member; people have other classes. */
  licenseClass: string | null;
  inactive: boolean;
}

export interface Board {
  id: number;
  name: string;
  inactive: boolean;
  project: boolean;
}

export interface BoardStatus {
  id: number;
  name: string;
  closed: boolean;
  inactive: boolean;
  /** `NotResponded`, `Responded`, `ResolutionPlan`, `Resolved`, `NoEscalation`; can stop an SLA clock. */
  escalation: string | null;
}

export interface BoardType {
  id: number;
  name: string;
  inactive: boolean;
}

export interface BoardSubtype extends BoardType {
  /** Ids of the types that it may be chosen under. */
  typeIds: number[];
}

/** The choices of one board; ids and names are the board's own. */
export interface BoardOptions {
  boardId: number;
  statuses: BoardStatus[];
  types: BoardType[];
  subtypes: BoardSubtype[];
  items: BoardType[];
}

export interface Callback {
  id: number;
  description: string;
  url: string;
  type: string;
  level: string;
  objectId: number;
  memberId: number | null;
  inactive: boolean;
  updatedBy: string | null;
}

export interface NewCallback {
  description: string;
  url: string;
  type: 'ticket' | 'company' | 'contact';
  level: 'owner';
  objectId: 1;
}

/** A device or a service of a client. */
export interface Configuration {
  id: number;
  name: string;
  type: Reference | null;
  status: Reference | null;
  company: CompanyReference | null;
  contact: Reference | null;
  serialNumber: string | null;
  modelNumber: string | null;
  osType: string | null;
  lastLogin: string | null;
  warrantyUntil: Date | null;
}

/** Hours that somebody worked on a ticket, with what they wrote about them. */
export interface TimeEntry {
  id: number;
  ticketId: number | null;
  member: MemberReference | null;
  startedAt: Date | null;
  hours: number | null;
  notes: string;
}

/** One JSON Patch operation; references are replaced whole (facts: sub-paths may answer 200 and change nothing). */
export interface PatchOperation {
  op: 'replace' | 'add' | 'remove';
  path: string;
  value?: unknown;
}

export interface SystemInfo {
  version: string;
  isCloud: boolean;
  serverTimeZone: string | null;
  /** The server's clock from its `Date` header, to tell a clock difference; null where absent. */
  serverTime: Date | null;
}

/**
 * One connected ConnectWise. Every method throws `AppError` with one of these codes:
 * `not-found`, `no-such-endpoint`, `forbidden`, `bad-credentials`, `client-id`, `invalid` (with
 * `fields`), `throttled` (with `retryAfterMs`), `unavailable`, `unreachable`. A write that got no answer
 * throws `outcome-unknown` (retryable): the caller must read back before it writes again. Reads are
 * retried inside; writes never are.
 */
/** Asked right before a write leaves this process; when false it does not, and `throttled` is thrown. */
export type WriteGuard = () => Promise<boolean>;

export interface ConnectWiseApi {
  systemInfo(): Promise<SystemInfo>;
  getTicket(ticketId: number): Promise<Ticket>;
  /** Pages of tickets by ascending id (forward-only paging). `conditions` is built with `conditions.ts`. */
  listTickets(query: { conditions: string; pageSize?: number }): AsyncIterable<Ticket[]>;
  countTickets(conditions: string): Promise<number>;
  /** The newest tickets that fulfil `conditions`, at most `limit`. */
  newestTickets(conditions: string, limit: number): Promise<Ticket[]>;
  /** Every note incl. time-entry notes, oldest first. */
  listNotes(ticketId: number): Promise<Note[]>;
  getNote(ticketId: number, noteId: number): Promise<Note>;
  addNote(ticketId: number, note: NewNote, guard?: WriteGuard): Promise<Note>;
  updateTicket(ticketId: number, operations: PatchOperation[], guard?: WriteGuard): Promise<Ticket>;
  listCompanies(query?: { conditions?: string }): AsyncIterable<Company[]>;
  countCompanies(conditions?: string): Promise<number>;
  getCompany(companyId: number): Promise<Company>;
  getContact(contactId: number): Promise<Contact>;
  /** When an address or number of a contact last changed: their own record need not show it. Null: never known. */
  contactReachChangedAt(contactId: number): Promise<Date | null>;
  /** `childConditions` filters by `communicationItems/…`; one address may belong to several contacts. */
  listContacts(query?: { conditions?: string; childConditions?: string }): AsyncIterable<Contact[]>;
  /** Devices and services by ascending id, at most `limit`. */
  listConfigurations(conditions: string, limit: number): Promise<Configuration[]>;
  /** Ids of the configurations that somebody attached to a ticket. */
  attachedConfigurations(ticketId: number): Promise<number[]>;
  /** The time entries of a service ticket, oldest first. */
  listTimeEntries(ticketId: number): Promise<TimeEntry[]>;
  listBoards(): Promise<Board[]>;
  boardOptions(boardId: number): Promise<BoardOptions>;
  listPriorities(): Promise<Reference[]>;
  listMembers(): Promise<Member[]>;
  listCallbacks(query?: { urlContains?: string }): Promise<Callback[]>;
  createCallback(callback: NewCallback): Promise<Callback>;
  updateCallback(callbackId: number, operations: PatchOperation[]): Promise<Callback>;
  deleteCallback(callbackId: number): Promise<void>;
  /** The signing key behind a callback's `key_url`, which must be on this connection's own host. */
  signingKey(keyUrl: string): Promise<string>;
  close(): Promise<void>;
}
