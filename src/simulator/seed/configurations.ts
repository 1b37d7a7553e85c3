import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { insert, named } from './insert.ts';
import { hashOfKey } from './random.ts';

/** A computer for each contact who works at a client. */
export function seedConfigurations(world: World): void {
  const type = referenceTo(
    world,
    'configurationTypes',
    named(world, 'configurationTypes', 'Workstation'),
  );
  const [active] = world.tables.configurationStatuses.all as readonly Row[];
  const status = active && referenceTo(world, 'configurationStatuses', active);
  for (const contact of world.tables.contacts.all as readonly Row[]) {
    const company = contact.company as Reference | undefined;
    if (!company || contact.inactiveFlag) continue;
    const number = hashOfKey(world.seed, contact.id) % 90;
    const name = `${String(company.identifier).slice(0, 3).toUpperCase()}-LT${number + 10}`;
    insert(world, 'configurations', {
      name,
      deviceIdentifier: name,
      type,
      status,
      company,
      contact: referenceTo(world, 'contacts', contact),
      site: contact.site,
      serialNumber: `SN${hashOfKey('serial', world.seed, contact.id).toString(36).toUpperCase()}`,
      osType: 'Windows 11 Pro',
      lastLoginName: `${contact.firstName}.${contact.lastName}`.toLowerCase(),
      billFlag: false,
      activeFlag: true,
    });
  }
}
