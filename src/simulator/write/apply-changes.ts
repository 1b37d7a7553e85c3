import { type FieldFault, invalidObject } from '../http/api-fault.ts';
import type { Change } from '../journal.ts';
import { checkScalar } from '../model/check-value.ts';
import { type Field, type Model, modelNamed } from '../model/model.ts';
import { isFault, resolveReference } from '../store/resolve-reference.ts';
import type { World } from '../store/world.ts';

/** How a kind of record is written. */
export interface Writing {
  model: Model;
  /** The vendor's lower-case noun in error bodies. */
  noun: string;
  /** Never changed by a caller; ignored when sent, as a whole record may be sent back. */
  readOnly: ReadonlySet<string>;
  /** Read on writing, never stored nor shown. */
  writeOnly: ReadonlySet<string>;
  /** Rules beyond single fields: fills what follows from a change. Reports what it refuses. */
  settle?: (world: World, draft: Draft, before: Draft, by: string) => FieldFault[];
}

export type Draft = Record<string, unknown>;

/**
 * The record with changes applied, checked and settled; nothing is stored. `null` clears a field.
 * Throws the vendor's 400 with every field that is wrong.
 */
export function draftWith(
  world: World,
  writing: Writing,
  record: Draft,
  changes: Draft,
  by: string,
): Draft {
  const faults: FieldFault[] = [];
  const draft: Draft = { ...record };
  // The owner of a choice first: a status is looked up on the board that comes with it.
  const first = ['board', 'company', 'project'];
  const names = Object.keys(changes).sort((a, b) => rank(first, a) - rank(first, b));
  for (const name of names) {
    const field = writing.model.fields.get(name);
    if (!field || writing.readOnly.has(name) || writing.writeOnly.has(name)) continue;
    const result = checkField(world, writing.model, field, changes[name], draft);
    if ('fault' in result) faults.push(result.fault);
    else draft[name] = result.value;
  }
  if (faults.length === 0) faults.push(...(writing.settle?.(world, draft, record, by) ?? []));
  for (const field of writing.model.fields.values()) {
    const told = faults.some((fault) => fault.field.split('/')[0] === field.name);
    if (field.required && isBlank(draft[field.name]) && !told)
      faults.push({
        code: 'MissingRequiredField',
        message: `${field.name} is required`,
        field: field.name,
      });
  }
  if (faults.length > 0) throw invalidObject(writing.noun, faults);
  return draft;
}

function rank(first: string[], name: string): number {
  const at = first.indexOf(name);
  return at < 0 ? first.length : at;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

type Result = { value: unknown } | { fault: FieldFault };

function checkField(
  world: World,
  model: Model,
  field: Field,
  value: unknown,
  draft: Draft,
): Result {
  if (value === null || value === undefined) return { value: undefined };
  if (!field.many) return checkOne(world, model, field, value, draft);
  if (!Array.isArray(value)) return notA(field, 'an array');
  const values: unknown[] = [];
  for (const [i, member] of value.entries()) {
    const stored = field.name === 'customFields' ? (draft.customFields as Draft[])?.[i] : undefined;
    const result = checkOne(world, model, field, member, draft, stored);
    if ('fault' in result) return result;
    values.push(result.value);
  }
  return { value: values };
}

function checkOne(
  world: World,
  model: Model,
  field: Field,
  value: unknown,
  draft: Draft,
  stored?: Draft,
): Result {
  if (field.kind !== 'reference' && field.kind !== 'model') return checkScalar(field, value);
  if (typeof value !== 'object' || Array.isArray(value)) return notA(field, 'an object');
  const input = value as Draft;
  if (field.kind === 'reference') {
    // A reference without a name of anything clears, as an empty one in a whole record does.
    if (Object.keys(input).length === 0) return { value: undefined };
    const found = resolveReference(world, model.name, field.name, input, draft);
    return isFault(found) ? { fault: found } : { value: found };
  }
  const inner = modelNamed(field.model as 'CustomFieldValue');
  const record: Draft = { ...stored };
  for (const [name, part] of Object.entries(input)) {
    const innerField = inner.fields.get(name);
    if (!innerField) continue;
    const result = checkField(world, inner, innerField, part, record);
    if ('fault' in result) return result;
    record[name] = result.value;
  }
  return { value: record };
}

function notA(field: Field, what: string): Result {
  return {
    fault: { code: 'InvalidField', message: `${field.name} is not ${what}`, field: field.name },
  };
}

/** The fields in which two states of a record differ, references without their links. */
export function differences(before: Draft, after: Draft): Change[] {
  const changes: Change[] = [];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (field === '_info' || Object.is(before[field], after[field])) continue;
    const [was, is] = [plain(before[field]), plain(after[field])];
    if (JSON.stringify(was) !== JSON.stringify(is)) changes.push({ field, before: was, after: is });
  }
  return changes;
}

/** A value without `_info`, and null where absent: as the journal shows it. */
export function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  const { _info, ...rest } = value as Draft;
  return rest;
}
