import { APICallError, generateText, jsonSchema, type LanguageModel, type ToolSet, tool } from 'ai';
import { AppError, describeError } from '../../lib/errors.ts';
import type { Model, ModelCall, ModelStep, Turn } from '../model.ts';
import { instructionsFor, messagesFor } from './prompt.ts';

/** One step may take this long before the turn goes on without it. */
const STEP_TIMEOUT_MS = 120_000;
const MAX_OUTPUT_TOKENS = 4_000;
const END_TURN = 'end_turn';

/**
 * A language model as an agent's mind, through the AI SDK: one step a turn, tools without `execute`, so
 * that nothing it calls is carried out here. Throws `model-unavailable` (retryable) when the provider
 * cannot be had, `model-refused` with the provider's own words when trying again would not help.
 */
export function languageModel(options: {
  name: string;
  model: LanguageModel;
  timeoutMs?: number;
}): Model {
  return {
    name: options.name,
    async next(turn) {
      try {
        const { text, toolCalls } = await generateText({
          model: options.model,
          instructions: instructionsFor(turn.context),
          messages: messagesFor(turn),
          tools: toolSetOf(turn),
          maxOutputTokens: MAX_OUTPUT_TOKENS,
          maxRetries: 2,
          abortSignal: AbortSignal.timeout(options.timeoutMs ?? STEP_TIMEOUT_MS),
        });
        return stepOf(turn, text, toolCalls);
      } catch (cause) {
        throw modelFault(options.name, cause);
      }
    },
  };
}

/** Provider names allow no colon; nothing of ours holds two underscores beside it. */
const wireName = (name: string) => name.replace(':', '__');

function toolSetOf({ tools }: Turn): ToolSet {
  const set: ToolSet = {};
  for (const { name, description, input } of tools)
    set[wireName(name)] = tool({ description, inputSchema: jsonSchema(input) });
  set[END_TURN] = tool({
    description: 'End your turn: done, wait (for people), or hand-over (to a person).',
    inputSchema: jsonSchema({
      type: 'object',
      properties: { outcome: { type: 'string', enum: ['done', 'wait', 'hand-over'] } },
      required: ['outcome'],
      additionalProperties: false,
    }),
  });
  return set;
}

/** What the model said, in our words. A name that is no tool is passed on: the gate says so to the model. */
function stepOf(
  { tools }: Turn,
  words: string,
  toolCalls: readonly { toolCallId: string; toolName: string; input: unknown }[],
): ModelStep {
  const ending = toolCalls.find(({ toolName }) => toolName === END_TURN);
  const calls: ModelCall[] = toolCalls
    .filter((call) => call !== ending)
    .map(({ toolCallId, toolName, input }) => ({
      id: toolCallId,
      tool: tools.find(({ name }) => wireName(name) === toolName)?.name ?? toolName,
      args: input,
    }));
  return { words: words.trim(), calls, end: outcomeOf(ending?.input) };
}

/** Words without an end are an end: a model that only talks has nothing to do. */
function outcomeOf(input: unknown): ModelStep['end'] {
  const outcome = (input as { outcome?: unknown } | undefined)?.outcome;
  return outcome === 'wait' || outcome === 'hand-over' ? outcome : 'done';
}

/** A fault of the provider in our words: whether trying again may help. */
export function modelFault(name: string, cause: unknown): AppError {
  const said = describeError(cause);
  const status = APICallError.isInstance(cause) ? cause.statusCode : undefined;
  const final =
    status !== undefined && status >= 400 && status < 500 && ![408, 429].includes(status);
  return new AppError(
    final ? 'model-refused' : 'model-unavailable',
    `The language model ${name} ${final ? 'refused' : 'could not be had'}: ${said}`,
    { cause, retryable: !final, status: 502 },
  );
}
