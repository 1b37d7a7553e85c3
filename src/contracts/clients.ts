import { z } from 'zod';
import { AgentMode } from './integrations.ts';

export const Client = z
  .object({
    id: z.string(),
    companyId: z.int(),
    identifier: z.string(),
    name: z.string(),
    /** `customer`, or why its agent starts off: `vendor`, `lead`, `inactive`, `own`, `catch-all`. */
    kind: z.string(),
    agentId: z.string(),
    mode: AgentMode,
    instructions: z.string(),
    /** Private values stand as placeholders in what a language model gets. */
    redact: z.boolean(),
    /** Grows with every change of the agent's settings. */
    version: z.int(),
  })
  .meta({ id: 'Client' });
export type Client = z.infer<typeof Client>;

export const ListedClient = Client.extend({
  /** Tickets that Muster saw for the first time in the last 30 days. */
  recentTickets: z.int(),
}).meta({ id: 'ListedClient' });
export type ListedClient = z.infer<typeof ListedClient>;

export const ClientList = z
  .object({ items: z.array(ListedClient), next: z.string().optional() })
  .meta({ id: 'ClientList' });
export type ClientList = z.infer<typeof ClientList>;

export const ClientChange = z
  .object({
    /** The version that was changed; when it is no longer the newest, nothing is saved (409). */
    version: z.int().optional(),
    mode: AgentMode.optional(),
    instructions: z.string().max(20_000).optional(),
    redact: z.boolean().optional(),
  })
  .meta({ id: 'ClientChange' });

/** What holds for the agents of all clients. */
export const AgentSettings = z
  .object({ instructions: z.string().max(20_000).default('') })
  .meta({ id: 'AgentSettings' });
export type AgentSettings = z.infer<typeof AgentSettings>;

export const AgentSettingsShown = AgentSettings.extend({ version: z.int() }).meta({
  id: 'AgentSettingsShown',
});
export type AgentSettingsShown = z.infer<typeof AgentSettingsShown>;

export const AgentSettingsChange = AgentSettings.extend({
  /** The version that was changed; when it is no longer the newest, nothing is saved (409). */
  version: z.int().optional(),
}).meta({ id: 'AgentSettingsChange' });
