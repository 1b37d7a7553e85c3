import type { Policies } from '../policies/index.ts';
import { tools } from '../tools/index.ts';

/** The policies in force, each tool with its default and what it does. */
export function presentPolicies(policies: Policies) {
  const ofTools = <T>(value: (tool: (typeof tools)[number]) => T) =>
    Object.fromEntries(tools.map((tool) => [tool.name, value(tool)]));
  return {
    version: policies.version,
    tools: ofTools(({ name, defaultPolicy }) => policies.tools[name] ?? defaultPolicy),
    defaults: ofTools(({ defaultPolicy }) => defaultPolicy),
    descriptions: ofTools(({ description }) => description),
    rules: [],
  };
}
