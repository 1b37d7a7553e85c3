import { revive } from '../callbacks/failing.ts';
import { levelsOf } from '../callbacks/levels.ts';
import type { FieldFault } from '../http/api-fault.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import type { Row } from '../store/row.ts';
import { newGuid, type World } from '../store/world.ts';
import type { Draft } from '../write/apply-changes.ts';
import { plainWriting, serveCollection } from './collection.ts';

const READ_ONLY = ['memberId', 'isSoapCallbackFlag', 'connectWiseID'];

/** `/system/callbacks`: who is told about what. */
export function serveCallbacks(router: Router): void {
  serveCollection(router, {
    path: '/system/callbacks',
    table: 'callbacks',
    title: 'Callback',
    writing: {
      ...plainWriting(modelNamed('CallbackEntry'), 'callback', ...READ_ONLY),
      settle: settleCallback,
    },
    right: 'callbacks',
    verbs: ['list', 'get', 'create', 'change', 'delete'],
    defaults: (call) => ({
      memberId: (call.world.tables.members.all as readonly Row[]).find(
        (member) => member.identifier === call.by,
      )?.id,
      payloadVersion: '3.0.0',
      inactiveFlag: false,
      isSoapCallbackFlag: false,
      isSelfSuppressedFlag: false,
      connectWiseID: newGuid(),
    }),
    after: (_call, row, action) => {
      if (action === 'changed' && !row.inactiveFlag) revive(row);
    },
  });
}

function settleCallback(world: World, draft: Draft): FieldFault[] {
  const { url, type, level } = draft;
  if (url !== undefined && !isAddress(url))
    return [{ code: 'InvalidField', message: 'Invalid URL', field: 'url' }];
  if (type === undefined || level === undefined) return [];
  const levels = levelsOf(String(type));
  if (!levels)
    return [{ code: 'InvalidObject', message: `Unrecognized type, ${type}`, field: 'type' }];
  if (!levels.includes(String(level).toLowerCase()))
    return [
      {
        code: 'InvalidObject',
        message: `Unrecognized level for type, ${type}: ${level}`,
        field: 'level',
      },
    ];
  // "Owner" is the whole installation; 0 is taken for it.
  if (String(level).toLowerCase() === 'owner') draft.objectId = 1;
  return isTaken(world, draft)
    ? [
        {
          code: 'ObjectExists',
          message: 'A matching callback entry already exists',
          field: 'objectId',
        },
      ]
    : [];
}

function isAddress(url: unknown): boolean {
  const text = String(url);
  return /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text) && !/\s/.test(text);
}

/** The vendor does not say what makes two entries match; here all that they are sent by, and where to. */
function isTaken(world: World, draft: Draft): boolean {
  const key = (row: Draft) =>
    [row.type, row.level, row.objectId, row.url, row.memberId].join(' ').toLowerCase();
  return (world.tables.callbacks.all as readonly Row[]).some(
    (row) => row.id !== draft.id && key(row) === key(draft),
  );
}
