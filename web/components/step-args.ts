type Path = readonly (string | number)[];

/** A value in the arguments of a step that a person may set otherwise. */
export interface Editable {
  at: Path;
  label: string;
  value: string | boolean;
}

/** What only names the value beside it. */
const NAMES = ['op', 'path'];
const words: Record<string, string> = {
  text: 'Text',
  internalFlag: 'Only technicians see it',
  subType: 'subtype',
};

/** The words and switches of a step's arguments; numbers are ids, and stay. */
export function editablesOf(args: unknown, at: Path = [], label = ''): Editable[] {
  if (typeof args === 'string' || typeof args === 'boolean') return [{ at, label, value: args }];
  if (typeof args !== 'object' || args === null) return [];
  // A change of a field stands as { op, path, value }.
  const { path } = args as { path?: unknown };
  return Object.entries(args)
    .filter(([key]) => !NAMES.includes(key))
    .flatMap(([key, value]) => {
      const name = typeof path === 'string' ? path : Array.isArray(args) ? label : key;
      return editablesOf(value, [...at, key], words[name] ?? name);
    });
}

/** The arguments with one value set otherwise; those given stay as they are. */
export function withValue<T>(args: T, at: Path, value: string | boolean): T {
  const [key, ...rest] = at;
  if (key === undefined) return value as T;
  const copy = (Array.isArray(args) ? [...args] : { ...args }) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy as T;
}
