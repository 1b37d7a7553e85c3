import { z } from 'zod';
import { outcomeUnknown, unavailable } from './own-failures.ts';
import { type Answer, type Call, readsOnly, type Transport } from './transport.ts';

/**
 * Sends a call and reads the answer through its schema. An answer of another shape is `unavailable`, to
 * a write `outcome-unknown`: it was done, but what came of it is not known.
 */
export async function ask<T>(transport: Transport, schema: z.ZodType<T>, call: Call): Promise<T> {
  return parsed(schema, await transport.send(call), call);
}

/** The second half of `ask`, for callers that need the headers too. */
export function parsed<T>(schema: z.ZodType<T>, answer: Answer, call: Call): T {
  const result = schema.safeParse(answer.data);
  if (result.success) return result.data;
  const message = `ConnectWise answered ${call.method} ${call.path} in another shape than documented: ${z.prettifyError(result.error)}`;
  throw readsOnly(call) ? unavailable(message) : outcomeUnknown(call, message);
}
