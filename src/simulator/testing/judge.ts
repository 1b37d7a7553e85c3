import { type Field, isModelName, type ModelName, modelNamed } from '../model/model.ts';
import { FURTHER_TABLES } from '../routes/further-tables.ts';

/** Which model each path answers with. The first that fits counts; `{n}` is an id. */
const answers: [path: string, model: ModelName][] = [
  ...FURTHER_TABLES.map(([path, , model]): [string, ModelName] => [
    path.replace(/:\w+/, '{n}'),
    model,
  ]),
  ['/(service)/tickets/{n}/notes', 'ServiceNote'],
  ['/(service)/tickets/{n}/allNotes', 'ServiceTicketNote'],
  ['/(project)/tickets/{n}/notes', 'TicketNote'],
  ['/(project)/tickets/{n}/allNotes', 'ProjectTicketNote'],
  ['/(service|project)/tickets/{n}/configurations', 'ConfigurationReference'],
  ['/(service|project)/tickets/{n}/timeentries', 'TimeEntryReference'],
  ['/(service|project)/tickets/{n}/scheduleentries', 'ScheduleEntryReference'],
  ['/(service|project)/tickets/{n}/documents', 'DocumentReference'],
  ['/(service|project)/tickets/{n}/tasks', 'TicketTask'],
  ['/service/tickets/changelogs', 'TicketChangeLog'],
  ['/service/tickets/{n}/copy', 'Ticket'],
  ['/service/tickets', 'Ticket'],
  ['/project/tickets', 'ProjectTicket'],
  ['/project/projects/{n}/phases', 'ProjectPhase'],
  ['/project/projects', 'Project'],
  ['/service/boards/{n}/statuses', 'BoardStatus'],
  ['/service/boards/{n}/types', 'BoardType'],
  ['/service/boards/{n}/subtypes', 'BoardSubType'],
  ['/service/boards/{n}/items', 'BoardItem'],
  ['/service/boards/{n}/teams', 'BoardTeam'],
  ['/service/boards/{n}/typeSubTypeItemAssociations', 'BoardTypeSubTypeItemAssociation'],
  ['/service/boards', 'Board'],
  ['/service/info/boards', 'BoardInfo'],
  ['/service/impacts', 'Impact'],
  ['/service/severities', 'Severity'],
  ['/service/codes', 'Code'],
  ['/service/SLAs', 'SLA'],
  ['/service/locations', 'ServiceLocation'],
  ['/service/teams', 'ServiceTeam'],
  ['/service/priorities', 'Priority'],
  ['/service/sources', 'Source'],
  ['/company/companies/statuses', 'CompanyStatus'],
  ['/company/companies/types', 'CompanyType'],
  ['/company/companies/{n}/sites', 'CompanySite'],
  ['/company/companies/{n}/typeAssociations', 'CompanyCompanyTypeAssociation'],
  ['/company/companies/{n}/notes', 'CompanyNote'],
  ['/company/companies', 'Company'],
  ['/company/contacts/types', 'ContactType'],
  ['/company/contacts/{n}/communications', 'ContactCommunication'],
  ['/company/contacts/{n}/notes', 'ContactNote'],
  ['/company/contacts/{n}/typeAssociations', 'ContactTypeAssociation'],
  ['/company/contacts', 'Contact'],
  ['/company/communicationTypes', 'CommunicationType'],
  ['/company/noteTypes', 'CompanyNoteType'],
  ['/company/countries', 'Country'],
  ['/company/configurations/types', 'ConfigurationType'],
  ['/company/configurations/statuses', 'ConfigurationStatus'],
  ['/company/configurations', 'CompanyConfiguration'],
  ['/time/entries', 'TimeEntry'],
  ['/time/workTypes', 'WorkType'],
  ['/time/workRoles', 'WorkRole'],
  ['/schedule/entries', 'ScheduleEntry'],
  ['/schedule/types', 'ScheduleType'],
  ['/schedule/statuses', 'ScheduleStatus'],
  ['/system/info/members', 'MemberInfo'],
  ['/system/info/locations', 'LocationInfo'],
  ['/system/info/departments', 'DepartmentInfo'],
  ['/system/info', 'Info'],
  ['/system/apiMembers', 'ApiMember'],
  ['/system/locations', 'Location'],
  ['/system/departments', 'Department'],
  ['/system/securityroles', 'SecurityRole'],
  ['/system/members', 'Member'],
  ['/system/callbacks', 'CallbackEntry'],
  ['/system/documents', 'DocumentInfo'],
];

const patterns = answers.map(([path, model]) => ({
  model,
  pattern: new RegExp(`^${path.replaceAll('{n}', '\\d+')}(/search|/[^/]+)?$`, 'i'),
}));

/** Fields that a caller may send and no reply shows (vendor's OpenAPI: POST only). */
const NEVER_SHOWN = [
  'initialDescription',
  'initialInternalAnalysis',
  'initialResolution',
  'contactEmailLookup',
  'processNotifications',
  'skipCallback',
];

/** The model that a path answers with; undefined for counts, downloads and paths that are not listed. */
export function modelOfPath(path: string): ModelName | undefined {
  if (/\/(count|download|merge|attachChildren|convert|usages(\/list)?)$/i.test(path))
    return undefined;
  const [, base] = /^(.*?)(?:\/\d+)?\/info$/i.exec(path) ?? [];
  const light = `${base === undefined ? '' : modelOfPath(base)}Info`;
  if (isModelName(light) && light !== 'Info') return light;
  return patterns.find(({ pattern }) => pattern.test(path))?.model;
}

