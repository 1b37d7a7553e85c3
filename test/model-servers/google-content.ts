import { json, type Said, type Speech, sse, usage } from './wire-protocol.ts';

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
    promptTokenCount: usage.inputTokens,
    candidatesTokenCount: usage.outputTokens,
    totalTokenCount: usage.inputTokens + usage.outputTokens,
  },
});

/** Google's `generateContent`. */
export const google: Speech = {
  whole: (said) => json(gemini(said)),
  streamed: (said) => sse([{ data: gemini(said) }]),
  error: (message) => ({ error: { code: 400, message, status: 'INVALID_ARGUMENT' } }),
};
