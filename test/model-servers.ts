import { crc32 } from 'node:zlib';
import type { ModelReach } from '../src/models/index.ts';
import type { Reply } from './loopback-server.ts';

/** What a provider is to answer, in no provider's words. */
export interface Said {
  text?: string;
  calls?: { id: string; name: string /** JSON, or what passes for it. */; args: string }[];
  /** The provider stopped at the longest length. */
  cut?: boolean;
}

/** One provider's wire protocol, as its server speaks it. Written after the vendors' API references. */
export interface WireProtocol {
  title: string;
  reach: Partial<ModelReach> & Pick<ModelReach, 'provider'>;
  /** Appended to the server's address to make the base URL. */
  base: string;
  /** Where a prompt is posted to. */
  path: { whole: string; streamed: string };
  /** By which header the key travels. */
  keyHeader: [string, string];
  whole(said: Said): Reply;
  streamed(said: Said): Reply;
  error(message: string): unknown;
}

export const KEY = 'key-of-the-msp';
const USAGE = { read: 120, written: 30 };

const sse = (events: { event?: string; data: unknown }[]): Reply => ({
  headers: { 'content-type': 'text/event-stream' },
  body: events
    .map(({ event, data }) => {
      const text = typeof data === 'string' ? data : JSON.stringify(data);
      return `${event ? `event: ${event}\n` : ''}data: ${text}\n\n`;
    })
    .join(''),
});
const json = (body: unknown): Reply => ({ headers: { 'content-type': 'application/json' }, body });
const openAiError = (message: string) => ({
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
  prompt_tokens: USAGE.read,
  completion_tokens: USAGE.written,
  total_tokens: USAGE.read + USAGE.written,
};
const chatEnd = ({ cut, calls = [] }: Said) =>
  cut ? 'length' : calls.length > 0 ? 'tool_calls' : 'stop';

/** Chat completions, which OpenAI began and most servers copy. */
const chat = {
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

/** OpenAI's responses. */
const responses = {
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
      input_tokens: USAGE.read,
      output_tokens: USAGE.written,
      total_tokens: USAGE.read + USAGE.written,
    },
  };
}

const anthropicEnd = ({ cut, calls = [] }: Said) =>
  cut ? 'max_tokens' : calls.length > 0 ? 'tool_use' : 'end_turn';

const anthropic = {
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
      usage: { input_tokens: USAGE.read, output_tokens: USAGE.written },
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
        usage: { input_tokens: USAGE.read, output_tokens: 1 },
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
      usage: { output_tokens: USAGE.written },
    });
    push('message_stop');
    return sse(events);
  },
  error: (message: string) => ({
    type: 'error',
    error: { type: 'invalid_request_error', message },
  }),
};

const gemini = (said: Said) => ({
  candidates: [
    {
      content: {
        role: 'model',
        parts: [
          ...(said.text ? [{ text: said.text }] : []),
          ...(said.calls ?? []).map(({ name, args }) => ({
            functionCall: { name, args: JSON.parse(args) },
          })),
        ],
      },
      finishReason: said.cut ? 'MAX_TOKENS' : 'STOP',
      index: 0,
    },
  ],
  usageMetadata: {
    promptTokenCount: USAGE.read,
    candidatesTokenCount: USAGE.written,
    totalTokenCount: USAGE.read + USAGE.written,
  },
});

const bedrockEnd = ({ cut, calls = [] }: Said) =>
  cut ? 'max_tokens' : calls.length > 0 ? 'tool_use' : 'end_turn';
const bedrockUsage = {
  inputTokens: USAGE.read,
  outputTokens: USAGE.written,
  totalTokens: USAGE.read + USAGE.written,
};

const bedrock = {
  whole: (said: Said) =>
    json({
      output: {
        message: {
          role: 'assistant',
          content: [
            ...(said.text ? [{ text: said.text }] : []),
            ...(said.calls ?? []).map(({ id, name, args }) => ({
              toolUse: { toolUseId: id, name, input: JSON.parse(args) },
            })),
          ],
        },
      },
      stopReason: bedrockEnd(said),
      usage: bedrockUsage,
      metrics: { latencyMs: 5 },
    }),
  streamed(said: Said): Reply {
    const frames = [frame('messageStart', { role: 'assistant' })];
    const text = said.text ? [{ start: undefined, delta: { text: said.text } }] : [];
    const calls = (said.calls ?? []).map(({ id, name, args }) => ({
      start: { toolUse: { toolUseId: id, name } },
      delta: { toolUse: { input: args } },
    }));
    for (const [contentBlockIndex, { start, delta }] of [...text, ...calls].entries()) {
      if (start) frames.push(frame('contentBlockStart', { contentBlockIndex, start }));
      frames.push(frame('contentBlockDelta', { contentBlockIndex, delta }));
      frames.push(frame('contentBlockStop', { contentBlockIndex }));
    }
    frames.push(frame('messageStop', { stopReason: bedrockEnd(said) }));
    frames.push(frame('metadata', { usage: bedrockUsage, metrics: { latencyMs: 5 } }));
    return {
      headers: { 'content-type': 'application/vnd.amazon.eventstream' },
      body: Buffer.concat(frames),
    };
  },
  error: (message: string) => ({ message }),
};

