import { badCondition } from '../http/api-fault.ts';
import { type Field, type Model, modelNamed } from '../model/model.ts';

/** Kept in `_info` in replies, yet asked for by their bare names. */
const INFO_FIELDS = ['lastUpdated', 'updatedBy', 'dateEntered', 'enteredBy'];

export interface Path {
  /** Property names to walk, in the API's own case. */
  keys: string[];
  /** What is compared at the end; undefined for a whole reference, which only compares with null. */
  kind: Field['kind'];
  /** The list that the path leads into, if any. */
  list: string | undefined;
}

/**
 * Finds a slash path in a model, ignoring case. Throws the vendor's failure for a name that the model
 * does not have: one unknown name fails the whole call.
 */
export function resolvePath(model: Model, text: string): Path {
  const [first = '', ...rest] = text.split('/');
  const info = INFO_FIELDS.find((name) => name.toLowerCase() === (rest[0] ?? first).toLowerCase());
  if (first.toLowerCase() === '_info') {
    if (rest.length === 0) return { keys: ['_info'], kind: 'object', list: undefined };
    if (!info || rest.length > 1) throw unknownName(text);
    return infoPath(info);
  }
  const field = model.anyCase.get(first.toLowerCase());
  if (!field) {
    if (info && rest.length === 0) return infoPath(info);
    throw unknownName(text);
  }
  const list = field.many ? field.name : undefined;
  if (rest.length === 0) return { keys: [field.name], kind: field.kind, list };
  if (field.kind === 'model' && field.model) {
    const inner = resolvePath(modelNamed(field.model), rest.join('/'));
    return { ...inner, keys: [field.name, ...inner.keys], list };
  }
  const key = field.values.find((value) => value.toLowerCase() === rest[0]?.toLowerCase());
  if (field.kind !== 'reference' || !key || rest.length > 1) throw unknownName(text);
  const kind = key === 'id' || key === 'sort' ? 'int' : 'text';
  return { keys: [field.name, key], kind, list };
}

function infoPath(name: string): Path {
  const kind = name === 'lastUpdated' || name === 'dateEntered' ? 'date' : 'text';
  return { keys: ['_info', name], kind, list: undefined };
}

function unknownName(text: string): Error {
  return badCondition(`\`${text}\` is not a recognized name.`);
}

type Bag = Record<string, unknown>;

/** Reads the value at a path; undefined where something on the way is absent. */
export function readerOf(keys: readonly string[]): (row: object) => unknown {
  const [first = '', second, ...deeper] = keys;
  // One and two names are nearly all; a loop for them would double the time of a long scan.
  if (second === undefined) return (row) => (row as Bag)[first] ?? undefined;
  if (deeper.length === 0)
    return (row) => ((row as Bag)[first] as Bag | undefined)?.[second] ?? undefined;
  const rest = readerOf([second, ...deeper]);
  return (row) => {
    const inner = (row as Bag)[first];
    return typeof inner === 'object' && inner !== null ? rest(inner) : undefined;
  };
}
