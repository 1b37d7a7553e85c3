import { afterEach, describe, expect, it } from 'vitest';
import { startLoopbackServer } from '../../../test/loopback-server.ts';
import { protocols } from '../../../test/model-servers/protocols.ts';
import {
  KEY,
  type Said,
  usage,
  type WireProtocol,
} from '../../../test/model-servers/wire-protocol.ts';
import { emptyContext } from '../empty-context.ts';
import type { HeardAnswer, SentPrompt, Turn, Witness } from '../model.ts';
import { modelOf } from './configured-model.ts';
import { MODEL_PATIENCE } from './safe-model-fetch.ts';
import { tryModel } from './try-model.ts';

/** Every provider over real HTTP against a server that speaks its wire protocol, whole and streamed. */
const NOTE = 'connectwise_psa:cw-add-ticket-note';
const WIRE_NOTE = 'connectwise_psa__cw-add-ticket-note';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const turn: Turn = {
  number: 1,
  history: [],
  placeholderKey: 'key',
  tools: [
    {
      name: NOTE,
      description: 'Add a note.',
      policy: 'auto',
      input: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
      check: (args) =>
        typeof (args as { text?: unknown }).text === 'string' ? null : 'text: must be a string',
    },
  ],
  context: {
    ...emptyContext,
    summary: 'Printer down, says ann@contoso.com',
    instructions: 'Be kind.',
  },
};

type Answering =
  | Said
  | { status: number; message: string; retryAfter?: string }
  | { raw: string }
  | 'hangs';

async function speaking(
  protocol: WireProtocol,
  streaming: boolean,
  answers: Answering[],
  patience = MODEL_PATIENCE,
) {
  const server = await startLoopbackServer(() => {
    const answer = answers[server.seen.length - 1] ?? answers.at(-1)!;
    if (answer === 'hangs') return undefined;
    if ('raw' in answer)
      return { headers: { 'content-type': 'application/json' }, body: answer.raw };
    if ('status' in answer)
      return {
        status: answer.status,
        headers: {
          'content-type': 'application/json',
          ...(answer.retryAfter && { 'retry-after': answer.retryAfter }),
        },
        body: protocol.error(answer.message),
      };
    return streaming ? protocol.streamed(answer) : protocol.whole(answer);
  });
  closers.push(() => server.close());
  const reach = {
    model: 'test-model',
    apiKey: KEY,
    baseUrl: `${server.url}${protocol.base}`,
    resource: null,
    allowPrivateNetwork: true,
    protocol: null,
    streaming,
    ...protocol.reach,
  };
  const sent: SentPrompt[] = [];
  const heard: HeardAnswer[] = [];
  const witness: Witness = {
    sending: async (prompt) => {
      sent.push(prompt);
      return async (answer) => void heard.push(answer);
    },
  };
  const model = await modelOf(reach, patience);
  return { server, reach, sent, heard, next: () => model.next(turn, witness) };
}

const note = (args: string) => ({ id: 'call1', name: WIRE_NOTE, args });
const endTurn = { id: 'call2', name: 'end_turn', args: '{"outcome":"wait"}' };

