import { crc32 } from 'node:zlib';
import type { Reply } from '../loopback-server.ts';
import { json, type Said, type Speech, usage } from './wire-protocol.ts';

const bedrockEnd = ({ cut, calls = [] }: Said) =>
  cut ? 'max_tokens' : calls.length > 0 ? 'tool_use' : 'end_turn';
const bedrockUsage = {
  inputTokens: usage.inputTokens,
  outputTokens: usage.outputTokens,
  totalTokens: usage.inputTokens + usage.outputTokens,
};

/** Amazon Bedrock's `converse`, streamed in AWS's own binary framing. */
export const bedrock: Speech = {
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
