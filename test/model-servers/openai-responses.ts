import { openAiError } from './openai-chat.ts';
import { json, type Said, type Speech, sse, usage } from './wire-protocol.ts';

/** OpenAI's responses. */
export const responses: Speech = {
  whole: (said: Said) => json(response(said)),
  streamed(said: Said) {
    const { output, ...rest } = response(said);
    const events: { event: string; data: unknown }[] = [];
    const push = (type: string, more: object) =>
      events.push({ event: type, data: { type, sequence_number: events.length, ...more } });
    push('response.created', { response: { ...rest, status: 'in_progress', output: [] } });
    for (const [output_index, item] of output.entries()) {
      const began = item.type === 'message' ? { ...item, content: [] } : { ...item, arguments: '' };
      push('response.output_item.added', { output_index, item: began });
      if (item.type === 'message')
        push('response.output_text.delta', {
          item_id: item.id,
          output_index,
          content_index: 0,
          delta: said.text,
        });
      else
        push('response.function_call_arguments.delta', {
          item_id: item.id,
          output_index,
          delta: item.arguments,
        });
      push('response.output_item.done', { output_index, item });
    }
    push(said.cut ? 'response.incomplete' : 'response.completed', {
      response: { ...rest, output },
    });
    return sse(events);
  },
  error: openAiError,
};

function response({ text, calls = [], cut }: Said) {
  return {
    id: 'r1',
    object: 'response',
    created_at: 1,
    status: cut ? 'incomplete' : 'completed',
    model: 'test-model',
    incomplete_details: cut ? { reason: 'max_output_tokens' } : null,
    error: null,
    output: [
      ...(text
        ? [
            {
              type: 'message' as const,
              id: 'm1',
              role: 'assistant',
              status: 'completed',
              content: [{ type: 'output_text', text, annotations: [] }],
            },
          ]
        : []),
      ...calls.map(({ id, name, args }) => ({
        type: 'function_call' as const,
        id: `fc_${id}`,
        call_id: id,
        name,
        arguments: args,
        status: 'completed',
      })),
    ],
    usage: {
      input_tokens: usage.inputTokens,
      output_tokens: usage.outputTokens,
      total_tokens: usage.inputTokens + usage.outputTokens,
    },
  };
}