describe.each(protocols)('$title', (protocol) => {
  describe.each([
    ['whole', false],
    ['streamed', true],
  ] as const)('answers %s', (how, streaming) => {
    it('proposes calls under our names and ends its turn, with its tokens told', async () => {
      const calls = [note('{"text":"hello"}'), endTurn];
      const { next, server, heard, sent } = await speaking(protocol, streaming, [
        { text: 'The spooler hangs.', calls },
      ]);
      expect(await next()).toMatchObject({
        words: 'The spooler hangs.',
        calls: [{ tool: NOTE, args: { text: 'hello' } }],
        end: 'wait',
      });
      const [request] = server.seen;
      expect(request?.path).toBe(protocol.path[how]);
      expect(request?.headers[protocol.keyHeader[0]]).toBe(protocol.keyHeader[1]);
      expect(request?.body).toContain('Be kind.');
      // Redacted before it left, and counted.
      expect(request?.body).not.toContain('ann@contoso.com');
      expect(sent[0]).toMatchObject({ provider: protocol.reach.provider, redacted: { email: 1 } });
      expect(heard).toMatchObject([{ state: 'answered', ...usage, toolCalls: 2 }]);
    });

    it('gets a cut answer back once, and a person the ticket after that', async () => {
      const { next, server, heard } = await speaking(protocol, streaming, [
        { text: 'The spooler ha', cut: true },
        { text: 'The spooler ha', cut: true },
      ]);
      expect(await next()).toMatchObject({ calls: [], end: 'hand-over' });
      expect(server.seen).toHaveLength(2);
      expect(server.seen[1]?.body).toContain('cut at the longest length');
      expect(heard).toHaveLength(2);
    });

    it('gets a malformed call back once and may do better', async () => {
      const { next, server } = await speaking(protocol, streaming, [
        { text: 'I note it.', calls: [note('{"text":7}')] },
        { text: 'I note it.', calls: [note('{"text":"seven"}')] },
      ]);
      expect(await next()).toMatchObject({ calls: [{ tool: NOTE, args: { text: 'seven' } }] });
      expect(server.seen).toHaveLength(2);
      expect(server.seen[1]?.body).toContain('must be a string');
    });

    it('gets a malformed call back once, and a person the ticket after that', async () => {
      const { next, server } = await speaking(protocol, streaming, [
        { text: 'I note it.', calls: [note('{"text":7}')] },
      ]);
      expect(await next()).toMatchObject({
        calls: [],
        end: 'hand-over',
        words: expect.stringContaining('gave an answer twice that could not be used'),
      });
      expect(server.seen).toHaveLength(2);
    });

    it('is not waited for longer than a step may take', async () => {
      const { next, server, heard } = await speaking(protocol, streaming, ['hangs'], {
        ...MODEL_PATIENCE,
        wholeMs: 60,
      });
      await expect(next()).rejects.toMatchObject({ code: 'model-unavailable', retryable: true });
      expect(server.seen.length).toBeLessThanOrEqual(1);
      expect(heard).toMatchObject([{ state: 'failed' }]);
    });

    it('is asked again after 429 and 500, when the provider says', async () => {
      const { next, server } = await speaking(protocol, streaming, [
        { status: 429, message: 'slow down', retryAfter: '0.05' },
        { status: 500, message: 'oops', retryAfter: '0.05' },
        { text: 'back' },
      ]);
      const startedAt = performance.now();
      expect((await next()).words).toBe('back');
      expect(server.seen).toHaveLength(3);
      // Left alone it would have waited 2 and 4 seconds.
      const tookMs = performance.now() - startedAt;
      expect(tookMs).toBeGreaterThan(100);
      expect(tookMs).toBeLessThan(1_900);
    });

    it('tells the provider’s own words when it refuses, and is not asked again', async () => {
      const { next, server, heard, reach } = await speaking(protocol, streaming, [
        { status: 401, message: 'That key is not known here' },
      ]);
      await expect(next()).rejects.toMatchObject({
        code: 'model-refused',
        message: expect.stringContaining('That key is not known here'),
      });
      expect(server.seen).toHaveLength(1);
      expect(heard).toMatchObject([{ state: 'failed' }]);
      const tried = await tryModel(reach);
      expect(tried).toMatchObject({
        ok: false,
        detail: expect.stringContaining('That key is not known here'),
      });
    });

    it('has not answered when its answer is cut on the wire', async () => {
      const { body = '' } = streaming
        ? protocol.streamed({ text: 'The spooler hangs.' })
        : protocol.whole({ text: 'The spooler hangs.' });
      const bytes = Buffer.isBuffer(body)
        ? body.subarray(0, 40).toString('latin1')
        : (typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 40);
      const { next } = await speaking(protocol, streaming, [{ raw: bytes }]);
      const outcome = await next().catch((error: unknown) => error);
      // Whatever the SDK makes of half an answer, nothing of it is done.
      if (outcome instanceof Error)
        expect(outcome).toMatchObject({ code: expect.stringMatching(/^model-/) });
      else expect(outcome).toMatchObject({ calls: [], end: 'hand-over' });
    });
  });
});
