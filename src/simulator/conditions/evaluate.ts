import { badCondition } from '../http/api-fault.ts';
import { type Model, modelNamed } from '../model/model.ts';
import { type Condition, type Literal, type Operator, parseCondition } from './parse.ts';
import { type Path, readerOf, resolvePath } from './path.ts';

export type Predicate = (row: object) => boolean;

/** A test for rows of a model from a `conditions` text. Throws `ApiFindCondition` for a bad one. */
export function compileConditions(model: Model, text: string): Predicate {
  return compile(parseCondition(text), (path) => resolvePath(model, path));
}

/**
 * `childConditions`: true when one member of the list fits the whole condition. All paths of one
 * condition must lead into the same list, which is how the vendor's examples use them.
 */
export function compileChildConditions(model: Model, text: string): Predicate {
  let list: string | undefined;
  const test = compile(parseCondition(text), (name) => {
    const path = resolvePath(model, name);
    if (!path.list || path.keys.length < 2 || (list && list !== path.list))
      throw badCondition(`\`${name}\` is not a recognized name.`);
    list = path.list;
    return { ...path, keys: path.keys.slice(1), list: undefined };
  });
  return (row) => membersOf(row, list as string).some(test);
}

/** `customFieldConditions`: true when one custom field fits the whole condition. */
export function compileCustomFieldConditions(text: string): Predicate {
  const model = modelNamed('CustomFieldValue');
  const test = compile(parseCondition(text), (path) => resolvePath(model, path));
  return (row) => membersOf(row, 'customFields').some(test);
}

function membersOf(row: object, list: string): object[] {
  const members = (row as Record<string, unknown>)[list];
  return Array.isArray(members) ? members : [];
}

function compile(condition: Condition, resolve: (path: string) => Path): Predicate {
  if (condition.kind === 'compare')
    return comparison(resolve(condition.path), condition.operator, condition.values);
  if (condition.kind === 'not') {
    const of = compile(condition.of, resolve);
    return (row) => !of(row);
  }
  const left = compile(condition.left, resolve);
  const right = compile(condition.right, resolve);
  return condition.kind === 'and'
    ? (row) => left(row) && right(row)
    : (row) => left(row) || right(row);
}

function comparison(path: Path, operator: Operator, literals: Literal[]): Predicate {
  const read = readerOf(path.keys);
  const [first] = literals;
  if (first?.kind === 'null' && (operator === '=' || operator === '!=')) {
    const wanted = operator === '=';
    return (row) => (read(row) === undefined) === wanted;
  }
  const test = tester(
    operator,
    literals.map((literal) => comparable(path, literal)),
    path.kind,
  );
  // Absent is SQL's NULL: no comparison but with null holds for it.
  return (row) => {
    const value = read(row);
    return value !== undefined && test(value);
  };
}

function comparable(path: Path, literal: Literal): string | number | boolean {
  if (path.kind === 'reference' || path.list || literal.kind === 'null')
    throw badCondition(`\`${path.keys.join('/')}\` can only be compared with null.`);
  const { kind, value } = literal;
  if (
    (path.kind === 'date') !== (kind === 'date') &&
    path.kind !== 'text' &&
    path.kind !== 'object'
  )
    throw badCondition(`\`${path.keys.join('/')}\` cannot be compared with ${String(value)}.`);
  if ((path.kind === 'int' || path.kind === 'num') && kind === 'string') {
    if (Number.isNaN(Number(value)) || value === '')
      throw badCondition(`'${value}' is not a number.`);
    return Number(value);
  }
  return value;
}

type Scalar = string | number | boolean;
type Test = (value: unknown) => boolean;

/** Texts are compared as the database's collation does, ignoring case; dates have one form. */
function tester(operator: Operator, values: Scalar[], kind: Path['kind']): Test {
  const fold = kind === 'date' || kind === 'int' || kind === 'flag' ? same : lowerCased;
  const folded = values.map(fold);
  const [wanted] = folded as [Scalar];
  switch (operator) {
    case '=':
      return (value) => fold(value) === wanted;
    case '!=':
      return (value) => fold(value) !== wanted;
    case 'in': {
      const set = new Set<unknown>(folded);
      return (value) => set.has(fold(value));
    }
    case 'contains': {
      const part = String(wanted);
      return (value) => String(fold(value)).includes(part);
    }
    case 'like': {
      const pattern = likePattern(String(wanted));
      return (value) => pattern.test(String(value));
    }
    case '<':
      return (value) => (fold(value) as Scalar) < wanted;
    case '<=':
      return (value) => (fold(value) as Scalar) <= wanted;
    case '>':
      return (value) => (fold(value) as Scalar) > wanted;
    case '>=':
      return (value) => (fold(value) as Scalar) >= wanted;
  }
}

function same<T>(value: T): T {
  return value;
}

function lowerCased<T>(value: T): T | string {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** `*` and `%` both stand for any characters: the vendor's examples use the one and the other. */
function likePattern(text: string): RegExp {
  const parts = text.split(/[*%]+/).map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'is');
}
