import { badBody, invalidObject } from '../http/api-fault.ts';
import { objectOf } from '../http/call.ts';
import type { World } from '../store/world.ts';
import type { Draft, Writing } from './apply-changes.ts';

/**
 * The changes that a PATCH body asks for. The body is a bare array of `add`, `replace` and `remove`;
 * a path is taken with or without a leading slash, and its case counts.
 */
export function changesOfPatch(
  world: World,
  writing: Writing,
  record: Draft,
  body: unknown,
): Draft {
  if (!Array.isArray(body)) throw badBody('The patch document must be an array of operations.');
  const changes: Draft = {};
  for (const operation of body) {
    const { op, path, value } = objectOf(operation) ?? {};
    if (!['add', 'replace', 'remove'].includes(String(op).toLowerCase()))
      throw badBody(`The operation '${String(op)}' is not supported.`);
    const [name = '', ...rest] = String(path ?? '')
      .replace(/^\//, '')
      .split('/');
    if (!writing.model.fields.has(name))
      throw invalidObject(writing.noun, [
        {
          code: 'InvalidField',
          message: `The path '${String(path)}' does not exist.`,
          field: name,
        },
      ]);
    const wanted = String(op).toLowerCase() === 'remove' ? null : value;
    if (rest.length === 0) changes[name] = wanted;
    else changeBelow(world, writing, record, changes, name, rest, wanted);
  }
  return changes;
}

/** A sub-path as the settings say: 200 without a change is what the vendor warns of. */
function changeBelow(
  world: World,
  writing: Writing,
  record: Draft,
  changes: Draft,
  name: string,
  rest: string[],
  wanted: unknown,
): void {
  const field = writing.model.fields.get(name);
  const [key = '', ...deeper] = rest;
  if (field?.many) {
    const list = [...((changes[name] ?? record[name] ?? []) as unknown[])];
    if (key === '-') list.push(wanted);
    else if (deeper.length === 0 && /^\d+$/.test(key)) {
      if (wanted === null) list.splice(Number(key), 1);
      else list[Number(key)] = wanted;
    } else if (/^\d+$/.test(key))
      list[Number(key)] = { ...(list[Number(key)] as Draft), [deeper[0] as string]: wanted };
    changes[name] = list;
    return;
  }
  const { subPathPatch } = world.settings;
  if (subPathPatch === 'ignored' || (subPathPatch === 'id-only' && key !== 'id')) return;
  changes[name] = wanted === null ? null : { [key]: wanted };
}
