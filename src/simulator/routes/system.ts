import { recordNotFound } from '../http/api-fault.ts';
import { type Call, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import { countReply, listReply } from '../paging.ts';
import type { Row } from '../store/row.ts';
import { lightOf, plainWriting, serveCollection } from './collection.ts';

/** System information and members. */
export function serveSystem(router: Router): void {
  router.on('GET', '/system/info', undefined, () =>
    ok({
      version: 'v2026.2.118290',
      isCloud: true,
      serverTimeZone: 'UTC',
      licenseBits: [{ name: 'Service', activeFlag: true }],
      cloudRegion: 'NA',
      maxWorkFlowRecordsAllowed: 5000,
    }),
  );
  serveCollection(router, {
    path: '/system/members',
    table: 'members',
    title: 'Member',
    writing: plainWriting(modelNamed('Member'), 'member'),
    right: 'member-maintenance',
    // By id or by identifier: the route below reads one.
    verbs: ['list', 'create', 'change', 'search'],
    defaults: () => ({ inactiveFlag: false }),
  });
  serveCollection(router, {
    path: '/system/apiMembers',
    table: 'members',
    title: 'API Member',
    writing: plainWriting(modelNamed('ApiMember'), 'apiMember'),
    right: 'member-maintenance',
    verbs: ['list', 'get'],
    rows: ({ world }) =>
      (world.tables.members.all as readonly Row[]).filter((row) => row.licenseClass === 'A'),
    present: (
      _call,
      { id, identifier, firstName, lastName, inactiveFlag, securityRole, _info },
    ) => ({
      id,
      identifier,
      name: `${firstName} ${lastName}`.trim(),
      inactiveFlag,
      securityRole,
      _info,
    }),
  });
  for (const [part, table, model] of [
    ['locations', 'locations', 'LocationInfo'],
    ['departments', 'departments', 'DepartmentInfo'],
  ] as const)
    router.on('GET', `/system/info/${part}`, undefined, (call) =>
      listReply(call, modelNamed(model), call.world.tables[table].all as readonly Row[], (row) =>
        lightOf(modelNamed(model), row),
      ),
    );
  router.on('GET', '/system/members/withSso', 'member-maintenance:inquire', (call) =>
    listReply(
      call,
      modelNamed('Member'),
      call.world.tables.members.all as readonly Row[],
      (row) => row,
    ),
  );
  router.on('GET', '/system/members/:identifier', 'member-maintenance:inquire', (call) =>
    ok(memberOf(call)),
  );
  router.on('GET', '/system/info/members', undefined, (call) =>
    listReply(
      call,
      modelNamed('MemberInfo'),
      call.world.tables.members.all as readonly Row[],
      infoOf,
    ),
  );
  router.on('GET', '/system/info/members/count', undefined, (call) =>
    countReply(call, modelNamed('MemberInfo'), call.world.tables.members.all as readonly Row[]),
  );
  router.on('GET', '/system/info/members/:identifier', undefined, (call) =>
    ok(infoOf(memberOf(call))),
  );
}

/** A member by id or by identifier. */
function memberOf(call: Call): Row {
  const wanted = (call.params.identifier ?? '').toLowerCase();
  const found = (call.world.tables.members.all as readonly Row[]).find(
    (row) => String(row.id) === wanted || String(row.identifier).toLowerCase() === wanted,
  );
  if (!found) throw recordNotFound('Member', call.params.identifier ?? '');
  return found;
}

function infoOf(row: Row): Record<string, unknown> {
  const { id, identifier, firstName, lastName, licenseClass, inactiveFlag, _info } = row;
  return {
    id,
    identifier,
    firstName,
    lastName,
    fullName: `${firstName} ${lastName}`.trim(),
    defaultEmail: row.officeEmail,
    licenseClass,
    inactiveFlag,
    _info,
  };
}
