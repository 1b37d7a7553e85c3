import { referenceTo } from '../store/references.ts';
import type { Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { insert, named } from './insert.ts';

/** The MSP's people; the last one has left. Identifiers are at most 15 characters. */
const people = [
  ['ngreen', 'Nadia', 'Green', 'F', 'Service Manager'],
  ['tbecker', 'Tom', 'Becker', 'F', 'Senior Engineer'],
  ['psingh', 'Priya', 'Singh', 'F', 'Engineer'],
  ['mrossi', 'Marco', 'Rossi', 'F', 'Engineer'],
  ['kowens', 'Kate', 'Owens', 'F', 'Service Desk'],
  ['jlind', 'Jonas', 'Lind', 'F', 'Service Desk'],
  ['acosta', 'Ana', 'Costa', 'C', 'Service Desk'],
  ['rhale', 'Robin', 'Hale', 'X', 'Field Engineer'],
  ['dformer', 'Dale', 'Former', 'F', 'Engineer'],
] as const;

/** Members who work on tickets, in the seed's order. */
export function technicians(world: World): Row[] {
  return (world.tables.members.all as readonly Row[]).filter(
    (row) => row.licenseClass !== 'A' && row.inactiveFlag === false,
  );
}

export function seedMembers(world: World): void {
  for (const [identifier, firstName, lastName, licenseClass, title] of people)
    insert(world, 'members', {
      ...memberFields(world, identifier, firstName, lastName, licenseClass),
      title,
      inactiveFlag: identifier === 'dformer',
      primaryEmail: `${identifier}@harbor-it.example`,
      officeEmail: `${identifier}@harbor-it.example`,
    });
}

/** An API member: keys belong to one, and what they do is done in its name. */
export function addApiMember(world: World, identifier: string): Row {
  const existing = (world.tables.members.all as readonly Row[]).find(
    (row) => row.identifier === identifier,
  );
  return (
    existing ?? insert(world, 'members', memberFields(world, identifier, 'API', identifier, 'A'))
  );
}

function memberFields(
  world: World,
  identifier: string,
  firstName: string,
  lastName: string,
  licenseClass: string,
) {
  const role = licenseClass === 'A' ? 'API' : 'Technician';
  return {
    identifier,
    firstName,
    lastName,
    licenseClass,
    inactiveFlag: false,
    hireDate: '2021-05-03T00:00:00Z',
    defaultEmail: 'Office',
    defaultPhone: 'Office',
    disableOnlineFlag: false,
    adminFlag: false,
    securityRole: referenceTo(world, 'securityRoles', named(world, 'securityRoles', role)),
  };
}
