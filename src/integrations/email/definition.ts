import type { IntegrationDefinition } from '../definition.ts';

/** The settings form, drawn by the dashboard from this. */
export const emailDefinition: IntegrationDefinition = {
  id: 'email',
  name: 'E-mail link (SMTP)',
  about:
    'Verifies a requester by a one-time link to their address on record, answered with a number that a technician tells. It proves the mailbox only, and never counts for a ticket that came by e-mail. Needs an SMTP server, and MUSTER_PUBLIC_URL as requesters reach it. Muster sends no other mail: nobody is mailed about plans.',
  fields: [
    {
      name: 'host',
      label: 'SMTP server',
      kind: 'text',
      required: true,
      help: 'For example smtp.office365.com.',
    },
    {
      name: 'port',
      label: 'Port',
      kind: 'text',
      required: true,
      help: '587 for STARTTLS, 465 for TLS.',
    },
    {
      name: 'security',
      label: 'Encryption',
      kind: 'choice',
      required: true,
      help: 'Without encryption only in your own network.',
      choices: [
        { value: 'starttls', label: 'STARTTLS' },
        { value: 'tls', label: 'TLS' },
        { value: 'none', label: 'None' },
      ],
    },
    {
      name: 'user',
      label: 'User',
      kind: 'text',
      required: false,
      help: 'Left out where the server wants no sign-in.',
    },
    { name: 'password', label: 'Password', kind: 'secret', required: false, help: 'Of that user.' },
    {
      name: 'from',
      label: 'Sender',
      kind: 'text',
      required: true,
      help: 'An address of yours that contacts know, for example helpdesk@your-msp.example.',
    },
    {
      name: 'allowPrivateNetwork',
      label: 'Server in my own network',
      kind: 'switch',
      required: false,
      help: 'Permits private addresses, for exactly this server.',
    },
  ],
};
