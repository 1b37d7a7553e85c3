import type { IntegrationDefinition } from '../definition.ts';

/** The settings form, drawn by the dashboard from this. */
export const tracelessDefinition: IntegrationDefinition = {
  id: 'traceless',
  name: 'Traceless',
  about:
    'Asks the requester by a push to Microsoft Authenticator or Duo, through your Traceless account.',
  caution:
    'Awaits a check against a live account: the vendor’s API paper is not public, so press Test before you rely on it.',
  fields: [
    {
      name: 'apiEndpoint',
      label: 'API endpoint, with your organisation ID',
      kind: 'text',
      required: true,
      help: 'Traceless → Settings → API Credentials → API Endpoint. Copy all of it: its last part is your organisation ID.',
    },
    {
      name: 'signingSecret',
      label: 'API signing secret',
      kind: 'secret',
      required: true,
      help: 'On the same page.',
    },
    {
      name: 'pushMethod',
      label: 'Push method',
      kind: 'choice',
      required: true,
      help: 'The app that your clients’ people have enrolled. They are looked up by their work e-mail address.',
      choices: [
        { value: 'microsoft', label: 'Microsoft Authenticator' },
        { value: 'duo', label: 'Duo' },
      ],
    },
  ],
};
