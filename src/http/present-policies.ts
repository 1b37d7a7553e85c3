import { listClients } from '../clients/index.ts';
import { sayRule } from '../contracts/policies.ts';
import type { Tx } from '../db/index.ts';
import type { Policies } from '../policies/index.ts';
import { tools } from '../tools/index.ts';

/** The policies in force, each tool with its default and what it does, each rule as a sentence. */
export async function presentPolicies(tx: Tx, policies: Policies) {
  const ofTools = <T>(value: (tool: (typeof tools)[number]) => T) =>
    Object.fromEntries(tools.map((tool) => [tool.name, value(tool)]));
  const names = new Map(
    (await listClients(tx, { limit: 100_000 })).map(({ id, name }) => [id, name]),
  );
  return {
    ...policies,
    tools: ofTools(({ name, defaultPolicy }) => policies.tools[name] ?? defaultPolicy),
    defaults: ofTools(({ defaultPolicy }) => defaultPolicy),
    descriptions: ofTools(({ description }) => description),
    sentences: policies.rules.map((rule) => sayRule(rule, (id) => names.get(id) ?? id)),
  };
}
