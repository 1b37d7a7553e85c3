import type { Client } from '../clients/index.ts';
import type { Client as PresentedClient } from '../contracts/clients.ts';

export function presentClient(client: Client): PresentedClient {
  const { id, companyId, identifier, name, kind, agentId, mode, instructions, redact, version } =
    client;
  return { id, companyId, identifier, name, kind, agentId, mode, instructions, redact, version };
}
