import type { Reference, Row } from './row.ts';
import type { TableName, World } from './world.ts';

interface Kind {
  /** Path of the record below the API's root. */
  path: (row: Row) => string;
  /** Name of its link in `_info`. */
  href: string;
  show: (row: Row) => Record<string, unknown>;
}

const named = (row: Row) => ({ name: row.name });
const coded = (row: Row) => ({ identifier: row.identifier, name: row.name });
const under = (path: string) => (row: Row) => `${path}/${row.id}`;
const onBoard = (part: string) => (row: Row) =>
  `service/boards/${(row.board as Reference).id}/${part}/${row.id}`;

const kinds: Partial<Record<TableName, Kind>> = {
  boards: { path: under('service/boards'), href: 'board_href', show: named },
  statuses: {
    path: onBoard('statuses'),
    href: 'status_href',
    show: (row) => ({ name: row.name, sort: row.sortOrder }),
  },
  types: { path: onBoard('types'), href: 'type_href', show: named },
  subTypes: { path: onBoard('subtypes'), href: 'subType_href', show: named },
  items: { path: onBoard('items'), href: 'item_href', show: named },
  teams: {
    path: (row) => `service/boards/${row.boardId}/teams/${row.id}`,
    href: 'team_href',
    show: named,
  },
  priorities: {
    path: under('service/priorities'),
    href: 'priority_href',
    show: (row) => ({ name: row.name, sort: row.sortOrder, level: row.level }),
  },
  sources: { path: under('service/sources'), href: 'source_href', show: named },
  locations: { path: under('system/locations'), href: 'location_href', show: named },
  departments: { path: under('system/departments'), href: 'department_href', show: coded },
  serviceLocations: { path: under('service/locations'), href: 'location_href', show: named },
  workTypes: { path: under('time/workTypes'), href: 'workType_href', show: named },
  workRoles: { path: under('time/workRoles'), href: 'workRole_href', show: named },
  slas: { path: under('service/SLAs'), href: 'sla_href', show: named },
  countries: { path: under('company/countries'), href: 'country_href', show: coded },
  securityRoles: { path: under('system/securityroles'), href: 'securityRole_href', show: named },
  companies: { path: under('company/companies'), href: 'company_href', show: coded },
  companyStatuses: { path: under('company/companies/statuses'), href: 'status_href', show: named },
  companyTypes: { path: under('company/companies/types'), href: 'type_href', show: named },
  sites: {
    path: (row) => `company/companies/${(row.company as Reference).id}/sites/${row.id}`,
    href: 'site_href',
    show: named,
  },
  contacts: {
    path: under('company/contacts'),
    href: 'contact_href',
    show: (row) => ({ name: `${row.firstName} ${row.lastName}`.trim() }),
  },
  contactTypes: {
    path: under('company/contacts/types'),
    href: 'type_href',
    show: (row) => ({ name: row.description }),
  },
  communicationTypes: {
    path: under('company/communicationTypes'),
    href: 'type_href',
    show: (row) => ({ name: row.description }),
  },
  members: {
    path: under('system/members'),
    href: 'member_href',
    show: (row) => ({
      identifier: row.identifier,
      name: `${row.firstName} ${row.lastName}`.trim(),
    }),
  },
  tickets: {
    path: under('service/tickets'),
    href: 'ticket_href',
    show: (row) => ({ summary: row.summary }),
  },
  configurationTypes: {
    path: under('company/configurations/types'),
    href: 'type_href',
    show: named,
  },
  configurationStatuses: {
    path: under('company/configurations/statuses'),
    href: 'status_href',
    show: (row) => ({ name: row.description }),
  },
  scheduleTypes: {
    path: under('schedule/types'),
    href: 'type_href',
    show: (row) => ({ identifier: row.identifier }),
  },
  scheduleStatuses: { path: under('schedule/statuses'), href: 'status_href', show: named },
  projects: { path: under('project/projects'), href: 'project_href', show: named },
  codes: { path: under('service/codes'), href: 'code_href', show: named },
  noteTypes: { path: under('company/noteTypes'), href: 'type_href', show: named },
  activityTypes: { path: under('sales/activities/types'), href: 'type_href', show: named },
  activityStatuses: { path: under('sales/activities/statuses'), href: 'status_href', show: named },
  agreements: { path: under('finance/agreements'), href: 'agreement_href', show: named },
  agreementTypes: { path: under('finance/agreements/types'), href: 'type_href', show: named },
  teamRoles: { path: under('company/teamRoles'), href: 'teamRole_href', show: named },
  projectStatuses: { path: under('project/statuses'), href: 'status_href', show: named },
  projectTypes: { path: under('project/projectTypes'), href: 'type_href', show: named },
  holidayLists: { path: under('schedule/holidayLists'), href: 'holidayList_href', show: named },
  calendars: { path: under('schedule/calendars'), href: 'calendar_href', show: named },
  surveys: { path: under('service/surveys'), href: 'survey_href', show: named },
  phases: {
    path: (row) => `project/projects/${row.projectId}/phases/${row.id}`,
    href: 'phase_href',
    show: (row) => ({ name: row.description }),
  },
};

const made = new WeakMap<Row, Reference>();

/** The shared reference to a record: every record that names it holds the same object. */
export function referenceTo(world: World, table: TableName, row: Row): Reference {
  let reference = made.get(row);
  if (!reference) {
    const kind = kinds[table] as Kind;
    const _info = { [kind.href]: `${world.apiUrl}/${kind.path(row)}` };
    reference = { id: row.id, ...kind.show(row), _info };
    made.set(row, reference);
  }
  return reference;
}

/** Where records name this one, by table: all of them hold the same reference. */
export function usesOf(world: World, row: Row): { table: TableName; row: Row }[] {
  const reference = made.get(row);
  if (!reference) return [];
  return Object.entries(world.tables).flatMap(([table, { all }]) =>
    (all as readonly Row[])
      .filter((other) =>
        Object.values(other).some(
          (value) => value === reference || (Array.isArray(value) && value.includes(reference)),
        ),
      )
      .map((other) => ({ table: table as TableName, row: other })),
  );
}

/** After a record changed: whoever names it shows the new name. */
export function refreshReference(world: World, table: TableName, row: Row): void {
  const reference = made.get(row);
  const shown = Object.entries(kinds[table]?.show(row) ?? {});
  if (!reference || shown.every(([name, value]) => reference[name] === value)) return;
  Object.assign(reference, Object.fromEntries(shown));
  for (const each of Object.values(world.tables)) each.forgetColumns();
}
