import { json, type Said, type Speech, sse, usage } from './wire-protocol.ts';

const anthropicEnd = ({ cut, calls = [] }: Said) =>
  cut ? 'max_tokens' : calls.length > 0 ? 'tool_use' : 'end_turn';

/** Anthropic's messages. */
export const anthropic: Speech = {
  whole: (said: Said) =>
    json({
      id: 'm1',
      type: 'message',
      role: 'assistant',
      model: 'test-model',
      content: [
        ...(said.text ? [{ type: 'text', text: said.text }] : []),
        ...(said.calls ?? []).map(({ id, name, args }) => ({
          type: 'tool_use',
          id,
          name,
          input: JSON.parse(args),
        })),
      ],
      stop_reason: anthropicEnd(said),
      stop_sequence: null,
      usage: { input_tokens: usage.inputTokens, output_tokens: usage.outputTokens },
    }),
  streamed(said: Said) {
    const events: { event: string; data: { type: string } }[] = [];
    const push = (type: string, more: object = {}) =>
      events.push({ event: type, data: { type, ...more } });
    push('message_start', {
      message: {
        id: 'm1',
        type: 'message',
        role: 'assistant',
        model: 'test-model',
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: usage.inputTokens, output_tokens: 1 },
      },
    });
    const blocks = [
      ...(said.text
        ? [
            [
              { type: 'text', text: '' },
              { type: 'text_delta', text: said.text },
            ] as const,
          ]
        : []),
      ...(said.calls ?? []).map(
        ({ id, name, args }) =>
          [
            { type: 'tool_use', id, name, input: {} },
            { type: 'input_json_delta', partial_json: args },
          ] as const,
      ),
    ];
    for (const [index, [content_block, delta]] of blocks.entries()) {
      push('content_block_start', { index, content_block });
      push('content_block_delta', { index, delta });
      push('content_block_stop', { index });
    }
    push('message_delta', {
      delta: { stop_reason: anthropicEnd(said), stop_sequence: null },
      usage: { output_tokens: usage.outputTokens },
    });
    push('message_stop');
    return sse(events);
  },
  error: (message: string) => ({
    type: 'error',
    error: { type: 'invalid_request_error', message },
  }),
};
