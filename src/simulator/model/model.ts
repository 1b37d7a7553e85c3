import { companyModels } from './company-models.ts';
import { furtherModels } from './further-models.ts';
import { infoModels } from './info-models.ts';
import { projectModels } from './project-models.ts';
import { serviceModels } from './service-models.ts';
import { setupModels } from './setup-models.ts';
import { systemModels } from './system-models.ts';

/**
 * The notation of the model tables: `name!:type` with `!` for required, `[]` for a list; types are
 * `int num flag date object`, `text` or `text50` (longest), `A|B` (an enumeration), `@id,name` (a
 * reference with these fields) and the name of another model. `_info` is on every model and not listed.
 */
export interface Field {
  name: string;
  kind: 'int' | 'num' | 'flag' | 'date' | 'object' | 'text' | 'enum' | 'reference' | 'model';
  required: boolean;
  many: boolean;
  maxLength: number | undefined;
  /** Values of an enumeration, fields of a reference. */
  values: readonly string[];
  /** Name of the nested model. */
  model: ModelName | undefined;
}

export interface Model {
  name: ModelName;
  fields: ReadonlyMap<string, Field>;
  /** By lower-cased name: ConnectWise ignores case in conditions, but not in PATCH paths. */
  anyCase: ReadonlyMap<string, Field>;
}

const sources = {
  ...serviceModels,
  ...projectModels,
  ...companyModels,
  ...systemModels,
  ...setupModels,
  ...infoModels,
  ...furtherModels,
};

export type ModelName = keyof typeof sources;

export function isModelName(name: string): name is ModelName {
  return Object.hasOwn(sources, name);
}

const parsed = new Map<ModelName, Model>();

/** The fields of one ConnectWise model. */
export function modelNamed(name: ModelName): Model {
  let model = parsed.get(name);
  if (!model) {
    const fields = sources[name].trim().split(/\s+/).map(parseField);
    model = {
      name,
      fields: new Map(fields.map((field) => [field.name, field])),
      anyCase: new Map(fields.map((field) => [field.name.toLowerCase(), field])),
    };
    parsed.set(name, model);
  }
  return model;
}

function parseField(word: string): Field {
  const colon = word.indexOf(':');
  const name = word.slice(0, colon);
  const many = word.endsWith('[]');
  const type = word.slice(colon + 1, many ? -2 : undefined);
  const field: Field = {
    name: name.replace('!', ''),
    kind: 'object',
    required: name.endsWith('!'),
    many,
    maxLength: undefined,
    values: [],
    model: undefined,
  };
  const text = /^text(\d*)$/.exec(type);
  if (text) return { ...field, kind: 'text', maxLength: text[1] ? Number(text[1]) : undefined };
  if (type.startsWith('@'))
    return { ...field, kind: 'reference', values: type.slice(1).split(',') };
  if (type.includes('|')) return { ...field, kind: 'enum', values: type.split('|') };
  if (type in sources) return { ...field, kind: 'model', model: type as ModelName };
  return { ...field, kind: type as Field['kind'] };
}
