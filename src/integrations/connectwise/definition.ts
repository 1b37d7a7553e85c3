import type { IntegrationDefinition } from '../definition.ts';

/** The settings form, drawn by the dashboard and the CLI from this. */
export const connectWiseDefinition: IntegrationDefinition = {
  id: 'connectwise',
  name: 'ConnectWise Manage',
  about:
    'Imports your companies as clients, each with an agent of its own; new tickets wake them, and notes and changes go back.',
  fields: [
    {
      name: 'url',
      label: 'Site address',
      kind: 'text',
      required: true,
      help: 'What you open ConnectWise with, for example na.myconnectwise.net; a copied link will do.',
    },
    {
      name: 'companyId',
      label: 'Company ID',
      kind: 'text',
      required: true,
      help: 'The company that you enter when you log in to ConnectWise.',
    },
    {
      name: 'publicKey',
      label: 'Public key',
      kind: 'text',
      required: true,
      help: 'System → Members → API Members → your member → API Keys.',
    },
    {
      name: 'privateKey',
      label: 'Private key',
      kind: 'secret',
      required: true,
      help: 'Shown once, when the key is made.',
    },
    {
      name: 'clientId',
      label: 'Client ID',
      kind: 'secret',
      required: false,
      help: 'From developer.connectwise.com/ClientID, kind Private: it names your own company as the caller.',
    },
    {
      name: 'allowPrivateNetwork',
      label: 'Server in my own network',
      kind: 'switch',
      required: false,
      help: 'Permits http and private addresses for exactly this host and port.',
    },
  ],
};
