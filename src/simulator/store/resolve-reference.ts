import type { FieldFault } from '../http/api-fault.ts';
import type { ModelName } from '../model/model.ts';
import { referenceTo } from './references.ts';
import type { Reference, Row } from './row.ts';
import type { TableName, World } from './world.ts';

interface Target {
  table: TableName;
  /** What the vendor calls the thing in "... 5 not found". */
  title: string;
  /** Field of the record that the choice belongs to: a status of this board. */
  of?: 'board' | 'company' | 'project';
}

const company: Target = { table: 'companies', title: 'company' };
const contact: Target = { table: 'contacts', title: 'contact' };
const member: Target = { table: 'members', title: 'member' };
const site: Target = { table: 'sites', title: 'site', of: 'company' };
const communicationType: Target = { table: 'communicationTypes', title: 'communication type' };
const location: Target = { table: 'locations', title: 'location' };
const department: Target = { table: 'departments', title: 'department' };

const board: Target = { table: 'boards', title: 'Service Board' };
const priority: Target = { table: 'priorities', title: 'priority' };
const country: Target = { table: 'countries', title: 'country' };
const workType: Target = { table: 'workTypes', title: 'work type' };
const workRole: Target = { table: 'workRoles', title: 'work role' };
const noteType: Target = { table: 'noteTypes', title: 'note type' };
const securityRole: Target = { table: 'securityRoles', title: 'security role' };

const agreement: Target = { table: 'agreements', title: 'agreement' };
const sla: Target = { table: 'slas', title: 'sla' };

/** Of both models of a member. */
const ofMember: Record<string, Target> = {
  securityRole,
  country,
  workRole,
  workType,
  defaultLocation: location,
  defaultDepartment: department,
  serviceDefaultLocation: location,
  serviceDefaultDepartment: department,
  serviceDefaultBoard: board,
  projectDefaultBoard: board,
  reportsTo: member,
  timeApprover: member,
  expenseApprover: member,
};

const ticket: Record<string, Target> = {
  board,
  status: { table: 'statuses', title: 'Service Status', of: 'board' },
  type: { table: 'types', title: 'Service Type', of: 'board' },
  subType: { table: 'subTypes', title: 'Service SubType', of: 'board' },
  item: { table: 'items', title: 'Service Item', of: 'board' },
  team: { table: 'teams', title: 'Service Team', of: 'board' },
  company,
  site,
  contact,
  owner: member,
  priority,
  source: { table: 'sources', title: 'source' },
  location,
  department,
  serviceLocation: { table: 'serviceLocations', title: 'location' },
  workType,
  workRole,
  sla,
  agreement,
  country,
};

