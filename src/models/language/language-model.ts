import { generateText, jsonSchema, type ModelMessage, streamText, type ToolSet, tool } from 'ai';
import type { Model, ModelStep, Turn, Witness } from '../model.ts';
import { type Answer, answeredStep, END_TURN, whyMalformed, wireName } from './answer.ts';
import { askingEachTime } from './asking-each-time.ts';
import type { ReachedModel } from './model-fault.ts';
import { instructionsFor, messagesFor } from './prompt.ts';
import { readReply } from './read-reply.ts';
import { witnessed } from './witnessed.ts';

const MAX_OUTPUT_TOKENS = 4_000;
/** How often 429 and 5xx are tried again, after `Retry-After` where the provider says it (at most a minute). */
const MAX_RETRIES = 2;

export interface LanguageModelOptions extends ReachedModel {
  /** Asks for the answer as a stream; read whole either way. */
  streaming: boolean;
}

/**
 * A language model as an agent's mind, through the AI SDK: one step a turn, tools without `execute`, so
 * that nothing it calls is carried out here. A malformed answer goes back to it once, then a person gets
 * the ticket. Throws `model-unavailable` (retryable) when the provider cannot be had, `model-refused`
 * with the provider's own words when trying again would not help.
 */
export function languageModel(options: LanguageModelOptions): Model {
  return {
    name: options.name,
    readReply: (reply, witness) => readReply(options, reply, witness),
    async next(turn, witness) {
      const messages = messagesFor(turn);
      const answer = await ask(options, turn, messages, witness);
      const problem = whyMalformed(turn, answer);
      if (problem === null) return answeredStep(turn, answer);
      const again = await ask(
        options,
        turn,
        [
          ...messages,
          { role: 'assistant', content: answer.text || '(an answer that could not be used)' },
          { role: 'user', content: `That could not be used: ${problem} Answer again.` },
        ],
        witness,
      );
      const still = whyMalformed(turn, again);
      return still === null ? answeredStep(turn, again) : personsTurn(options.name, still);
    },
  };
}

function personsTurn(name: string, problem: string): ModelStep {
  return {
    words: `The language model ${name} gave an answer twice that could not be used (${problem}). Nothing of it was done; a person’s turn.`,
    calls: [],
    end: 'hand-over',
  };
}

/** Asks once, with the witness told before and after. */
async function ask(
  options: LanguageModelOptions,
  turn: Turn,
  messages: ModelMessage[],
  witness: Witness | undefined,
): Promise<Answer> {
  const { name, provider, modelId } = options;
  const instructions = instructionsFor(turn.context);
  const tools = turn.tools.map(({ name, description, input }) => ({ name, description, input }));
  const sent = {
    provider,
    model: modelId,
    prompt: { instructions, messages, tools },
    redacted: {},
  };
  return witnessed(
    name,
    witness,
    sent,
    (mayLeave) =>
      (options.streaming ? streamed : whole)({
        model: askingEachTime(options.model, mayLeave),
        instructions,
        messages,
        tools: toolSetOf(turn),
        maxOutputTokens: MAX_OUTPUT_TOKENS,
        maxRetries: MAX_RETRIES,
        abortSignal: AbortSignal.timeout(options.timeoutMs),
      }),
    ({ toolCalls }) => toolCalls.length,
  );
}

type Question = Pick<
  Parameters<typeof generateText<ToolSet>>[0],
  'model' | 'instructions' | 'tools' | 'maxOutputTokens' | 'maxRetries' | 'abortSignal'
> & { messages: ModelMessage[] };

async function whole(question: Question): Promise<Answer> {
  return generateText(question);
}

async function streamed(question: Question): Promise<Answer> {
  let failed: unknown;
  const result = streamText({
    ...question,
    onError: ({ error }) => {
      failed ??= error;
    },
  });
  try {
    await result.consumeStream();
    const [text, toolCalls, finishReason, usage] = await Promise.all([
      result.text,
      result.toolCalls,
      result.finishReason,
      result.usage,
    ]);
    if (failed === undefined) return { text, toolCalls, finishReason, usage };
  } catch (error) {
    failed ??= error;
  }
  // Of a stream's many errors the first one says what went wrong.
  throw failed;
}

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
