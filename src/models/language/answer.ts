import type { ModelStep, Turn } from '../model.ts';

export const END_TURN = 'end_turn';

/** What a provider answered, whole or at the end of its stream. */
export interface Answer {
  text: string;
  toolCalls: readonly {
    toolCallId: string;
    toolName: string;
    input: unknown;
    /** The SDK could not read the arguments, or knows no such tool. */
    invalid?: boolean | undefined;
  }[];
  finishReason: string;
  usage: { inputTokens?: number | undefined; outputTokens?: number | undefined };
}

/** Provider names allow no colon; nothing of ours holds two underscores beside it. */
export const wireName = (name: string) => name.replace(':', '__');

/** Why an answer cannot be used, in words for the model; null when it can. */
export function whyMalformed(turn: Turn, { text, toolCalls, finishReason }: Answer): string | null {
  if (finishReason === 'length') return 'It was cut at the longest length. Be shorter.';
  if (finishReason === 'content-filter') return 'The provider withheld it (content filter).';
  if (finishReason === 'error' || (finishReason === 'other' && toolCalls.length === 0))
    return 'It ended in the middle.';
  if (!text.trim() && toolCalls.length === 0) return 'It was empty.';
  for (const { toolName, input, invalid } of toolCalls) {
    if (toolName === END_TURN) continue;
    const offered = turn.tools.find(({ name }) => wireName(name) === toolName);
    if (!offered) return `There is no tool named ${toolName}.`;
    const problem = invalid ? 'its arguments are not JSON' : offered.check(input);
    if (problem) return `The call of ${toolName} is malformed: ${problem}.`;
  }
  return null;
}

/** What the model said, in our words. */
export function answeredStep({ tools }: Turn, { text, toolCalls }: Answer): ModelStep {
  const ending = toolCalls.find(({ toolName }) => toolName === END_TURN);
  return {
    words: text.trim(),
    calls: toolCalls
      .filter(({ toolName }) => toolName !== END_TURN)
      .map(({ toolCallId, toolName, input }) => ({
        id: toolCallId,
        tool: tools.find(({ name }) => wireName(name) === toolName)?.name ?? toolName,
        args: input,
      })),
    end: outcomeOf(ending?.input),
  };
}

/** Words without an end are an end: a model that only talks has nothing to do. */
function outcomeOf(input: unknown): ModelStep['end'] {
  const outcome = (input as { outcome?: unknown } | undefined)?.outcome;
  return outcome === 'wait' || outcome === 'hand-over' ? outcome : 'done';
}
