import { listClients } from '../clients/index.ts';
import type { NewPolicies } from '../contracts/policies.ts';
import type { Tx } from '../db/index.ts';
import { AppError, type FieldError } from '../lib/errors.ts';
import { toolNamed, tools } from '../tools/index.ts';

/**
 * What Zod cannot know of policies: that their tools and clients exist.
 *
 * @throws `bad-input` (400) naming every field
 */
export async function checkPolicies(tx: Tx, body: NewPolicies): Promise<void> {
  const known = new Set((await listClients(tx, { limit: 100_000 })).map(({ id }) => id));
  const noTool = `is no tool; there are ${tools.map(({ name }) => name).join(', ')}`;
  const fields: FieldError[] = [];
  const checkTools = (field: string, names: string[]) => {
    for (const name of names)
      if (!toolNamed(name)) fields.push({ field: `${field}${name}`, message: noTool });
  };
  const checkClient = (field: string, id: string) => {
    if (!known.has(id)) fields.push({ field, message: `${id} is no client` });
  };
  checkTools('tools.', Object.keys(body.tools));
  for (const [i, rule] of (body.rules ?? []).entries()) {
    if (!toolNamed(rule.tool)) fields.push({ field: `rules.${i}.tool`, message: noTool });
    for (const id of rule.when.clients ?? []) checkClient(`rules.${i}.when.clients`, id);
  }
  for (const [id, own] of Object.entries(body.clients ?? {})) {
    checkClient(`clients.${id}`, id);
    checkTools(`clients.${id}.tools.`, Object.keys(own.tools ?? {}));
  }
  if (fields.length > 0)
    throw new AppError('bad-input', 'These policies name what does not exist.', {
      status: 400,
      fields,
    });
}
