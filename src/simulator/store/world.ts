import { randomUUID } from 'node:crypto';
import { Faults } from '../faults.ts';
import { Journal } from '../journal.ts';
import type { Role } from '../rights.ts';
import type { Settings } from '../settings.ts';
import { defaultSettings } from '../settings.ts';
import { NoteBook } from './note-book.ts';
import type { Row, TicketRow } from './row.ts';
import { Table } from './table.ts';

export interface ApiKey {
  publicKey: string;
  privateKey: string;
  clientId: string;
  /** Identifier of the API member that acts. */
  member: string;
  role: Role;
}

/** Everything that the simulated ConnectWise knows. */
export interface World {
  seed: number;
  /** `http://127.0.0.1:port`, without a path. */
  origin: string;
  /** Root of the REST API, as links show it. */
  apiUrl: string;
  /** Login company id of the MSP. */
  companyId: string;
  companyName: string;
  /** The versioned path of a hosted server; `v4_6_release` always works beside it. */
  codebase: string;
  productInstanceId: string;
  partnerId: string;
  keys: Map<string, ApiKey>;
  tables: Tables;
  notes: NoteBook;
  /** Keys that callbacks are signed with, by the id in `key_url`. */
  signingKeys: Map<string, string>;
  journal: Journal;
  faults: Faults;
  settings: Settings;
  /** What a record was before its last change, for stale reads; by `table:id`. */
  previous: Map<string, unknown>;
  /** `changelogs` holds what the journal has after this number. */
  changelogsAfter: number;
  /** How far the simulator's clock was put forward. */
  skewMs: number;
  now(): Date;
}

export type Tables = ReturnType<typeof emptyTables>;

export type TableName = keyof Tables;

/** Tables without anything of their own: `routes/further-tables.ts` says what they hold. */
const FURTHER = [
  'activities',
  'activityTypes',
  'activityStatuses',
  'agreements',
  'agreementTypes',
  'products',
  'expenses',
  'companyTeams',
  'teamRoles',
  'relationships',
  'contactDepartments',
  'tracks',
  'states',
  'ownershipTypes',
  'projectStatuses',
  'projectTypes',
  'projectNotes',
  'projectContacts',
  'calendars',
  'holidayLists',
  'reminderTimes',
  'timeSheets',
  'chargeCodes',
  'timeZoneSetups',
  'userDefinedFields',
  'standardNotes',
  'links',
  'memberTypes',
  'surveys',
  'articles',
  'emailTemplates',
  'templates',
  'ticketLinks',
] as const;

function furtherTables() {
  const tables = FURTHER.map((name) => [name, new Table(1)]);
  return Object.fromEntries(tables) as Record<(typeof FURTHER)[number], Table>;
}

function emptyTables() {
  return {
    boards: new Table(1),
    statuses: new Table(16),
    types: new Table(40),
    subTypes: new Table(100),
    items: new Table(300),
    teams: new Table(20),
    associations: new Table(500),
    priorities: new Table(4),
    sources: new Table(1),
    locations: new Table(2),
    departments: new Table(10),
    serviceLocations: new Table(1),
    workTypes: new Table(1),
    workRoles: new Table(1),
    slas: new Table(1),
    countries: new Table(1),
    securityRoles: new Table(60),
    companies: new Table(2),
    companyStatuses: new Table(1),
    companyTypes: new Table(1),
    typeAssociations: new Table(1),
    sites: new Table(20),
    contacts: new Table(200),
    contactTypes: new Table(1),
    communicationTypes: new Table(1),
    communications: new Table(400),
    members: new Table(150),
    callbacks: new Table(2600),
    tickets: new Table<TicketRow>(1001),
    timeEntries: new Table(5000),
    configurations: new Table(700),
    configurationTypes: new Table(1),
    configurationStatuses: new Table(1),
    documents: new Table(1),
    scheduleEntries: new Table(9000),
    scheduleTypes: new Table(3),
    scheduleStatuses: new Table(1),
    projects: new Table(1),
    phases: new Table(1),
    impacts: new Table(1),
    severities: new Table(1),
    codes: new Table(1),
    noteTypes: new Table(1),
    companyNotes: new Table(1),
    contactNotes: new Table(1),
    contactTypeAssociations: new Table(1),
    ticketTasks: new Table(1),
    ...furtherTables(),
  } satisfies Record<string, Table<never> | Table<Row> | Table<TicketRow>>;
}

export interface WorldOptions {
  seed: number;
  origin: string;
  companyId: string;
  companyName: string;
}

/** A ConnectWise without any record yet. */
export function emptyWorld({ seed, origin, companyId, companyName }: WorldOptions): World {
  const world: World = {
    seed,
    origin,
    apiUrl: `${origin}/v4_6_release/apis/3.0`,
    companyId,
    companyName,
    codebase: 'v2026_2',
    productInstanceId: `63${seed.toString(16).padStart(22, '0')}`,
    partnerId: `61${seed.toString(16).padStart(22, '0')}`,
    keys: new Map(),
    tables: emptyTables(),
    notes: new NoteBook(),
    signingKeys: new Map(),
    journal: new Journal(),
    faults: new Faults(),
    settings: defaultSettings(),
    previous: new Map(),
    changelogsAfter: 0,
    skewMs: 0,
    now: () => new Date(Date.now() + world.skewMs),
  };
  return world;
}

/** Now as the API writes dates: whole seconds, UTC. */
export function stamp(world: World): string {
  return isoSeconds(world.now());
}

export function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function newGuid(): string {
  return randomUUID();
}
