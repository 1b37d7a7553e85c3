import { AppError } from '../lib/errors.ts';
import type { ExactCall, Permit } from '../policies/index.ts';
import { toolNamed } from './registry.ts';
import type { ToolContext, ToolResult } from './tool.ts';

/**
 * Carries out one permitted call. The permit must be for this run and for exactly these arguments.
 *
 * @throws `permit-refused`; retryable faults of ConnectWise, after which the same call may be made again.
 */
export async function execute(
  call: ExactCall,
  permit: Permit,
  context: Omit<ToolContext, 'callId'>,
): Promise<ToolResult> {
  permit.check(context.runId, call);
  const tool = toolNamed(call.tool);
  if (!tool) throw new AppError('permit-refused', `There is no tool named ${call.tool}.`);
  return tool.run(call.args, { ...context, callId: call.id });
}