/** Where the references of each writable model lead. A reference not named here leads nowhere. */
const targets: Partial<Record<ModelName, Record<string, Target>>> = {
  Ticket: ticket,
  ProjectTicket: {
    ...ticket,
    project: { table: 'projects', title: 'project' },
    phase: { table: 'phases', title: 'phase', of: 'project' },
  },
  Board: {
    location,
    department,
    workRole,
    workType,
    dispatchMember: member,
    serviceManagerMember: member,
    dutyManagerMember: member,
    oncallMember: member,
  },
  BoardType: { location, department },
  BoardTeam: { teamLeader: member },
  Member: ofMember,
  Project: {
    board,
    company,
    contact,
    site,
    location,
    department,
    agreement,
    manager: member,
    status: { table: 'projectStatuses', title: 'project status' },
    type: { table: 'projectTypes', title: 'project type' },
  },
  ProjectNote: { type: noteType },
  ProjectContact: { contact },
  Activity: {
    type: { table: 'activityTypes', title: 'activity type' },
    status: { table: 'activityStatuses', title: 'activity status' },
    company,
    contact,
    ticket: { table: 'tickets', title: 'ticket' },
    agreement,
    assignedBy: member,
    assignTo: member,
  },
  Agreement: {
    type: { table: 'agreementTypes', title: 'agreement type' },
    company,
    contact,
    site,
    parentAgreement: agreement,
    location,
    department,
    sla,
    workRole,
    workType,
  },
  AgreementType: { location, department, sla, workRole, workType },
  CompanyTeam: {
    teamRole: { table: 'teamRoles', title: 'team role' },
    location,
    department,
    contact,
    member,
  },
  State: { country },
  Calendar: { holidayList: { table: 'holidayLists', title: 'holiday list' } },
  ChargeCode: { company, location, department, workRole, workType },
  StandardNote: { location, department, board },
  ServiceSurvey: { notifyMember: member },
  KnowledgeBaseArticle: { board },
  ServiceEmailTemplate: {
    serviceBoard: board,
    serviceSurvey: { table: 'surveys', title: 'survey' },
  },
  ProjectPhase: { board, department },
  CompanySite: { country },
  CompanyCompanyTypeAssociation: { type: { table: 'companyTypes', title: 'company type' } },
  ContactTypeAssociation: { type: { table: 'contactTypes', title: 'contact type' } },
  CompanyNote: { type: noteType },
  ContactNote: { type: noteType },
  TicketTask: { member, code: { table: 'codes', title: 'service code' } },
  ServiceNote: { member, contact },
  TicketNote: { member, contact },
  Company: {
    status: { table: 'companyStatuses', title: 'company status' },
    types: { table: 'companyTypes', title: 'company type' },
    country,
    defaultContact: contact,
    parentCompany: company,
    site,
    territory: location,
  },
  Contact: {
    company,
    site,
    types: { table: 'contactTypes', title: 'contact type' },
    country,
  },
  ContactCommunication: { type: communicationType },
  ContactCommunicationItem: { type: communicationType },
  TimeEntry: {
    company,
    member,
    workType,
    workRole,
    location,
    department,
    agreement,
  },
  ScheduleEntry: {
    member,
    type: { table: 'scheduleTypes', title: 'schedule type' },
    status: { table: 'scheduleStatuses', title: 'schedule status' },
  },
  CompanyConfiguration: {
    company,
    contact,
    site,
    type: { table: 'configurationTypes', title: 'configuration type' },
    status: { table: 'configurationStatuses', title: 'configuration status' },
    vendor: company,
    location,
    department,
  },
};

/**
 * Finds what a written reference names: `{id}`, `{identifier}` or `{name}` (names ignore case). A
 * status, type or team must be of the record's board, a site of its company.
 */
export function resolveReference(
  world: World,
  model: ModelName,
  field: string,
  body: Record<string, unknown>,
  record: Record<string, unknown>,
): Reference | FieldFault {
  const named = Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]);
  const input: Record<string, unknown> = Object.fromEntries(named);
  const target = targets[model]?.[field];
  const key = (['id', 'identifier', 'name'] as const).find((key) => present(input[key]));
  if (!key) return { code: 'InvalidField', message: `${field} is not a reference`, field };
  const wanted = input[key];
  const owner = target?.of ? (record[target.of] as Reference | undefined) : undefined;
  const row = target && findRow(world, target, key, wanted, owner?.id);
  if (target && row) return referenceTo(world, target.table, row);
  const title = target?.title ?? field;
  const place =
    target?.of === 'board' ? ` for Service Board ${owner?.name ?? owner?.id ?? ''}` : '';
  return {
    code: 'NotFound',
    message: `${title} ${String(wanted)} not found${place}`,
    field: `${field}/${key}`,
  };
}

function findRow(
  world: World,
  target: Target,
  key: 'id' | 'identifier' | 'name',
  wanted: unknown,
  ownerId: number | undefined,
): Row | undefined {
  const table = world.tables[target.table];
  const belongs = (row: Row) => !target.of || ownerOf(row, target.of) === ownerId;
  if (key === 'id') {
    const row = table.get(Number(wanted)) as Row | undefined;
    return row && belongs(row) ? row : undefined;
  }
  const text = String(wanted).toLowerCase();
  return (table.all as readonly Row[]).find(
    (row) =>
      belongs(row) && String(referenceTo(world, target.table, row)[key]).toLowerCase() === text,
  );
}

function ownerOf(row: Row, of: 'board' | 'company' | 'project'): number | undefined {
  return (row[of] as Reference | undefined)?.id ?? (row[`${of}Id`] as number | undefined);
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== 0;
}

export function isFault(result: Reference | FieldFault): result is FieldFault {
  return 'code' in result;
}
