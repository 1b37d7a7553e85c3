import {
  both,
  compileChildConditions,
  compileConditions,
  compileCustomFieldConditions,
  type Predicate,
} from './conditions/evaluate.ts';
import { readerOf, resolvePath } from './conditions/path.ts';
import { badCondition } from './http/api-fault.ts';
import type { Call } from './http/call.ts';
import { objectOf } from './http/call.ts';
import type { Model } from './model/model.ts';

type Filter = 'conditions' | 'childConditions' | 'customFieldConditions' | 'orderBy';

/** A filter from the query, or from the body of `/search`, whose names are taken in any case. */
function filterText(call: Call, name: Filter): string | undefined {
  const body = objectOf(call.body) ?? {};
  const key = Object.keys(body).find((key) => key.toLowerCase() === name.toLowerCase());
  const value = key === undefined ? undefined : body[key];
  return typeof value === 'string' && value !== '' ? value : call.query.get(name);
}

/** The three kinds of conditions as one test; undefined when none is given. */
export function readFilters(call: Call, model: Model): Predicate | undefined {
  const tests: Predicate[] = [];
  const conditions = filterText(call, 'conditions');
  const children = filterText(call, 'childConditions');
  const customFields = filterText(call, 'customFieldConditions');
  if (conditions?.trim()) tests.push(compileConditions(model, conditions));
  if (children?.trim()) tests.push(compileChildConditions(model, children));
  if (customFields?.trim()) tests.push(compileCustomFieldConditions(customFields));
  const [first, ...more] = tests;
  return first && more.reduce(both, first);
}

/** What rows are sorted by, the most important first; a field's values are a column by `name`. */
export type Order = {
  name: string;
  read: (row: object) => string | number;
  descending: boolean;
}[];

/** `orderBy=lastUpdated desc, id`: undefined when absent or when it asks for id order. */
export function readOrder(call: Call, model: Model): Order | undefined {
  const text = filterText(call, 'orderBy')?.trim();
  if (!text) return undefined;
  const order = orderOf(model, text);
  const [first] = order;
  return first?.name === 'sort id' && !first.descending ? undefined : order;
}

/** An `orderBy` as what it reads. Throws for a name that the model does not have. */
export function orderOf(model: Model, text: string): Order {
  return text.split(',').map((part) => {
    const [name = '', direction = 'asc', ...more] = part.trim().split(/\s+/);
    if (!/^(asc|desc)(ending)?$/i.test(direction) || more.length > 0)
      throw badCondition(`'${part.trim()}' is not a valid orderBy.`);
    const { keys, kind } = resolvePath(model, name);
    const read = readerOf(keys);
    return {
      name: `sort ${keys.join('/')}`,
      // Dates sort as they are written.
      read: (row: object) =>
        kind === 'date' ? ((read(row) as string | undefined) ?? '') : sortable(read(row)),
      descending: direction.toLowerCase().startsWith('desc'),
    };
  });
}

/** Absent values sort first, as NULL does. */
function sortable(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return value === undefined || value === null ? '' : String(value).toLowerCase();
}

type Project = (record: Record<string, unknown>) => Record<string, unknown>;

/** `fields=id,status/name`: what is left of a record. One unknown name fails the call. */
export function readFields(call: Call, model: Model): Project | undefined {
  const text = call.query.get('fields');
  if (!text) return undefined;
  const paths = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => resolvePath(model, name).keys);
  return (record) => {
    const kept: Record<string, unknown> = {};
    for (const path of paths) copyPath(record, kept, path);
    return kept;
  };
}

function copyPath(from: unknown, to: Record<string, unknown>, path: string[]): void {
  const [key = '', ...rest] = path;
  const value = (from as Record<string, unknown> | undefined)?.[key];
  if (value === undefined || value === null) return;
  if (rest.length === 0) to[key] = value;
  else if (Array.isArray(value)) {
    const kept = (to[key] as Record<string, unknown>[] | undefined) ?? value.map(() => ({}));
    for (const [i, member] of value.entries()) copyPath(member, kept[i] ?? {}, rest);
    to[key] = kept;
  } else {
    const kept = (to[key] as Record<string, unknown> | undefined) ?? {};
    copyPath(value, kept, rest);
    to[key] = kept;
  }
}
