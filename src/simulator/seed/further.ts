import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { insert, insertNamed } from './insert.ts';

/** What surrounds tickets: an agreement for each client, and the choices of lesser set-up tables. */
export function seedFurther(world: World): void {
  for (const name of ['Call', 'Meeting', 'Email'])
    insert(world, 'activityTypes', {
      name,
      points: 0,
      defaultFlag: name === 'Call',
      inactiveFlag: false,
      emailFlag: name === 'Email',
    });
  for (const name of ['Open', 'Closed']) {
    const common = { name, defaultFlag: name === 'Open', inactiveFlag: false };
    insert(world, 'activityStatuses', { ...common, closedFlag: name === 'Closed' });
    insert(world, 'projectStatuses', { ...common, closedFlag: name === 'Closed' });
  }
  insert(world, 'projectTypes', { name: 'Implementation', defaultFlag: true, inactiveFlag: false });
  for (const name of ['Account Manager', 'Engineer'])
    insert(world, 'teamRoles', {
      name,
      accountManagerFlag: name !== 'Engineer',
      techFlag: name === 'Engineer',
    });
  for (const name of ['Manager', 'Assistant']) insert(world, 'relationships', { name });
  for (const name of ['Finance', 'Management']) insert(world, 'contactDepartments', { name });
  for (const name of ['Employee', 'Contractor'])
    insert(world, 'memberTypes', { name, inactiveFlag: false });
  const holidayList = insertNamed(world, 'holidayLists', { name: 'Public holidays' });
  const hours = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].flatMap((day) => [
    [`${day}StartTime`, '08:00:00'],
    [`${day}EndTime`, '17:00:00'],
  ]);
  insert(world, 'calendars', { name: 'Standard', holidayList, ...Object.fromEntries(hours) });
  insert(world, 'reminderTimes', { time: 15, name: '15 minutes', defaultFlag: true });
  seedAgreements(world);
}

function seedAgreements(world: World): void {
  const type = insertNamed(world, 'agreementTypes', {
    name: 'Managed Services',
    defaultFlag: true,
    inactiveFlag: false,
    employeeCompRate: 'Hourly',
    employeeCompNotExceed: 'Billing',
    invoicingCycle: 'CalendarYear',
    billTime: 'NoDefault',
    billExpenses: 'NoDefault',
    billProducts: 'NoDefault',
  });
  for (const company of world.tables.companies.all as readonly Row[]) {
    const contact = company.defaultContact as Reference | undefined;
    if (!contact) continue;
    insert(world, 'agreements', {
      name: 'Managed Services',
      type,
      company: referenceTo(world, 'companies', company),
      contact,
      startDate: '2024-01-01T00:00:00Z',
      noEndingDateFlag: true,
      cancelledFlag: false,
      agreementStatus: 'Active',
    });
  }
}
