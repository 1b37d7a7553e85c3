import type { IntegrationDefinition } from '../definition.ts';

/** The settings form, drawn by the dashboard from this. */
export const duoDefinition: IntegrationDefinition = {
  id: 'duo',
  name: 'Duo',
  about: 'Asks the requester by a push to the device that they enrolled in your Duo.',
  fields: [
    {
      name: 'host',
      label: 'API hostname',
      kind: 'text',
      required: true,
      help: 'Duo Admin Panel → Applications → your Auth API application, for example api-1a2b3c4d.duosecurity.com.',
    },
    {
      name: 'integrationKey',
      label: 'Integration key',
      kind: 'text',
      required: true,
      help: 'On the same page. Use an Auth API application, never the Admin API.',
    },
    {
      name: 'secretKey',
      label: 'Secret key',
      kind: 'secret',
      required: true,
      help: 'On the same page.',
    },
    {
      name: 'verifiedPush',
      label: 'Verified push is required',
      kind: 'switch',
      required: false,
      help: 'On when the application’s policy asks for a verified push. Then it reaches A3; a plain push reaches A2.',
    },
    {
      name: 'jsonSigning',
      label: 'Sign as version 5',
      kind: 'switch',
      required: false,
      help: 'JSON bodies and signature version 5 instead of form bodies and version 2.',
    },
  ],
};
