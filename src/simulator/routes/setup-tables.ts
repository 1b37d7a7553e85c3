import { recordNotFound } from '../http/api-fault.ts';
import { type Call, idOf } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { type ModelName, modelNamed } from '../model/model.ts';
import { demandBoard, type Permission } from '../rights.ts';
import type { Reference, Row } from '../store/row.ts';
import type { TableName } from '../store/world.ts';
import { plainWriting, serveCollection } from './collection.ts';

/** Tables that an administrator fills and an integration reads. */
const tables: [path: string, table: TableName, model: ModelName, title: string, Permission?][] = [
  ['/service/priorities', 'priorities', 'Priority', 'Priority'],
  ['/service/sources', 'sources', 'Source', 'Source'],
  ['/company/companies/statuses', 'companyStatuses', 'CompanyStatus', 'Company Status'],
  ['/company/companies/types', 'companyTypes', 'CompanyType', 'Company Type'],
  ['/company/contacts/types', 'contactTypes', 'ContactType', 'Contact Type'],
  ['/company/communicationTypes', 'communicationTypes', 'CommunicationType', 'Communication Type'],
  ['/schedule/types', 'scheduleTypes', 'ScheduleType', 'Schedule Type', 'schedule'],
  ['/schedule/statuses', 'scheduleStatuses', 'ScheduleStatus', 'Schedule Status', 'schedule'],
];

/** Choices of one board, each under `/service/boards/{id}`. */
const ofBoard: [part: string, table: TableName, model: ModelName, title: string][] = [
  ['statuses', 'statuses', 'BoardStatus', 'Service Status'],
  ['types', 'types', 'BoardType', 'Service Type'],
  ['subtypes', 'subTypes', 'BoardSubType', 'Service SubType'],
  ['items', 'items', 'BoardItem', 'Service Item'],
  ['teams', 'teams', 'BoardTeam', 'Service Team'],
  [
    'typeSubTypeItemAssociations',
    'associations',
    'BoardTypeSubTypeItemAssociation',
    'Type SubType Item Association',
  ],
];

export function serveSetupTables(router: Router): void {
  for (const [path, table, model, title, right = 'table-setup'] of tables) {
    const writing = plainWriting(modelNamed(model), title.toLowerCase());
    serveCollection(router, { path, table, title, writing, right, verbs: ['list', 'get'] });
  }
  serveCollection(router, {
    path: '/service/boards',
    table: 'boards',
    title: 'Service Board',
    writing: plainWriting(modelNamed('Board'), 'board'),
    right: 'table-setup',
    verbs: ['list', 'get'],
    rows: (call) =>
      (call.world.tables.boards.all as readonly Row[]).filter(
        (board) => !call.role.boards || call.role.boards.has(board.id),
      ),
    find: boardOf,
  });
  for (const [part, table, model, title] of ofBoard) {
    serveCollection(router, {
      path: `/service/boards/:boardId/${part}`,
      table,
      title,
      writing: plainWriting(modelNamed(model), title.toLowerCase()),
      right: 'table-setup',
      verbs: ['list', 'get'],
      rows: (call) => {
        const board = boardOf(call, 'boardId');
        if (!board) throw recordNotFound('Service Board', call.params.boardId ?? '');
        return (call.world.tables[table].all as readonly Row[]).filter(
          (row) => ((row.board as Reference | undefined)?.id ?? row.boardId) === board.id,
        );
      },
    });
  }
}

function boardOf(call: Call, parameter = 'id'): Row | undefined {
  const board = call.world.tables.boards.get(idOf(call, parameter)) as Row | undefined;
  if (board) demandBoard(call.role, board);
  return board;
}
