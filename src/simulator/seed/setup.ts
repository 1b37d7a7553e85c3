import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { insert, insertNamed, named } from './insert.ts';
import { kinds } from './kinds/index.ts';
import { technicians } from './members.ts';

type Status = [name: string, escalationStatus: string, closedStatus?: boolean];

/** Each board names its statuses as it likes; only flags tell what they mean. */
const boards: Record<string, { projectFlag: boolean; statuses: Status[] }> = {
  'Help Desk': {
    projectFlag: false,
    statuses: [
      ['New', 'NotResponded'],
      ['Assigned', 'NotResponded'],
      ['In Progress', 'Responded'],
      ['Waiting Customer', 'ResolutionPlan'],
      ['Waiting Vendor', 'ResolutionPlan'],
      ['Escalated', 'Responded'],
      ['Completed', 'Resolved', true],
      ['Closed', 'Resolved', true],
    ],
  },
  Monitoring: {
    projectFlag: false,
    statuses: [
      ['New (alert)', 'NotResponded'],
      ['Acknowledged', 'Responded'],
      ['Working', 'Responded'],
      ['Snoozed', 'NoEscalation'],
      ['Auto-resolved', 'Resolved', true],
      ['Closed', 'Resolved', true],
    ],
  },
  Projects: {
    projectFlag: true,
    statuses: [
      ['New', 'NotResponded'],
      ['In Progress', 'Responded'],
      ['On Hold', 'ResolutionPlan'],
      ['Done', 'Resolved', true],
    ],
  },
};

const PRIORITIES = [
  ['Priority 1 - Critical', 'Red', 'Critical'],
  ['Priority 2 - High', 'Orange', 'High'],
  ['Priority 3 - Normal', 'Yellow', 'Medium'],
  ['Priority 4 - Low', 'Green', 'Low'],
] as const;

/** Fills the tables that an administrator sets up. */
export function seedSetup(world: World): void {
  for (const name of ['Administrator', 'Technician', 'API'])
    insert(world, 'securityRoles', { name });
  insert(world, 'locations', { name: 'Head Office', structureLevel: { id: 1, name: 'Corporate' } });
  insert(world, 'departments', { identifier: 'SVC', name: 'Services' });
  insert(world, 'serviceLocations', { name: 'Remote', where: 'Remote', defaultFlag: true });
  insert(world, 'serviceLocations', { name: 'On-Site', where: 'OnSite', defaultFlag: false });
  for (const name of ['Remote Support', 'On-Site Support', 'Project'])
    insert(world, 'workTypes', { name, billTime: 'Billable', rateType: 'Multiplier', rate: 1 });
  for (const name of ['Engineer', 'Senior Engineer'])
    insert(world, 'workRoles', { name, hourlyRate: 120, inactiveFlag: false });
  insert(world, 'slas', { name: 'Standard SLA', basedOn: 'AllHours', defaultFlag: true });
  for (const table of ['impacts', 'severities'] as const)
    for (const name of ['Low', 'Medium', 'High'])
      insert(world, table, { name, description: name, defaultFlag: name === 'Medium' });
  for (const name of ['Comments', 'Billing', 'Technical'])
    insert(world, 'noteTypes', { name, defaultFlag: name === 'Comments' });
  for (const [identifier, name] of [
    ['US', 'United States'],
    ['GB', 'United Kingdom'],
    ['DE', 'Germany'],
  ])
    insert(world, 'countries', {
      identifier,
      name,
      countryCode: identifier,
      defaultFlag: identifier === 'US',
      currency: { id: 1, name: 'US Dollars', currencyCode: 'USD', symbol: '$' },
    });
  for (const [index, [name, color, level]] of PRIORITIES.entries())
    insert(world, 'priorities', {
      name,
      color,
      level,
      sortOrder: index + 1,
      defaultFlag: index === 2,
    });
  for (const name of ['Email Connector', 'Phone', 'Portal', 'Monitoring', 'Walk-in'])
    insert(world, 'sources', { name, defaultFlag: name === 'Phone' });
  for (const [name, inactiveFlag] of [
    ['Active', false],
    ['Credit Hold', false],
    ['Not-Approved', false],
    ['Former Client', true],
  ])
    insert(world, 'companyStatuses', {
      name,
      inactiveFlag,
      defaultFlag: name === 'Active',
      notifyFlag: name === 'Credit Hold',
      disallowSavingFlag: false,
    });
  for (const name of ['Client', 'Owner', 'Vendor', 'Prospect'])
    insert(world, 'companyTypes', {
      name,
      defaultFlag: name === 'Client',
      vendorFlag: name === 'Vendor',
      serviceAlertFlag: false,
    });
  for (const description of ['End User', 'Decision Maker', 'IT Contact'])
    insert(world, 'contactTypes', { description, defaultFlag: description === 'End User' });
  seedCommunicationTypes(world);
  // Everywhere 3 is a sales activity and 4 a service ticket: clients ask for `type/id=4`.
  insert(world, 'scheduleTypes', { name: 'Sales', identifier: 'C', systemFlag: true });
  insert(world, 'scheduleTypes', { name: 'Service', identifier: 'S', systemFlag: true });
  insert(world, 'scheduleTypes', { name: 'Project', identifier: 'P', systemFlag: true });
  for (const name of ['Firm', 'Tentative'])
    insert(world, 'scheduleStatuses', {
      name,
      defaultFlag: name === 'Firm',
      showAsTentativeFlag: name === 'Tentative',
    });
  for (const name of ['Workstation', 'Server', 'Network Device'])
    insert(world, 'configurationTypes', { name, inactiveFlag: false, systemFlag: false });
  for (const description of ['Active', 'Retired'])
    insert(world, 'configurationStatuses', {
      description,
      closedFlag: description === 'Retired',
      defaultFlag: description === 'Active',
    });
}

