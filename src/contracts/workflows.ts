import { z } from 'zod';

const TicketIds = z.array(z.int().positive()).max(5_000);

/** One step of a procedure. Learned steps name the tickets in which technicians did it. */
export const WorkflowStep = z
  .object({
    text: z.string().trim().min(1).max(1_000),
    tickets: TicketIds.default([]),
    /** What a person should look at twice before promoting: a command, a link, an address. */
    flags: z.array(z.enum(['command', 'link', 'address'])).default([]),
  })
  .meta({ id: 'WorkflowStep' });
export type WorkflowStep = z.infer<typeof WorkflowStep>;

/** What a placeholder in a text stands for: `[host]` is the machine of the ticket at hand. */
export const WorkflowSlot = z
  .enum(['person', 'email', 'url', 'host', 'ip', 'number', 'guid'])
  .meta({ id: 'WorkflowSlot' });
export type WorkflowSlot = z.infer<typeof WorkflowSlot>;

/**
 * A field that technicians set alike on `support` of the `of` tickets that have it. `status` is the one that such
 * tickets end in; it is told to agents and never proposed on its own.
 */
export const WorkflowAction = z
  .object({
    path: z.enum(['type', 'subType', 'priority', 'owner', 'status']),
    value: z.string().trim().min(1).max(200),
    support: z.int().nonnegative().default(0),
    of: z.int().nonnegative().default(0),
  })
  .meta({ id: 'WorkflowAction' });
export type WorkflowAction = z.infer<typeof WorkflowAction>;

export const WorkflowContent = z
  .object({
    name: z.string().trim().min(1).max(120),
    /** One sentence: what the requester sees. */
    trigger: z.string().trim().min(1).max(500),
    /** A person's own words to the agent, before the steps. */
    instructions: z.string().max(20_000).default(''),
    /** What holds of such tickets before anything is done. */
    preconditions: z.array(z.string().trim().min(1).max(500)).max(20).default([]),
    steps: z.array(WorkflowStep).max(40).default([]),
    /** What technicians ask the requester. */
    ask: z.array(WorkflowStep).max(20).default([]),
    /** When, and to whom, technicians pass it on. */
    handOver: z.array(WorkflowStep).max(20).default([]),
    /** Placeholders in these texts, to be filled from the ticket at hand. */
    slots: z.array(WorkflowSlot).default([]),
    /** Boards that it is for; empty: all of them. */
    boards: z.array(z.string().trim().min(1).max(100)).max(100).default([]),
    /** Clients that it is for; empty: all of them. */
    clientIds: z.array(z.string().max(64)).max(1_000).default([]),
    /** Ticket texts that it is for, private parts masked. */
    exemplars: z.array(z.string().trim().min(1).max(1_000)).max(40).default([]),
    /** Ticket texts from which a technician took it away. */
    negatives: z.array(z.string().trim().min(1).max(1_000)).max(100).default([]),
    actions: z.array(WorkflowAction).max(5).default([]),
    /** The past tickets behind it. */
    evidence: TicketIds.default([]),
    /** What it does changes access, identity or money. */
    sensitive: z.boolean().default(false),
  })
  .meta({ id: 'WorkflowContent' });
export type WorkflowContent = z.infer<typeof WorkflowContent>;

export const WorkflowState = z.enum(['draft', 'active', 'archived']).meta({ id: 'WorkflowState' });
export type WorkflowState = z.infer<typeof WorkflowState>;

export const Workflow = WorkflowContent.extend({
  id: z.string(),
  state: WorkflowState,
  version: z.int(),
  origin: z.enum(['learned', 'written']),
  promotedBy: z.string().nullable(),
  updatedAt: z.iso.datetime(),
}).meta({ id: 'Workflow' });
export type Workflow = z.infer<typeof Workflow>;

export const WorkflowList = z
  .object({ items: z.array(Workflow), next: z.string().optional() })
  .meta({ id: 'WorkflowList' });
export type WorkflowList = z.infer<typeof WorkflowList>;

/** Fields that are left out stay as they are. */
export const WorkflowChange = z
  .object({
    name: WorkflowContent.shape.name.optional(),
    trigger: WorkflowContent.shape.trigger.optional(),
    instructions: z.string().max(20_000).optional(),
    preconditions: z.array(z.string().trim().min(1).max(500)).max(20).optional(),
    steps: z.array(WorkflowStep).max(40).optional(),
    ask: z.array(WorkflowStep).max(20).optional(),
    handOver: z.array(WorkflowStep).max(20).optional(),
    boards: z.array(z.string().trim().min(1).max(100)).max(100).optional(),
    clientIds: z.array(z.string().max(64)).max(1_000).optional(),
    exemplars: z.array(z.string().trim().min(1).max(1_000)).max(40).optional(),
    negatives: z.array(z.string().trim().min(1).max(1_000)).max(100).optional(),
    actions: z.array(WorkflowAction).max(5).optional(),
    sensitive: z.boolean().optional(),
    state: z.literal('archived').optional(),
  })
  .meta({ id: 'WorkflowChange' });
export type WorkflowChange = z.infer<typeof WorkflowChange>;

export const WorkflowVersion = z
  .object({
    version: z.int(),
    savedBy: z.string(),
    createdAt: z.iso.datetime(),
    /** What it changed of the version before it. */
    changed: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  })
  .meta({ id: 'WorkflowVersion' });
export type WorkflowVersion = z.infer<typeof WorkflowVersion>;

/** A workflow with all that a person needs to judge it. */
export const WorkflowPage = Workflow.extend({
  /** Oldest first. */
  versions: z.array(WorkflowVersion),
  /** Others for the same tickets that want another value of a field. */
  conflicts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      path: z.string(),
      own: z.string(),
      other: z.string(),
    }),
  ),
}).meta({ id: 'WorkflowPage' });
export type WorkflowPage = z.infer<typeof WorkflowPage>;

export const WrongWorkflow = z.object({ workflowId: z.string() }).meta({ id: 'WrongWorkflow' });
