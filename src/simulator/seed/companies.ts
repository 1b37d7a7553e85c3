import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { insert, named } from './insert.ts';
import { COMPANY_FIRST, COMPANY_SECOND, FIRST_NAMES, LAST_NAMES } from './names.ts';
import { type Random, randomOf } from './random.ts';

const CONTACTS_PER_COMPANY = 10;

/** The MSP itself, the catch-all for unmatched mail, a vendor, a deleted client, and `clients` clients. */
export function seedCompanies(world: World, clients: number): void {
  addCompany(world, 'HarborIT', world.companyName, 'Owner');
  addCompany(world, 'Catchall', 'Catchall (for unmatched email)', 'Client');
  addCompany(world, 'Brightline', 'Brightline Supplies', 'Vendor', { isVendorFlag: true });
  const deleted = addCompany(world, 'OldMill', 'Old Mill Bakery', 'Client', {
    deletedFlag: true,
    dateDeleted: '2025-02-11T10:12:00Z',
    deletedBy: 'ngreen',
  });
  addContacts(world, deleted, 2, randomOf(world.seed, 'contacts', 'deleted'));
  for (let i = 0; i < clients; i += 1) {
    const name = clientName(world.seed, i);
    const company = addCompany(
      world,
      name.replace(/[^A-Za-z0-9]/g, '').slice(0, 30),
      name,
      'Client',
    );
    addContacts(world, company, CONTACTS_PER_COMPANY, randomOf(world.seed, 'contacts', i));
  }
  insertContact(world, undefined, 'Pat', 'Walkin', ['pat.walkin@freemail.example'], {});
}

/** Clients of the MSP: not itself, not the catch-all, not vendors, not deleted ones. */
export function clientsOf(world: World): Row[] {
  return (world.tables.companies.all as readonly Row[]).filter(
    (row) =>
      !row.deletedFlag &&
      !row.isVendorFlag &&
      !['HarborIT', 'Catchall'].includes(String(row.identifier)),
  );
}

/** The i-th of 2,000 distinct names, in an order that the seed decides. */
function clientName(seed: number, i: number): string {
  const total = COMPANY_FIRST.length * COMPANY_SECOND.length;
  // 1,367 is prime and shares no factor with the total, so every name comes once.
  const at = (randomOf(seed, 'names').below(total) + i * 1367) % total;
  const round = Math.floor(i / total);
  const first = COMPANY_FIRST[at % COMPANY_FIRST.length];
  const second = COMPANY_SECOND[Math.floor(at / COMPANY_FIRST.length)];
  return round === 0 ? `${first} ${second}` : `${first} ${second} ${round + 1}`;
}

function addCompany(
  world: World,
  identifier: string,
  name: string,
  typeName: string,
  more: Record<string, unknown> = {},
): Row {
  const type = referenceTo(world, 'companyTypes', named(world, 'companyTypes', typeName));
  const random = randomOf(world.seed, 'company', identifier);
  const company = insert(world, 'companies', {
    identifier,
    name,
    status: referenceTo(world, 'companyStatuses', named(world, 'companyStatuses', 'Active')),
    phoneNumber: phoneNumber(random),
    website: `www.${domainOf(identifier)}`,
    city: random.pick(['Springfield', 'Riverton', 'Lakewood', 'Fairview']),
    leadFlag: false,
    unsubscribeFlag: false,
    deletedFlag: false,
    isVendorFlag: false,
    types: [type],
    ...more,
  });
  const reference = referenceTo(world, 'companies', company);
  insert(world, 'typeAssociations', { type, company: reference });
  const site = insert(world, 'sites', {
    name: 'Main',
    company: reference,
    addressLine1: `${1 + random.below(200)} Market Street`,
    city: company.city,
    primaryAddressFlag: true,
    defaultShippingFlag: true,
    defaultBillingFlag: true,
    defaultMailingFlag: true,
    inactiveFlag: false,
  });
  company.site = referenceTo(world, 'sites', site);
  return company;
}

function addContacts(world: World, company: Row, count: number, random: Random): void {
  const domain = domainOf(String(company.identifier));
  for (let i = 0; i < count; i += 1) {
    const first = FIRST_NAMES[(random.below(7) + i * 7) % FIRST_NAMES.length] as string;
    const last = random.pick(LAST_NAMES);
    const mails = [`${first}.${last}${i}@${domain}`.toLowerCase()];
    // Some have a second address, and one is shared: an address does not tell who someone is.
    if (i === 2) mails.push(`${last}.${first}@${domain}`.toLowerCase());
    if (i === 4 || i === 5) mails.push(`office@${domain}`);
    const contact = insertContact(world, company, first, last, mails, {
      inactiveFlag: i === 9,
      defaultFlag: i === 0,
      phone: phoneNumber(random),
    });
    if (i === 0) company.defaultContact = referenceTo(world, 'contacts', contact);
  }
}

function insertContact(
  world: World,
  company: Row | undefined,
  firstName: string,
  lastName: string,
  mails: string[],
  { phone, ...flags }: { phone?: string; inactiveFlag?: boolean; defaultFlag?: boolean },
): Row {
  const items = mails.map((value, i) => ({ type: 'Email', value, defaultFlag: i === 0 }));
  if (phone) items.push({ type: 'Direct', value: phone, defaultFlag: true });
  const contact = insert(world, 'contacts', {
    firstName,
    lastName,
    company: company && referenceTo(world, 'companies', company),
    site: company?.site as Reference | undefined,
    inactiveFlag: false,
    marriedFlag: false,
    childrenFlag: false,
    disablePortalLoginFlag: false,
    unsubscribeFlag: false,
    defaultFlag: false,
    defaultPhoneType: phone && 'Direct',
    defaultPhoneNbr: phone,
    ...flags,
  });
  contact.communicationItems = items.map(({ type, value, defaultFlag }) => {
    const email = type === 'Email';
    const item = {
      type: communicationType(world, type),
      value,
      defaultFlag,
      domain: email ? value.slice(value.indexOf('@')) : undefined,
      communicationType: email ? 'Email' : 'Phone',
    };
    const row = insert(world, 'communications', { contactId: contact.id, ...item });
    return { id: row.id, ...item };
  });
  return contact;
}

function communicationType(world: World, name: string): Reference {
  const rows = world.tables.communicationTypes.all as readonly Row[];
  const row = rows.find((row) => row.description === name);
  return referenceTo(world, 'communicationTypes', row as Row);
}

function phoneNumber(random: Random): string {
  return `555${String(random.below(10_000_000)).padStart(7, '0')}`;
}

/** Domains under `.example` reach nobody. */
export function domainOf(identifier: string): string {
  return `${identifier.toLowerCase()}.example`;
}