function seedCommunicationTypes(world: World): void {
  for (const [description, kind] of [
    ['Email', 'emailFlag'],
    ['Direct', 'phoneFlag'],
    ['Mobile', 'phoneFlag'],
    ['Fax', 'faxFlag'],
  ] as const)
    insert(world, 'communicationTypes', {
      description,
      phoneFlag: false,
      faxFlag: false,
      emailFlag: false,
      defaultFlag: description === 'Email' || description === 'Direct',
      [kind]: true,
    });
}

/** Boards with their own statuses, types, subtypes, items and teams, as the kinds of issue need them. */
export function seedBoards(world: World): void {
  for (const [name, { projectFlag, statuses }] of Object.entries(boards)) {
    const board = insertNamed(world, 'boards', {
      name,
      projectFlag,
      inactiveFlag: false,
      location: referenceTo(world, 'locations', named(world, 'locations', 'Head Office')),
      department: referenceTo(world, 'departments', named(world, 'departments', 'Services')),
      sendToContactFlag: true,
      sendToResourceFlag: true,
      sendToCCFlag: true,
      discussionsLockedFlag: false,
      timeEntryLockedFlag: false,
      markFirstNoteIssueFlag: true,
      emailConnectorAllowReopenClosedFlag: true,
    });
    for (const [index, [status, escalationStatus, closedStatus = false]] of statuses.entries())
      insert(world, 'statuses', {
        name: status,
        board,
        sortOrder: index,
        displayOnBoard: !closedStatus,
        inactive: false,
        closedStatus,
        timeEntryNotAllowed: false,
        defaultFlag: index === 0,
        escalationStatus,
        customerPortalFlag: false,
        saveTimeAsNote: false,
      });
    seedTypes(world, board);
    seedTeams(world, board);
  }
}

function seedTypes(world: World, board: Reference): void {
  const ofBoard = kinds.filter((kind) => kind.board === board.name);
  const types = new Map<string, Reference>();
  const typeNames = ofBoard.length > 0 ? ofBoard.map((kind) => kind.type) : ['Project Task'];
  for (const name of new Set(typeNames))
    types.set(
      name,
      insertNamed(world, 'types', {
        name,
        board,
        category: board.name === 'Monitoring' ? 'Proactive' : 'Reactive',
        defaultFlag: false,
        inactiveFlag: false,
        requestForChangeFlag: false,
      }),
    );
  for (const name of new Set(ofBoard.map((kind) => kind.subType))) {
    const users = ofBoard.filter((kind) => kind.subType === name);
    const typeAssociationIds = [...new Set(users.map((kind) => types.get(kind.type)?.id))];
    insert(world, 'subTypes', { name, board, inactiveFlag: false, typeAssociationIds });
  }
  for (const name of new Set(ofBoard.flatMap((kind) => kind.item ?? [])))
    insert(world, 'items', { name, board, inactiveFlag: false });
  for (const kind of ofBoard)
    insert(world, 'associations', {
      board,
      type: types.get(kind.type),
      subType: choice(world, 'subTypes', board, kind.subType),
      item: kind.item && choice(world, 'items', board, kind.item),
    });
}

/** The choice of a board with this name, as a reference. */
export function choice(
  world: World,
  table: 'statuses' | 'types' | 'subTypes' | 'items',
  board: Reference,
  name: string,
): Reference {
  const row = (world.tables[table].all as readonly Row[]).find(
    (row) => row.name === name && (row.board as Reference).id === board.id,
  );
  if (!row) throw new Error(`the seed has no ${name} in ${table} of ${board.name}`);
  return referenceTo(world, table, row);
}

function seedTeams(world: World, board: Reference): void {
  const [leader, ...others] = technicians(world);
  if (!leader) return;
  insert(world, 'teams', {
    name: `${board.name} Team`,
    boardId: board.id,
    teamLeader: referenceTo(world, 'members', leader),
    members: others.map((member) => member.id),
    defaultFlag: true,
    notifyOnTicketDelete: false,
  });
}
