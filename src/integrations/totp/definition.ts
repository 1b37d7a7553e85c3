import type { IntegrationDefinition } from '../definition.ts';

/** The settings form, drawn by the dashboard from this. */
export const totpDefinition: IntegrationDefinition = {
  id: 'totp',
  name: 'Authenticator codes (TOTP)',
  about:
    'Built in: a technician enrols a contact’s authenticator app once; later they tell its six-digit code by phone, and a technician types it.',
  fields: [
    {
      name: 'issuer',
      label: 'Name in the app',
      kind: 'text',
      required: true,
      help: 'Your company’s name, as contacts see it above the code.',
    },
  ],
};
