import { json, type Said, type Speech, sse, usage } from './wire-protocol.ts';

/** How OpenAI, and whoever copies it, says what went wrong. */
export const openAiError = (message: string) => ({
  error: { message, type: 'invalid_request_error', param: null, code: null },
});

const chatCalls = ({ calls = [] }: Said) =>
  calls.map(({ id, name, args }, index) => ({
    index,
    id,
    type: 'function',
    function: { name, arguments: args },
  }));
const chatUsage = {
  prompt_tokens: usage.inputTokens,
  completion_tokens: usage.outputTokens,
  total_tokens: usage.inputTokens + usage.outputTokens,
};
const chatEnd = ({ cut, calls = [] }: Said) =>
  cut ? 'length' : calls.length > 0 ? 'tool_calls' : 'stop';

/** Chat completions, which OpenAI began and most servers copy. */
export const chat: Speech = {
  whole: (said: Said) =>
    json({
      id: 'c1',
      object: 'chat.completion',
      created: 1,
      model: 'test-model',
      choices: [
        {
          index: 0,
          finish_reason: chatEnd(said),
          message: {
            role: 'assistant',
            content: said.text ?? '',
            ...(said.calls && { tool_calls: chatCalls(said) }),
          },
        },
      ],
      usage: chatUsage,
    }),
  streamed(said: Said) {
    const chunk = (delta: unknown, end: string | null = null) => ({
      data: {
        id: 'c1',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'test-model',
        choices: [{ index: 0, delta, finish_reason: end }],
        ...(end && { usage: chatUsage }),
      },
    });
    const letters = [...(said.text ?? '')];
    return sse([
      chunk({ role: 'assistant', content: '' }),
      ...letters.map((content) => chunk({ content })),
      ...(said.calls ? [chunk({ tool_calls: chatCalls(said) })] : []),
      chunk({}, chatEnd(said)),
      { data: '[DONE]' },
    ]);
  },
  error: openAiError,
};
