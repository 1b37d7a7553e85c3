import { badCondition } from '../http/api-fault.ts';
import { type Model, modelNamed } from '../model/model.ts';
import type { Row } from '../store/row.ts';
import { type Condition, type Literal, type Operator, parseCondition } from './parse.ts';
import { type Path, readerOf, resolvePath } from './path.ts';

/** A test for one row; over columns it can be made of many at once. */
export interface Predicate {
  (row: object): boolean;
  /** Clears the marks of the rows `from + i` that do not fit. */
  narrow(table: Columns, from: number, marks: Uint8Array): void;
}

/** What a test of many rows reads: see `Table.column`. */
export interface Columns {
  column(name: string, read: (row: Row) => unknown): readonly unknown[];
}

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
  return rowWise((row) => membersOf(row, list as string).some(test));
}

/** `customFieldConditions`: true when one custom field fits the whole condition. */
export function compileCustomFieldConditions(text: string): Predicate {
  const model = modelNamed('CustomFieldValue');
  const test = compile(parseCondition(text), (path) => resolvePath(model, path));
  return rowWise((row) => membersOf(row, 'customFields').some(test));
}

/** A test that no column helps. */
export function rowWise(test: (row: object) => boolean): Predicate {
  return testOf(
    '',
    (row) => row,
    (row) => test(row as object),
  );
}

function membersOf(row: object, list: string): object[] {
  const members = (row as Record<string, unknown>)[list];
  return Array.isArray(members) ? members : [];
}

function compile(condition: Condition, resolve: (path: string) => Path): Predicate {
  if (condition.kind === 'compare')
    return comparison(resolve(condition.path), condition.operator, condition.values);
  if (condition.kind === 'not') return not(compile(condition.of, resolve));
  const left = compile(condition.left, resolve);
  const right = compile(condition.right, resolve);
  return condition.kind === 'and' ? both(left, right) : not(both(not(left), not(right)));
}

/** True where both tests are. */
export function both(left: Predicate, right: Predicate): Predicate {
  return Object.assign((row: object) => left(row) && right(row), {
    narrow(table: Columns, from: number, marks: Uint8Array) {
      left.narrow(table, from, marks);
      right.narrow(table, from, marks);
    },
  });
}

function not(of: Predicate): Predicate {
  return Object.assign((row: object) => !of(row), {
    narrow(table: Columns, from: number, marks: Uint8Array) {
      const fits = marks.slice();
      of.narrow(table, from, fits);
      for (let i = 0; i < marks.length; i += 1)
        marks[i] = (marks[i] as number) & ~(fits[i] as number);
    },
  });
}

/** A test of one value that `read` finds in a row; `name` is that of its column. */
export function testOf(
  name: string,
  read: (row: object) => unknown,
  test: (value: unknown) => boolean,
): Predicate {
  return Object.assign((row: object) => test(read(row)), {
    narrow(table: Columns, from: number, marks: Uint8Array) {
      const values = table.column(name, read);
      for (let i = 0; i < marks.length; i += 1)
        if (marks[i] === 1 && !test(values[from + i])) marks[i] = 0;
    },
  });
}

function comparison(path: Path, operator: Operator, literals: Literal[]): Predicate {
  const read = readerOf(path.keys);
  const name = path.keys.join('/');
  const [first] = literals;
  if (first?.kind === 'null' && (operator === '=' || operator === '!=')) {
    const wanted = operator === '=';
    return testOf(name, read, (value) => (value === undefined) === wanted);
  }
  const values = literals.map((literal) => comparable(path, literal));
  // Texts are compared as the database's collation does, ignoring case; dates have one form.
  const folds = !['date', 'int', 'flag'].includes(path.kind);
  const test = tester(operator, folds ? values.map(lowerCased) : values);
  // Absent is SQL's NULL: no comparison but with null holds for it.
  return testOf(
    folds ? `folded ${name}` : name,
    folds ? (row) => lowerCased(read(row)) : read,
    (value) => value !== undefined && test(value),
  );
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

/** Of a value that is folded already, as those in the condition are. */
function tester(operator: Operator, values: Scalar[]): Test {
  const [wanted] = values as [Scalar];
  switch (operator) {
    case '=':
      return (value) => value === wanted;
    case '!=':
      return (value) => value !== wanted;
    case 'in': {
      const set = new Set<unknown>(values);
      return (value) => set.has(value);
    }
    case 'contains': {
      const part = String(wanted);
      return (value) => String(value).includes(part);
    }
    case 'like': {
      const pattern = likePattern(String(wanted));
      return (value) => pattern.test(String(value));
    }
    case '<':
      return (value) => (value as Scalar) < wanted;
    case '<=':
      return (value) => (value as Scalar) <= wanted;
    case '>':
      return (value) => (value as Scalar) > wanted;
    case '>=':
      return (value) => (value as Scalar) >= wanted;
  }
}

function lowerCased<T>(value: T): T | string {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** `*` and `%` both stand for any characters: the vendor's examples use the one and the other. */
function likePattern(text: string): RegExp {
  const parts = text.split(/[*%]+/).map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'is');
}
