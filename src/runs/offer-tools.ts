import { z } from 'zod';
import type { OfferedTool } from '../models/index.ts';
import type { ClientsPolicies } from '../policies/index.ts';
import { tools } from '../tools/index.ts';

/** Every tool as the model is told of it, with how its calls will be decided. */
export function offerTools(policies: ClientsPolicies): OfferedTool[] {
  return tools.map(({ name, description, defaultPolicy, input }) => ({
    name,
    description,
    policy: policies.tools[name] ?? defaultPolicy,
    input: z.toJSONSchema(input),
    check: (args) => whyUnfit(input, args),
  }));
}

/** What is wrong with the arguments of a call, field by field; null when they fit the tool's shape. */
export function whyUnfit(input: z.ZodType, args: unknown): string | null {
  const parsed = input.safeParse(args);
  if (parsed.success) return null;
  return parsed.error.issues
    .map(({ path, message }) => `${path.join('.') || 'arguments'}: ${message}`)
    .join('; ');
}
