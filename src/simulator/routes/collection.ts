import { badBody, inUse, recordNotFound } from '../http/api-fault.ts';
import { type Call, created, idOf, noContent, objectOf, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { type Model, type ModelName, modelNamed } from '../model/model.ts';
import { countReply, listReply } from '../paging.ts';
import { readFields } from '../query.ts';
import type { Permission, Right } from '../rights.ts';
import type { Scanned, Source } from '../select.ts';
import { refreshReference, usesOf } from '../store/references.ts';
import type { Row } from '../store/row.ts';
import { newGuid, stamp, type TableName } from '../store/world.ts';
import { type Draft, differences, draftWith, type Writing } from '../write/apply-changes.ts';
import { changesOfPatch } from '../write/json-patch.ts';

/** Everything that can be done with a record. */
export const ALL_VERBS = ['list', 'get', 'create', 'change', 'delete'] as const;

type Verb = 'list' | 'get' | 'create' | 'change' | 'delete' | 'search';

/** One kind of record behind one path: what the vendor's API has everywhere in the same form. */
export interface Collection {
  path: string;
  table: TableName;
  /** What the 404 calls it. */
  title: string;
  writing: Writing;
  right: Permission;
  verbs: readonly Verb[];
  /** The light model under `/info`, where the vendor has one. */
  info?: ModelName;
  /** A record that others name is not deleted (409); who names it is under `/usages`. */
  guarded?: boolean;
  /** Rows that the path shows; throws for a parent that is not there. Absent: the whole table. */
  rows?: (call: Call) => readonly Row[];
  /** The record with this id, if the path shows it. */
  find?: (call: Call) => Row | undefined;
  present?: (call: Call, row: Row) => Record<string, unknown>;
  /** Stored in new records unless the body says otherwise. */
  defaults?: (call: Call) => Draft;
  /** What of a new record's body is the record; absent: all of it. */
  accept?: (body: Draft) => Draft;
  /** After a record was added, changed or removed. */
  after?: (call: Call, row: Row, action: 'added' | 'changed' | 'deleted') => void;
}

/** A writing without rules of its own. */
export function plainWriting(
  model: Writing['model'],
  noun: string,
  ...readOnly: string[]
): Writing {
  return {
    model,
    noun,
    readOnly: new Set(['id', 'mobileGuid', ...readOnly]),
    writeOnly: new Set(),
  };
}

/** Registers list, count, search, get, create, PATCH, PUT and DELETE as the collection has them. */
export function serveCollection(router: Router, collection: Collection): void {
  const { path, verbs, right, writing } = collection;
  const all = (call: Call): Source =>
    collection.rows?.(call) ?? {
      rows: call.world.tables[collection.table] as unknown as Scanned,
    };
  const show = (call: Call) => (row: Row) =>
    collection.present?.(call, row) ?? (row as Record<string, unknown>);
  const find = (call: Call): Row => {
    const id = idOf(call);
    const row = collection.find
      ? collection.find(call)
      : collection.rows
        ? collection.rows(call).find((row) => row.id === id)
        : (call.world.tables[collection.table].get(id) as Row | undefined);
    if (!row) throw recordNotFound(collection.title, call.params.id ?? '');
    return row;
  };
  const has = (verb: Verb) => verbs.includes(verb);
  const inquire = `${right}:inquire` as const;

  if (has('list')) {
    router.on('GET', path, inquire, (call) =>
      listReply(call, writing.model, all(call), show(call)),
    );
    router.on('GET', `${path}/count`, inquire, (call) =>
      countReply(call, writing.model, all(call)),
    );
  }
  if (has('search'))
    router.on('POST', `${path}/search`, inquire, (call) =>
      listReply(call, writing.model, all(call), show(call)),
    );
  if (has('get'))
    router.on('GET', `${path}/:id`, inquire, (call) => {
      const record = show(call)(find(call));
      const project = readFields(call, writing.model);
      return ok(project ? project(record) : record);
    });
  if (collection.info) serveInfo(router, collection, collection.info, all, find);
  if (collection.guarded) serveUsages(router, path, inquire, find);
  if (has('create'))
    router.on('POST', path, `${right}:add`, (call) => {
      const row = createRecord(call, collection);
      return created(show(call)(row));
    });
  if (has('change')) {
    router.on('PATCH', `${path}/:id`, `${right}:edit`, (call) => {
      const row = find(call);
      const changes = changesOfPatch(call.world, writing, row, call.body);
      changeRecord(call, collection, row, draftWith(call.world, writing, row, changes, call.by));
      return ok(show(call)(row));
    });
    router.on('PUT', `${path}/:id`, `${right}:edit`, (call) => {
      const row = find(call);
      const body = bodyOf(call, writing.model);
      const draft = draftWith(call.world, writing, replaced(row, writing), body, call.by);
      changeRecord(call, collection, row, draft);
      return ok(show(call)(row));
    });
  }
  if (has('delete'))
    router.on('DELETE', `${path}/:id`, `${right}:delete`, (call) => {
      const row = find(call);
      if (collection.guarded && usesOf(call.world, row).length > 0) throw inUse(collection.title);
      call.world.tables[collection.table].delete(row.id);
      call.effects.push(recordEffect(collection, row.id, 'deleted'));
      collection.after?.(call, row, 'deleted');
      return noContent();
    });
}

/** The same records with the fields of a light model only. */
function serveInfo(
  router: Router,
  { path, right, present }: Collection,
  name: ModelName,
  all: (call: Call) => Source,
  find: (call: Call) => Row,
): void {
  const model = modelNamed(name);
  const light = (call: Call) => (row: Row) => lightOf(model, present?.(call, row) ?? row);
  const inquire = `${right}:inquire` as const;
  router.on('GET', `${path}/info`, inquire, (call) =>
    listReply(call, model, all(call), light(call)),
  );
  router.on('GET', `${path}/info/count`, inquire, (call) => countReply(call, model, all(call)));
  router.on('GET', `${path}/:id/info`, inquire, (call) => ok(light(call)(find(call))));
}

/** A record with the fields of a lighter model. */
export function lightOf(model: Model, record: Draft): Draft {
  const kept = Object.entries(record).filter(
    ([name]) => name === '_info' || model.fields.has(name),
  );
  return Object.fromEntries(kept);
}

/** Who names a record: how many of each kind, and which. */
function serveUsages(router: Router, path: string, right: Right, find: (call: Call) => Row): void {
  const uses = (call: Call) => usesOf(call.world, find(call));
  router.on('GET', `${path}/:id/usages`, right, (call) => {
    const counts = Map.groupBy(uses(call), ({ table }) => table);
    return ok([...counts].map(([type, found]) => ({ type, count: found.length })));
  });
  router.on('GET', `${path}/:id/usages/list`, right, (call) => {
    const rows = uses(call).map(({ table, row }) => ({
      id: row.id,
      type: table,
      description: String(row.summary ?? row.name ?? row.description ?? row.id),
      _info: {},
    }));
    return listReply(call, modelNamed('Usage'), rows, ({ _info, ...usage }) => usage);
  });
}

/** The record without anything that a caller may write: what PUT starts from. */
export function replaced(row: Draft, writing: Writing): Draft {
  const kept: Draft = {};
  for (const [name, value] of Object.entries(row))
    kept[name] = name === '_info' || writing.readOnly.has(name) ? value : undefined;
  return kept;
}

/** The body as a record, its names in any case; throws the vendor's 400 for anything else. */
export function bodyOf(call: Call, model: Model): Draft {
  const body = objectOf(call.body);
  if (!body) throw badBody('The request body must be a JSON object.');
  const names = Object.entries(body).map(([name, value]) => [
    model.anyCase.get(name.toLowerCase())?.name ?? name,
    value,
  ]);
  return Object.fromEntries(names);
}

function createRecord(call: Call, collection: Collection): Row {
  const { world } = call;
  const { writing } = collection;
  const table = world.tables[collection.table];
  const body = bodyOf(call, writing.model);
  const record = collection.accept?.(body) ?? body;
  const draft = draftWith(world, writing, collection.defaults?.(call) ?? {}, record, call.by);
  const now = stamp(world);
  if (writing.model.fields.has('mobileGuid')) draft.mobileGuid = newGuid();
  const row: Row = {
    id: table.nextId(),
    ...draft,
    _info: { lastUpdated: now, updatedBy: call.by, dateEntered: now, enteredBy: call.by },
  };
  table.insert(row as never);
  call.effects.push(recordEffect(collection, row.id, 'added'));
  collection.after?.(call, row, 'added');
  return row;
}

function changeRecord(call: Call, collection: Collection, row: Row, draft: Draft): void {
  const changes = differences(row, draft);
  Object.assign(row, draft);
  row._info = { ...row._info, lastUpdated: stamp(call.world), updatedBy: call.by };
  call.world.tables[collection.table].changed(row as never);
  refreshReference(call.world, collection.table, row);
  if (changes.length === 0) return;
  const { name } = collection.writing.model;
  call.effects.push({ kind: 'record', model: name, id: row.id, action: 'changed', changes });
  collection.after?.(call, row, 'changed');
}

function recordEffect(collection: Collection, id: number, action: 'added' | 'deleted') {
  return { kind: 'record', model: collection.writing.model.name, id, action } as const;
}