/**
 * What is wrong with a successful reply: fields that the model has not, nulls, wrong types, too long
 * texts, unknown enumeration values, missing required fields. `path` is below the API's root.
 */
export function judgeReply(path: string, body: unknown): string[] {
  const [pathname = '', query = ''] = path.split('?');
  const model = modelOfPath(pathname);
  if (!model || body === undefined) return [];
  const partial = /(^|&)fields=/i.test(query);
  const records = Array.isArray(body) ? body : [body];
  return records.flatMap((record) => judgeRecord(model, record, model, partial));
}

/**
 * What is wrong with a write of an integration, as the journal keeps it: unknown or badly typed fields,
 * a new record without a required one, a PATCH of a path that the model has not. Write-only fields are
 * allowed here. `path` is below the API's root.
 */
export function judgeRequest(method: string, path: string, body: unknown): string[] {
  const [pathname = ''] = path.split('?');
  const model = modelOfPath(pathname);
  if (!model || /\/search$/i.test(pathname)) return [];
  if (method !== 'PATCH') return method === 'POST' ? judgeNew(model, body) : [];
  if (!Array.isArray(body)) return [`${model}: a PATCH that is not an array`];
  return body.flatMap(({ op, path: target, value }) => {
    const name = String(target).replace(/^\//, '').split('/')[0] as string;
    const field = modelNamed(model).fields.get(name);
    if (!field) return [`${model}.${name}: no such field`];
    if (!['add', 'replace', 'remove'].includes(op)) return [`${model}.${name}: no operation ${op}`];
    const whole = !String(target).replace(/^\//, '').includes('/');
    return whole && op !== 'remove' ? judgeValue(field, value, `${model}.${name}`, true) : [];
  });
}

function judgeNew(model: ModelName, body: unknown): string[] {
  const record = Object.entries((body ?? {}) as Record<string, unknown>);
  const { fields } = modelNamed(model);
  const problems = record.flatMap(([name, value]) => {
    const field = fields.get(name);
    return field
      ? judgeValue(field, value, `${model}.${name}`, true)
      : [`${model}.${name}: no such field`];
  });
  for (const { name, required } of fields.values())
    if (required && !record.some(([given]) => given === name))
      problems.push(`${model}.${name}: missing`);
  return problems;
}

function judgeRecord(model: ModelName, record: unknown, at: string, partial: boolean): string[] {
  if (typeof record !== 'object' || record === null) return [`${at}: not an object`];
  const { fields } = modelNamed(model);
  const problems: string[] = [];
  for (const [name, value] of Object.entries(record)) {
    const field = fields.get(name);
    const place = `${at}.${name}`;
    if (name === '_info') problems.push(...judgeInfo(value, place));
    else if (!field) problems.push(`${place}: no such field`);
    else if (NEVER_SHOWN.includes(name)) problems.push(`${place}: never shown`);
    else problems.push(...judgeValue(field, value, place, partial));
  }
  if (!partial)
    for (const field of fields.values())
      if ((field.required || field.name === 'id') && !(field.name in record))
        problems.push(`${at}.${field.name}: missing`);
  return problems;
}

function judgeValue(field: Field, value: unknown, at: string, partial: boolean): string[] {
  if (value === null) return [`${at}: null instead of absent`];
  if (!field.many) return judgeOne(field, value, at, partial);
  if (!Array.isArray(value)) return [`${at}: not a list`];
  return value.flatMap((member, i) => judgeOne(field, member, `${at}[${i}]`, partial));
}

function judgeOne(field: Field, value: unknown, at: string, partial: boolean): string[] {
  const wrong = (what: string) => [`${at}: ${JSON.stringify(value)} is not ${what}`];
  switch (field.kind) {
    case 'int':
      return Number.isInteger(value) ? [] : wrong('a whole number');
    case 'num':
      return typeof value === 'number' ? [] : wrong('a number');
    case 'flag':
      return typeof value === 'boolean' ? [] : wrong('a boolean');
    case 'date':
      return isDate(value) ? [] : wrong('a date of whole seconds in UTC');
    case 'enum':
      return field.values.includes(String(value)) ? [] : wrong(`one of ${field.values.join(', ')}`);
    case 'text':
      if (typeof value !== 'string') return wrong('a text');
      return value.length > (field.maxLength ?? Number.POSITIVE_INFINITY)
        ? wrong(`at most ${field.maxLength} long`)
        : [];
    case 'reference':
      return judgeReference(field, value, at, partial);
    case 'model':
      // A nested record need not have what a new one must have.
      return judgeRecord(field.model as ModelName, value, at, true);
    case 'object':
      return [];
  }
}

function judgeReference(field: Field, value: unknown, at: string, partial: boolean): string[] {
  if (typeof value !== 'object' || value === null) return [`${at}: not a reference`];
  const problems = Object.entries(value).flatMap(([name, part]) => {
    if (name === '_info') return judgeInfo(part, `${at}._info`);
    if (part === null) return [`${at}.${name}: null instead of absent`];
    return field.values.includes(name) ? [] : [`${at}.${name}: no such field`];
  });
  if (!partial && !Number.isInteger((value as { id?: unknown }).id))
    problems.push(`${at}.id: missing`);
  return problems;
}

function judgeInfo(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${at}: not an object`];
  return Object.entries(value).flatMap(([name, part]) => {
    if (typeof part !== 'string') return [`${at}.${name}: not a text`];
    if ((name === 'lastUpdated' || name === 'dateEntered') && !isDate(part))
      return [`${at}.${name}: ${part} is not a date`];
    return name.endsWith('_href') && !/^https?:\/\//.test(part)
      ? [`${at}.${name}: no address`]
      : [];
  });
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value);
}