/** One message of AWS's event stream: lengths, headers, payload, each half with its CRC-32. */
function frame(event: string, payload: unknown): Buffer {
  const header = (name: string, value: string) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(value.length);
    // 7: a string.
    return Buffer.concat([
      Buffer.from([name.length]),
      Buffer.from(name),
      Buffer.from([7]),
      length,
      Buffer.from(value),
    ]);
  };
  const headers = Buffer.concat([
    header(':event-type', event),
    header(':content-type', 'application/json'),
    header(':message-type', 'event'),
  ]);
  const body = Buffer.from(JSON.stringify(payload));
  const prelude = Buffer.alloc(8);
  prelude.writeUInt32BE(16 + headers.length + body.length, 0);
  prelude.writeUInt32BE(headers.length, 4);
  const message = Buffer.concat([prelude, crc(prelude), headers, body]);
  return Buffer.concat([message, crc(message)]);
}

function crc(bytes: Buffer): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
}

const same = (path: string) => ({ whole: path, streamed: path });
const bearer: [string, string] = ['authorization', `Bearer ${KEY}`];

/** Every protocol that a model of an MSP's may speak. */
export const protocols: readonly WireProtocol[] = [
  {
    title: 'an OpenAI-compatible server',
    reach: { provider: 'openai-compatible' },
    base: '/v1',
    path: same('/v1/chat/completions'),
    keyHeader: bearer,
    ...chat,
  },
  {
    title: 'OpenAI responses',
    reach: { provider: 'openai' },
    base: '/v1',
    path: same('/v1/responses'),
    keyHeader: bearer,
    ...responses,
  },
  {
    title: 'OpenAI chat',
    reach: { provider: 'openai', protocol: 'chat' },
    base: '/v1',
    path: same('/v1/chat/completions'),
    keyHeader: bearer,
    ...chat,
  },
  {
    title: 'Azure OpenAI responses',
    reach: { provider: 'azure', resource: 'msp' },
    base: '/openai/v1',
    path: same('/openai/v1/responses'),
    keyHeader: ['api-key', KEY],
    ...responses,
  },
  {
    title: 'Azure OpenAI chat',
    reach: { provider: 'azure', resource: 'msp', protocol: 'chat' },
    base: '/openai/v1',
    path: same('/openai/v1/chat/completions'),
    keyHeader: ['api-key', KEY],
    ...chat,
  },
  {
    title: 'Anthropic messages',
    reach: { provider: 'anthropic' },
    base: '/v1',
    path: same('/v1/messages'),
    keyHeader: ['x-api-key', KEY],
    ...anthropic,
  },
  {
    title: 'Google',
    reach: { provider: 'google' },
    base: '/v1beta',
    path: {
      whole: '/v1beta/models/test-model:generateContent',
      streamed: '/v1beta/models/test-model:streamGenerateContent',
    },
    keyHeader: ['x-goog-api-key', KEY],
    whole: (said) => json(gemini(said)),
    streamed: (said) => sse([{ data: gemini(said) }]),
    error: (message) => ({ error: { code: 400, message, status: 'INVALID_ARGUMENT' } }),
  },
  {
    title: 'Amazon Bedrock',
    reach: { provider: 'bedrock', resource: 'eu-central-1' },
    base: '',
    path: {
      whole: '/model/test-model/converse',
      streamed: '/model/test-model/converse-stream',
    },
    keyHeader: bearer,
    ...bedrock,
  },
  {
    title: 'Mistral',
    reach: { provider: 'mistral' },
    base: '/v1',
    path: same('/v1/chat/completions'),
    keyHeader: bearer,
    ...chat,
    error: (message) => ({
      object: 'error',
      message,
      type: 'invalid_request',
      param: null,
      code: null,
    }),
  },
];

/** Tokens that every answer here says it took. */
export const usage = { inputTokens: USAGE.read, outputTokens: USAGE.written };
