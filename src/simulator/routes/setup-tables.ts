import { recordNotFound } from '../http/api-fault.ts';
import { type Call, idOf, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { type ModelName, modelNamed } from '../model/model.ts';
import { listReply } from '../paging.ts';
import { demandBoard, type Permission } from '../rights.ts';
import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import type { TableName, World } from '../store/world.ts';
import { ALL_VERBS, lightOf, plainWriting, serveCollection } from './collection.ts';

interface SetupTable {
  path: string;
  table: TableName;
  model: ModelName;
  title: string;
  info?: ModelName;
  right?: Permission;
  /** Its records have fields that lead to what is not simulated, so that none can be made. */
  readOnly?: boolean;
}

/** Tables that an administrator fills. */
const tables: SetupTable[] = [
  { path: '/service/priorities', table: 'priorities', model: 'Priority', title: 'Priority' },
  {
    path: '/service/sources',
    table: 'sources',
    model: 'Source',
    title: 'Source',
    info: 'SourceInfo',
  },
  { path: '/service/impacts', table: 'impacts', model: 'Impact', title: 'Impact', readOnly: true },
  {
    path: '/service/severities',
    table: 'severities',
    model: 'Severity',
    title: 'Severity',
    readOnly: true,
  },
  { path: '/service/codes', table: 'codes', model: 'Code', title: 'Service Code' },
  { path: '/service/SLAs', table: 'slas', model: 'SLA', title: 'SLA', info: 'SLAInfo' },
  {
    path: '/service/locations',
    table: 'serviceLocations',
    model: 'ServiceLocation',
    title: 'Service Location',
    info: 'ServiceLocationInfo',
  },
  {
    path: '/company/companies/statuses',
    table: 'companyStatuses',
    model: 'CompanyStatus',
    title: 'Company Status',
  },
  {
    path: '/company/companies/types',
    table: 'companyTypes',
    model: 'CompanyType',
    title: 'Company Type',
  },
  {
    path: '/company/contacts/types',
    table: 'contactTypes',
    model: 'ContactType',
    title: 'Contact Type',
    info: 'ContactTypeInfo',
  },
  {
    path: '/company/communicationTypes',
    table: 'communicationTypes',
    model: 'CommunicationType',
    title: 'Communication Type',
    info: 'CommunicationTypeInfo',
  },
  {
    path: '/company/configurations/types',
    table: 'configurationTypes',
    model: 'ConfigurationType',
    title: 'Configuration Type',
    info: 'ConfigurationTypeInfo',
  },
  {
    path: '/company/configurations/statuses',
    table: 'configurationStatuses',
    model: 'ConfigurationStatus',
    title: 'Configuration Status',
    info: 'ConfigurationStatusInfo',
  },
  { path: '/company/noteTypes', table: 'noteTypes', model: 'CompanyNoteType', title: 'Note Type' },
  {
    path: '/company/countries',
    table: 'countries',
    model: 'Country',
    title: 'Country',
    info: 'CountryInfo',
    readOnly: true,
  },
  {
    path: '/system/locations',
    table: 'locations',
    model: 'Location',
    title: 'Location',
    readOnly: true,
  },
  { path: '/system/departments', table: 'departments', model: 'Department', title: 'Department' },
  {
    path: '/system/securityroles',
    table: 'securityRoles',
    model: 'SecurityRole',
    title: 'Security Role',
    info: 'SecurityRoleInfo',
  },
  {
    path: '/time/workTypes',
    table: 'workTypes',
    model: 'WorkType',
    title: 'Work Type',
    info: 'WorkTypeInfo',
  },
  {
    path: '/time/workRoles',
    table: 'workRoles',
    model: 'WorkRole',
    title: 'Work Role',
    info: 'WorkRoleInfo',
  },
  {
    path: '/schedule/types',
    table: 'scheduleTypes',
    model: 'ScheduleType',
    title: 'Schedule Type',
    info: 'ScheduleTypeInfo',
    right: 'schedule',
  },
  {
    path: '/schedule/statuses',
    table: 'scheduleStatuses',
    model: 'ScheduleStatus',
    title: 'Schedule Status',
    info: 'ScheduleStatusInfo',
    right: 'schedule',
  },
];

/** Choices of one board, each under `/service/boards/{id}`. */
const ofBoard: (Omit<SetupTable, 'path'> & { part: string })[] = [
  {
    part: 'statuses',
    table: 'statuses',
    model: 'BoardStatus',
    title: 'Service Status',
    info: 'BoardStatusInfo',
  },
  { part: 'types', table: 'types', model: 'BoardType', title: 'Service Type' },
  {
    part: 'subtypes',
    table: 'subTypes',
    model: 'BoardSubType',
    title: 'Service SubType',
    info: 'BoardSubTypeInfo',
  },
  { part: 'items', table: 'items', model: 'BoardItem', title: 'Service Item' },
  {
    part: 'teams',
    table: 'teams',
    model: 'BoardTeam',
    title: 'Service Team',
    info: 'BoardTeamInfo',
  },
  {
    part: 'typeSubTypeItemAssociations',
    table: 'associations',
    model: 'BoardTypeSubTypeItemAssociation',
    title: 'Type SubType Item Association',
    readOnly: true,
  },
];

export function serveSetupTables(router: Router): void {
  for (const { path, table, model, title, info, right = 'table-setup', readOnly } of tables)
    serveCollection(router, {
      path,
      table,
      title,
      ...(info && { info }),
      writing: plainWriting(modelNamed(model), title.toLowerCase()),
      right,
      verbs: readOnly ? ['list', 'get'] : ALL_VERBS,
      guarded: !readOnly,
      // A code that only references show is no field of the record.
      ...(table === 'countries' && { present: (_, { identifier, ...row }) => row }),
    });
  serveCollection(router, {
    path: '/service/boards',
    table: 'boards',
    title: 'Service Board',
    writing: plainWriting(modelNamed('Board'), 'board'),
    right: 'table-setup',
    verbs: ALL_VERBS,
    guarded: true,
    rows: boardsOf,
    find: boardOf,
    defaults: () => ({ inactiveFlag: false, projectFlag: false }),
  });
  for (const { part, table, model, title, info, readOnly } of ofBoard)
    serveCollection(router, {
      path: `/service/boards/:boardId/${part}`,
      table,
      title,
      ...(info && { info }),
      writing: plainWriting(modelNamed(model), title.toLowerCase(), 'board', 'boardId'),
      right: 'table-setup',
      verbs: readOnly ? ['list', 'get'] : ALL_VERBS,
      guarded: !readOnly,
      rows: (call) => rowsOfBoard(call.world, table, ownerOf(call).id),
      defaults: (call) => newChoice(call.world, table, ownerOf(call)),
    });
  const light = modelNamed('BoardInfo');
  router.on('GET', '/service/info/boards', undefined, (call) =>
    listReply(call, light, boardsOf(call), (row) => lightOf(light, row)),
  );
  router.on('GET', '/service/info/boards/:boardId', undefined, (call) =>
    ok(lightOf(light, ownerOf(call))),
  );
  serveCollection(router, {
    path: '/service/teams',
    table: 'teams',
    title: 'Service Team',
    writing: plainWriting(modelNamed('ServiceTeam'), 'service team'),
    right: 'table-setup',
    verbs: ['list', 'get'],
    present: (_, { id, name, teamLeader, notifyOnTicketDelete, _info }) => ({
      id,
      name,
      leader: teamLeader,
      deleteNotifyFlag: notifyOnTicketDelete,
      _info,
    }),
  });
}

/** What a new choice of a board has unless it says otherwise. */
function newChoice(world: World, table: TableName, board: Row) {
  if (table === 'teams') return { boardId: board.id, defaultFlag: false };
  const place = { board: referenceTo(world, 'boards', board) };
  if (table !== 'statuses') return { ...place, inactiveFlag: false };
  return {
    ...place,
    sortOrder: rowsOfBoard(world, table, board.id).length,
    displayOnBoard: true,
    inactive: false,
    closedStatus: false,
    defaultFlag: false,
    timeEntryNotAllowed: false,
    escalationStatus: 'NotResponded',
  };
}

function rowsOfBoard(world: World, table: TableName, boardId: number): readonly Row[] {
  return (world.tables[table].all as readonly Row[]).filter(
    (row) => ((row.board as Reference | undefined)?.id ?? row.boardId) === boardId,
  );
}

function boardsOf({ world, role }: Call): readonly Row[] {
  const boards = world.tables.boards.all as readonly Row[];
  return boards.filter(({ id }) => !role.boards || role.boards.has(id));
}

function ownerOf(call: Call): Row {
  const board = boardOf(call, 'boardId');
  if (!board) throw recordNotFound('Service Board', call.params.boardId ?? '');
  return board;
}

function boardOf(call: Call, parameter = 'id'): Row | undefined {
  const board = call.world.tables.boards.get(idOf(call, parameter)) as Row | undefined;
  if (board) demandBoard(call.role, board);
  return board;
}
