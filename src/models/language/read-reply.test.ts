import { afterEach, describe, expect, it } from 'vitest';
import { startLoopbackServer } from '../../../test/loopback-server.ts';
import { protocols } from '../../../test/model-servers/protocols.ts';
import { KEY, type Said } from '../../../test/model-servers/wire-protocol.ts';
import type { HeardAnswer, SentPrompt } from '../model.ts';
import { modelOf } from './configured-model.ts';
import { languageModel } from './language-model.ts';

/** The second reading of an answer, over real HTTP with every provider's wire protocol. */
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serving(protocol: (typeof protocols)[number], answer: Said | 500 | 'never') {
  const server = await startLoopbackServer(() => {
    if (answer === 'never') return new Promise(() => {});
    return answer === 500
      ? { status: 500, headers: { 'content-type': 'application/json' }, body: protocol.error('no') }
      : protocol.whole(answer);
  });
  closers.push(() => server.close());
  const reach = {
    model: 'test-model',
    apiKey: KEY,
    baseUrl: `${server.url}${protocol.base}`,
    resource: null,
    allowPrivateNetwork: true,
    protocol: null,
    streaming: false,
    ...protocol.reach,
  };
  return { server, model: await modelOf(reach) };
}

const said = (answer: object): Said => ({
  calls: [{ id: 'c', name: 'answer', args: JSON.stringify(answer) }],
});
const reply = { steps: ['1. status: New -> Closed'], text: 'yes, says ann@contoso.com' };
const plain = { ...reply, placeholderKey: null };
const [protocol] = protocols;

describe.each(protocols)('$title', (wire) => {
  it('says whether a note is a clear go-ahead, and why', async () => {
    const doubt = said({ reading: 'something-else', why: 'It is reported.' });
    const { model, server } = await serving(wire, doubt);
    const read = await model.readReply?.({ ...reply, placeholderKey: 'key' });
    expect(read).toMatchObject({ clear: false, why: 'It is reported.' });
    // What a provider gets is redacted here as well.
    expect(server.seen[0]?.body).toContain('[email-');
    expect(server.seen[0]?.body).not.toContain('ann@contoso.com');
  });
});

it('is in the ledger with what was sent', async () => {
  const { model } = await serving(protocol!, said({ reading: 'clear-go-ahead', why: 'Clear.' }));
  const sent: SentPrompt[] = [];
  const heard: HeardAnswer[] = [];
  await model.readReply?.(plain, {
    sending: async (prompt) => {
      sent.push(prompt);
      return async (answer) => void heard.push(answer);
    },
  });
  expect(JSON.stringify(sent)).toContain(reply.text);
  expect(heard).toMatchObject([{ state: 'answered' }]);
});

it.each([
  ['is down', 500 as const, 'model-unavailable'],
  ['says nothing usable', said({ reading: 'perhaps' }), 'model-answer'],
  ['writes words only', { text: 'Looks fine to me.' }, 'model-unavailable'],
])('fails where the provider %s, and asks once', async (_what, answer, code) => {
  const { model, server } = await serving(protocol!, answer);
  await expect(model.readReply?.(plain)).rejects.toMatchObject({ code });
  expect(server.seen).toHaveLength(1);
});

it('fails where the provider is too slow', async () => {
  const { server } = await serving(protocol!, 'never');
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const slow = languageModel({
    name: 'slow',
    provider: 'openai-compatible',
    modelId: 'm',
    timeoutMs: 20,
    streaming: false,
    model: createOpenAICompatible({ name: 'slow', baseURL: `${server.url}/v1` })('m'),
  });
  await expect(slow.readReply?.(plain)).rejects.toMatchObject({ code: 'model-unavailable' });
});
