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
  }));
}
