import { anthropic } from './anthropic-messages.ts';
import { bedrock } from './bedrock-converse.ts';
import { google } from './google-content.ts';
import { chat } from './openai-chat.ts';
import { responses } from './openai-responses.ts';
import { KEY, type WireProtocol } from './wire-protocol.ts';

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
    ...google,
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
