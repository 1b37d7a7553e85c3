import { recordNotFound } from '../http/api-fault.ts';
import { type Call, idOf } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import { stamp, type TableName, type World } from '../store/world.ts';
import type { Draft } from '../write/apply-changes.ts';
import { ALL_VERBS, plainWriting, serveCollection } from './collection.ts';

/** Contacts; each way to reach one is a communication, shown inside the contact as well. */
export function serveContacts(router: Router): void {
  serveCollection(router, {
    path: '/company/contacts',
    table: 'contacts',
    title: 'Contact',
    writing: {
      ...plainWriting(
        modelNamed('Contact'),
        'contact',
        'defaultPhoneType',
        'defaultPhoneNbr',
        'defaultPhoneExtension',
      ),
      settle: (_world, draft) =>
        draft.firstName
          ? []
          : [
              {
                code: 'MissingRequiredField',
                message: 'firstName is required',
                field: 'firstName',
              },
            ],
    },
    right: 'contacts',
    verbs: [...ALL_VERBS, 'search'],
    info: 'ContactInfo',
    defaults: () => ({
      inactiveFlag: false,
      marriedFlag: false,
      childrenFlag: false,
      disablePortalLoginFlag: false,
      unsubscribeFlag: false,
      defaultFlag: false,
      communicationItems: [],
    }),
    present: presentContact,
    after: (call, contact, action) => {
      if (action !== 'deleted') storeItems(call.world, contact);
    },
  });
  serveCollection(router, {
    path: '/company/contacts/:contactId/communications',
    table: 'communications',
    title: 'Communication',
    writing: plainWriting(
      modelNamed('ContactCommunication'),
      'communication',
      'contactId',
      'communicationType',
      'domain',
    ),
    right: 'contacts',
    verbs: ALL_VERBS,
    rows: (call) => communicationsOf(call.world, contactOf(call).id),
    defaults: (call) => ({ contactId: contactOf(call).id, defaultFlag: false }),
    after: (call, row) => {
      Object.assign(row, kindOf(call.world, row));
      call.world.tables.communications.changed(row as never);
      showItems(call.world, contactOf(call));
    },
  });
  serveCollection(router, {
    path: '/company/contacts/:contactId/notes',
    table: 'contactNotes',
    title: 'Contact Note',
    writing: plainWriting(modelNamed('ContactNote'), 'contactNote', 'contactId', 'enteredBy'),
    right: 'contacts',
    verbs: ALL_VERBS,
    rows: (call) =>
      rowsWhere(call.world, 'contactNotes', ({ contactId }) => contactId === contactOf(call).id),
    defaults: (call) => ({ contactId: contactOf(call).id, enteredBy: call.by, flagged: false }),
  });
  serveCollection(router, {
    path: '/company/contacts/:contactId/typeAssociations',
    table: 'contactTypeAssociations',
    title: 'Type Association',
    writing: plainWriting(modelNamed('ContactTypeAssociation'), 'typeAssociation', 'contact'),
    right: 'contacts',
    verbs: ALL_VERBS,
    rows: typeAssociationsOf,
    defaults: (call) => ({ contact: referenceTo(call.world, 'contacts', contactOf(call)) }),
    after: (call) => {
      const contact = contactOf(call);
      contact.types = typeAssociationsOf(call).map(({ type }) => type);
      call.world.tables.contacts.changed(contact as never);
    },
  });
}

function typeAssociationsOf(call: Call): readonly Row[] {
  const { id } = contactOf(call);
  return rowsWhere(
    call.world,
    'contactTypeAssociations',
    ({ contact }) => (contact as Reference).id === id,
  );
}

function rowsWhere(world: World, table: TableName, fits: (row: Row) => boolean): readonly Row[] {
  return (world.tables[table].all as readonly Row[]).filter(fits);
}

function contactOf(call: Call): Row {
  const contact = call.world.tables.contacts.get(idOf(call, 'contactId')) as Row | undefined;
  if (!contact) throw recordNotFound('Contact', call.params.contactId ?? '');
  return contact;
}

function communicationsOf(world: World, contactId: number): Row[] {
  return (world.tables.communications.all as readonly Row[]).filter(
    (row) => row.contactId === contactId,
  );
}

/** A contact was written with items inside: they become its communications. */
function storeItems(world: World, contact: Row): void {
  for (const row of communicationsOf(world, contact.id)) world.tables.communications.delete(row.id);
  for (const item of (contact.communicationItems as Draft[] | undefined) ?? []) {
    const row: Row = {
      id: Number(item.id) || world.tables.communications.nextId(),
      contactId: contact.id,
      type: item.type,
      value: item.value,
      extension: item.extension,
      defaultFlag: item.defaultFlag ?? false,
      _info: { lastUpdated: stamp(world), updatedBy: contact._info.updatedBy ?? '' },
    };
    Object.assign(row, kindOf(world, row));
    world.tables.communications.insert(row as never);
  }
  showItems(world, contact);
}

function kindOf(world: World, row: Row): Draft {
  const type = world.tables.communicationTypes.get((row.type as Row).id) as Row | undefined;
  const communicationType = type?.emailFlag ? 'Email' : type?.faxFlag ? 'Fax' : 'Phone';
  const value = String(row.value);
  const domain = communicationType === 'Email' ? value.slice(value.indexOf('@')) : undefined;
  return { communicationType, domain };
}

/** The contact as it shows its communications: without their keys to it, and the default telephone. */
export function showItems(world: World, contact: Row): void {
  const rows = communicationsOf(world, contact.id);
  contact.communicationItems = rows.map(({ contactId, mobileGuid, _info, ...item }) => item);
  const phone = rows.find((row) => row.communicationType === 'Phone' && row.defaultFlag);
  contact.defaultPhoneType = (phone?.type as Row | undefined)?.name;
  contact.defaultPhoneNbr = phone?.value;
  contact.defaultPhoneExtension = phone?.extension;
  world.tables.contacts.changed(contact as never);
}

function presentContact(call: Call, row: Row): Record<string, unknown> {
  const self = `${call.world.apiUrl}/company/contacts/${row.id}`;
  return {
    ...row,
    _info: {
      ...row._info,
      communications_href: `${self}/communications`,
      notes_href: `${self}/notes`,
      tracks_href: `${self}/tracks`,
      activities_href: `${call.world.apiUrl}/sales/activities?conditions=contact/id=${row.id}`,
      configurations_href: `${call.world.apiUrl}/company/configurations?conditions=contact/id=${row.id}`,
      tickets_href: `${call.world.apiUrl}/service/tickets?conditions=contact/id=${row.id}`,
    },
  };
}
