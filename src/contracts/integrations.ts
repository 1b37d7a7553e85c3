import { z } from 'zod';

export const AgentMode = z.enum(['off', 'plan', 'live']).meta({ id: 'AgentMode' });

export const IntegrationState = z
  .enum(['not-connected', 'connecting', 'importing', 'connected', 'connected-polling', 'failed'])
  .meta({ id: 'IntegrationState' });

/** What was typed and found out; nothing secret. */
export const ConnectionFacts = z
  .object({
    url: z.string(),
    companyId: z.string(),
    allowPrivateNetwork: z.boolean(),
    agentMode: AgentMode,
    boards: z.array(z.int()).nullable(),
    /** The host at which people open tickets, once it is known. */
    uiHost: z.string().nullable(),
    /** The API member under which Muster writes. */
    member: z.string().nullable(),
  })
  .meta({ id: 'ConnectionFacts' });

/** A field of an integration's settings form. */
export const IntegrationField = z
  .object({
    name: z.string(),
    label: z.string(),
    kind: z.enum(['text', 'secret', 'switch', 'choice']),
    required: z.boolean(),
    help: z.string(),
    choices: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  })
  .meta({ id: 'IntegrationField' });
export type IntegrationField = z.infer<typeof IntegrationField>;

/** One integration as the page MSP Settings -> Integrations shows it. */
export const IntegrationCard = z
  .object({
    id: z.string(),
    name: z.string(),
    state: IntegrationState,
    /** What connecting it adds. */
    about: z.string(),
    /** What anybody who relies on it should know. */
    caution: z.string().optional(),
    /** One sentence for a person: what is connected, or what failed and how to mend it. */
    detail: z.string(),
    /** while importing `{stage, done, total?, seconds, perSecond}`; after a failure `{failed, fields}`; then what was imported. */
    progress: z.record(z.string(), z.unknown()).optional(),
    lastEventAt: z.iso.datetime().optional(),
    settings: ConnectionFacts.optional(),
    /** Of an identity provider: its form, what was typed there, and which secrets are stored. */
    form: z
      .object({
        fields: z.array(IntegrationField),
        values: z.record(z.string(), z.union([z.string(), z.boolean()])),
        stored: z.array(z.string()),
      })
      .optional(),
    /** True where the installation has no client ID of its own, so that the form must ask for one. */
    clientIdWanted: z.boolean().optional(),
  })
  .meta({ id: 'IntegrationCard' });
export type IntegrationCard = z.infer<typeof IntegrationCard>;

export const IntegrationList = z
  .object({ items: z.array(IntegrationCard) })
  .meta({ id: 'IntegrationList' });

/** What was typed into an identity provider's form, by the names in its definition. */
export const ProviderForm = z
  .record(z.string().max(50), z.union([z.string().trim().max(2_000), z.boolean()]))
  .meta({ id: 'ProviderForm' });
export type ProviderForm = z.infer<typeof ProviderForm>;

/** What came of a test of an identity provider's form. */
export const TriedProvider = z
  .object({
    ok: z.boolean(),
    /** In the service's words, or ours. */
    detail: z.string(),
  })
  .meta({ id: 'TriedProvider' });
export type TriedProvider = z.infer<typeof TriedProvider>;

export type AgentMode = z.infer<typeof AgentMode>;

export const ConnectForm = z
  .object({
    /** As people type it: a bare host, a deep link, with or without scheme. */
    url: z.string().trim().min(1).max(500),
    companyId: z.string().trim().min(1).max(100),
    publicKey: z.string().trim().min(1).max(200),
    privateKey: z.string().trim().min(1).max(200),
    /** Wanted where `CONNECTWISE_CLIENT_ID` is not set. */
    clientId: z.string().trim().max(100).optional(),
    /** How the agents of imported clients start; default `plan`. */
    agentMode: AgentMode.optional(),
    /** Boards whose tickets start runs; default all but project boards and those that machines fill. */
    boards: z.array(z.int().positive()).max(1_000).optional(),
    /** Permits http and private addresses, for exactly the typed host and port. */
    allowPrivateNetwork: z.boolean().optional(),
    /** PEM of the certificate authority of an on-premises server. */
    caPem: z.string().max(100_000).optional(),
  })
  .meta({ id: 'ConnectForm' });
export type ConnectForm = z.infer<typeof ConnectForm>;

/** A board of ConnectWise, and whether its tickets start runs. */
export const Board = z
  .object({
    id: z.int(),
    name: z.string(),
    kind: z.enum(['service', 'machine-alerts', 'project']),
    on: z.boolean(),
  })
  .meta({ id: 'Board' });
export type Board = z.infer<typeof Board>;

export const BoardList = z.object({ items: z.array(Board) }).meta({ id: 'BoardList' });

export const BoardChoice = z
  .object({ boards: z.array(z.int().positive()).max(1_000).nullable() })
  .meta({ id: 'BoardChoice' });

/** What an examination of the connection found. */
export const ConnectionHealth = z
  .object({
    reachable: z.boolean(),
    /** What answered, or what failed and how to mend it. */
    detail: z.string(),
    rights: z.array(
      z.object({
        /** Module → permission, as ConnectWise names it. */
        name: z.string(),
        purpose: z.string(),
        needed: z.boolean(),
        /** `unproven`: only a write would show it. */
        state: z.enum(['present', 'missing', 'unproven']),
      }),
    ),
    /** Rights that the API member has and Muster does not need. */
    surplusRights: z.array(z.string()),
    callbacks: z.array(
      z.object({
        type: z.string(),
        state: z.enum(['awake', 'disabled by ConnectWise', 'missing']),
      }),
    ),
    requestBudget: z.object({
      requestsPerMinute: z.int(),
      /** Below zero: so many wait for their turn. */
      left: z.int(),
    }),
    /** What to change, and where. */
    toDo: z.array(z.string()),
  })
  .meta({ id: 'ConnectionHealth' });
export type ConnectionHealth = z.infer<typeof ConnectionHealth>;
