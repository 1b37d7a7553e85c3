import { recordNotFound } from '../http/api-fault.ts';
import { type Call, idOf } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { type ModelName, modelNamed } from '../model/model.ts';
import type { Permission } from '../rights.ts';
import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import type { TableName } from '../store/world.ts';
import { ALL_VERBS, plainWriting, serveCollection } from './collection.ts';

type Further = [
  path: string,
  table: TableName,
  model: ModelName,
  title: string,
  right?: Permission,
  /** What its records have leads to what is not simulated, or nobody makes them: they are only read. */
  readOnly?: 'read-only',
];

/** What surrounds tickets, without rules of its own; below a `companyId` and the like, the owner's only. */
export const FURTHER_TABLES: Further[] = [
  ['/sales/activities/types', 'activityTypes', 'ActivityType', 'Activity Type'],
  ['/sales/activities/statuses', 'activityStatuses', 'ActivityStatus', 'Activity Status'],
  ['/sales/activities', 'activities', 'Activity', 'Activity', 'activities'],
  ['/finance/agreements/types', 'agreementTypes', 'AgreementType', 'Agreement Type'],
  ['/finance/agreements', 'agreements', 'Agreement', 'Agreement', 'agreements'],
  ['/procurement/products', 'products', 'ProductItem', 'Product', 'products', 'read-only'],
  ['/expense/entries', 'expenses', 'ExpenseEntry', 'Expense Entry', 'expenses', 'read-only'],
  [
    '/company/companies/:companyId/teams',
    'companyTeams',
    'CompanyTeam',
    'Company Team',
    'company-maintenance',
  ],
  ['/company/teamRoles', 'teamRoles', 'TeamRole', 'Team Role'],
  ['/company/contacts/relationships', 'relationships', 'ContactRelationship', 'Relationship'],
  ['/company/contacts/departments', 'contactDepartments', 'ContactDepartment', 'Department'],
  [
    '/company/contacts/:contactId/tracks',
    'tracks',
    'ContactTrack',
    'Track',
    'contacts',
    'read-only',
  ],
  ['/company/states', 'states', 'State', 'State'],
  ['/company/ownershipTypes', 'ownershipTypes', 'OwnershipType', 'Ownership Type'],
  ['/project/statuses', 'projectStatuses', 'ProjectStatus', 'Project Status'],
  ['/project/projectTypes', 'projectTypes', 'ProjectType', 'Project Type'],
  [
    '/project/projects/:projectId/notes',
    'projectNotes',
    'ProjectNote',
    'Project Note',
    'project-tickets',
  ],
  [
    '/project/projects/:projectId/contacts',
    'projectContacts',
    'ProjectContact',
    'Project Contact',
    'project-tickets',
  ],
  ['/schedule/calendars', 'calendars', 'Calendar', 'Calendar'],
  ['/schedule/holidayLists', 'holidayLists', 'HolidayList', 'Holiday List'],
  [
    '/schedule/reminderTimes',
    'reminderTimes',
    'ScheduleReminderTime',
    'Reminder Time',
    'schedule',
    'read-only',
  ],
  ['/time/sheets', 'timeSheets', 'TimeSheet', 'Time Sheet', 'time-entry', 'read-only'],
  ['/time/chargeCodes', 'chargeCodes', 'ChargeCode', 'Charge Code'],
  [
    '/system/timeZoneSetups',
    'timeZoneSetups',
    'TimeZoneSetup',
    'Time Zone Setup',
    'table-setup',
    'read-only',
  ],
  ['/system/userDefinedFields', 'userDefinedFields', 'UserDefinedField', 'User Defined Field'],
  ['/system/standardNotes', 'standardNotes', 'StandardNote', 'Standard Note'],
  ['/system/links', 'links', 'Link', 'Link'],
  ['/system/members/types', 'memberTypes', 'MemberType', 'Member Type'],
  ['/service/surveys', 'surveys', 'ServiceSurvey', 'Survey'],
  [
    '/service/knowledgeBaseArticles',
    'articles',
    'KnowledgeBaseArticle',
    'Knowledge Base Article',
    'service-tickets',
  ],
  ['/service/emailTemplates', 'emailTemplates', 'ServiceEmailTemplate', 'Email Template'],
  [
    '/service/templates',
    'templates',
    'ServiceTemplate',
    'Service Template',
    'table-setup',
    'read-only',
  ],
  ['/service/ticketLinks', 'ticketLinks', 'ServiceTicketLink', 'Ticket Link'],
];

/** Owners that a path names, and what their records call them: by reference or by plain id. */
const owners = [
  { parameter: 'companyId', table: 'companies', title: 'Company', field: 'company' },
  { parameter: 'contactId', table: 'contacts', title: 'Contact', field: 'contact' },
  { parameter: 'projectId', table: 'projects', title: 'Project', field: 'projectId' },
] as const;

export function serveFurtherTables(router: Router): void {
  for (const [path, table, modelName, title, right = 'table-setup', readOnly] of FURTHER_TABLES) {
    const model = modelNamed(modelName);
    const owner = owners.find(({ parameter }) => path.includes(`:${parameter}`));
    serveCollection(router, {
      path,
      table,
      title,
      right,
      writing: plainWriting(model, nounOf(modelName), ...(owner ? [owner.field] : [])),
      verbs: readOnly ? ['list', 'get'] : ALL_VERBS,
      ...(owner && {
        rows: (call: Call) => {
          const { id } = ownerOf(call, owner);
          return (call.world.tables[table].all as readonly Row[]).filter(
            ({ [owner.field]: held }) => ((held as Reference | undefined)?.id ?? held) === id,
          );
        },
        defaults: (call: Call) => {
          const row = ownerOf(call, owner);
          const whole = owner.field !== 'projectId';
          return { [owner.field]: whole ? referenceTo(call.world, owner.table, row) : row.id };
        },
      }),
    });
  }
}

function ownerOf(call: Call, { parameter, table, title }: (typeof owners)[number]): Row {
  const row = call.world.tables[table].get(idOf(call, parameter)) as Row | undefined;
  if (!row) throw recordNotFound(title, call.params[parameter] ?? '');
  return row;
}

/** `KnowledgeBaseArticle` as the vendor's error bodies write it: `knowledgeBaseArticle`. */
function nounOf(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1);
}
