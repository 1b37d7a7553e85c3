import { recordNotFound } from '../http/api-fault.ts';
import { type Call, created, idOf, objectOf } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { draftWith, type Writing } from '../write/apply-changes.ts';
import { ALL_VERBS, bodyOf, plainWriting, serveCollection } from './collection.ts';
import { mergeCompanies } from './merge-companies.ts';

const companyWriting: Writing = {
  ...plainWriting(modelNamed('Company'), 'company', 'dateDeleted', 'deletedBy', 'isVendorFlag'),
  settle: (world, draft, before) => {
    const taken = companyNamed(world, draft.identifier);
    if (!taken || taken.id === before.id) return [];
    return [
      {
        code: 'ObjectExists',
        message: 'A company with this id already exists',
        field: 'identifier',
      },
    ];
  },
};

const siteWriting = plainWriting(modelNamed('CompanySite'), 'site', 'company');

/** Companies with their sites and type associations. */
export function serveCompanies(router: Router): void {
  serveCollection(router, {
    path: '/company/companies',
    table: 'companies',
    title: 'Company',
    writing: companyWriting,
    right: 'company-maintenance',
    verbs: [...ALL_VERBS, 'search'],
    info: 'CompanyInfo',
    defaults: (call) => ({
      status: initialStatus(call.world),
      deletedFlag: false,
      leadFlag: false,
      unsubscribeFlag: false,
      isVendorFlag: false,
    }),
    present: presentCompany,
    accept: ({ site, ...company }) => company,
    after: (call, company, action) => {
      if (action === 'added') openSite(call, company);
    },
  });
  serveCollection(router, {
    path: '/company/companies/:companyId/sites',
    table: 'sites',
    title: 'Site',
    writing: siteWriting,
    right: 'company-maintenance',
    verbs: ALL_VERBS,
    info: 'CompanySiteInfo',
    guarded: true,
    rows: (call) => ofCompany(call, 'sites'),
    defaults: (call) => ({ company: companyReference(call), inactiveFlag: false }),
  });
  serveCollection(router, {
    path: '/company/companies/:companyId/typeAssociations',
    table: 'typeAssociations',
    title: 'Type Association',
    writing: plainWriting(
      modelNamed('CompanyCompanyTypeAssociation'),
      'typeAssociation',
      'company',
    ),
    right: 'company-maintenance',
    verbs: ALL_VERBS,
    rows: (call) => ofCompany(call, 'typeAssociations'),
    defaults: (call) => ({ company: companyReference(call) }),
    after: showTypes,
  });
  serveCollection(router, {
    path: '/company/companies/:companyId/notes',
    table: 'companyNotes',
    title: 'Company Note',
    writing: plainWriting(modelNamed('CompanyNote'), 'companyNote', 'company', 'enteredBy'),
    right: 'company-maintenance',
    verbs: ALL_VERBS,
    rows: (call) => ofCompany(call, 'companyNotes'),
    defaults: (call) => ({ company: companyReference(call), enteredBy: call.by, flagged: false }),
  });
  router.on('POST', '/company/companies/:companyId/merge', 'company-maintenance:edit', (call) => {
    mergeCompanies(call, companyOf(call), objectOf(call.body) ?? {});
    return created({ success: true });
  });
}

/** A new company comes with the site that its body describes. */
function openSite(call: Call, company: Row): void {
  const { world } = call;
  const described = objectOf(bodyOf(call, companyWriting.model).site);
  if (!described) return;
  const defaults = {
    company: referenceTo(world, 'companies', company),
    inactiveFlag: false,
    primaryAddressFlag: true,
  };
  const site: Row = {
    id: world.tables.sites.nextId(),
    ...draftWith(world, siteWriting, defaults, { name: 'Main', ...described }, call.by),
    _info: { ...company._info },
  };
  world.tables.sites.insert(site);
  company.site = referenceTo(world, 'sites', site);
  world.tables.companies.changed(company);
}

function presentCompany(call: Call, row: Row): Record<string, unknown> {
  const self = `${call.world.apiUrl}/company/companies/${row.id}`;
  return {
    ...row,
    _info: {
      ...row._info,
      contacts_href: `${call.world.apiUrl}/company/contacts?conditions=company/id=${row.id}`,
      notes_href: `${self}/notes`,
      sites_href: `${self}/sites`,
      teams_href: `${self}/teams`,
      configurations_href: `${call.world.apiUrl}/company/configurations?conditions=company/id=${row.id}`,
      tickets_href: `${call.world.apiUrl}/service/tickets?conditions=company/id=${row.id}`,
    },
  };
}

function companyOf(call: Call): Row {
  const company = call.world.tables.companies.get(idOf(call, 'companyId')) as Row | undefined;
  if (!company) throw recordNotFound('Company', call.params.companyId ?? '');
  return company;
}

function companyReference(call: Call): Reference {
  return referenceTo(call.world, 'companies', companyOf(call));
}

/** A company shows its types, which are written as associations once it is there. */
function showTypes(call: Call): void {
  const company = companyOf(call);
  company.types = ofCompany(call, 'typeAssociations').map(({ type }) => type);
  call.world.tables.companies.changed(company as never);
}

function ofCompany(
  call: Call,
  table: 'sites' | 'typeAssociations' | 'companyNotes',
): readonly Row[] {
  const { id } = companyOf(call);
  return (call.world.tables[table].all as readonly Row[]).filter(
    (row) => (row.company as Reference).id === id,
  );
}

function companyNamed(world: World, identifier: unknown): Row | undefined {
  const text = String(identifier).toLowerCase();
  return (world.tables.companies.all as readonly Row[]).find(
    (row) => String(row.identifier).toLowerCase() === text,
  );
}

function initialStatus(world: World): Reference | undefined {
  const row = (world.tables.companyStatuses.all as readonly Row[]).find((row) => row.defaultFlag);
  return row && referenceTo(world, 'companyStatuses', row);
}
