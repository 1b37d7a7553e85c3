/**
 * The narrow interface to whatever thinks: one turn in, words and proposed calls out. A model proposes;
 * it holds no credential, runs nothing and decides nothing.
 */
export interface Model {
  /** Shown in notes and in the timeline, for instance `built-in planner`. */
  readonly name: string;
  /** `witness` hears of everything that leaves for a provider. */
  next(turn: Turn, witness?: Witness): Promise<ModelStep>;
  /**
   * Reads a technician's answer to a plan a second time, after the rules. Absent, or null: no language model.
   * @throws `model-unavailable`, `model-refused`, `model-answer`
   */
  readReply?(reply: PlanReply, witness?: Witness): Promise<SecondReading | null>;
}

/** A technician's own words, and what they answer. */
export interface PlanReply {
  /** The plan's steps as they were shown. */
  steps: string[];
  text: string;
  /** See `Turn`. */
  placeholderKey: string | null;
}

/** What a language model makes of an answer. It can only take a go-ahead back, never give one. */
export interface SecondReading {
  /** Whether it reads as a go-ahead without condition, doubt or change. */
  clear: boolean;
  /** In one sentence, for the technician. */
  why: string;
  /** The model's name. */
  by: string;
}

/** Keeps what language models are told; see `spending/ledger.ts`. */
export interface Witness {
  /** Before a prompt leaves; what it answers is told how that ended. Throwing keeps the prompt here. */
  sending(prompt: SentPrompt): Promise<(answer: HeardAnswer) => Promise<void>>;
  /** Before each attempt, those again after 429 and 5xx too. Throwing keeps the prompt here. */
  mayLeave?(): Promise<void>;
}

export interface SentPrompt {
  provider: string;
  model: string;
  /** Exactly what the provider gets of us. */
  prompt: { instructions: string; messages: unknown[]; tools: unknown[] };
  /** How many values of each kind stand as placeholders in it. */
  redacted: Record<string, number>;
}

export interface HeardAnswer {
  state: 'answered' | 'failed';
  inputTokens: number;
  outputTokens: number;
  toolCalls: number;
  durationMs: number;
  error?: string;
}

export interface Turn {
  number: number;
  context: TicketContext;
  /** What happened in earlier turns of this run, oldest first. */
  history: HistoryEntry[];
  tools: OfferedTool[];
  /** From which placeholders are made, the same in all turns of a run; null: nothing is redacted. */
  placeholderKey: string | null;
}

/** A tool as it is offered to a model. */
export interface OfferedTool {
  name: string;
  description: string;
  /** `auto`, `approval` or `off`: so that it knows what to expect. */
  policy: string;
  /** JSON Schema of its arguments. */
  input: Record<string, unknown>;
  /** What is wrong with these arguments, for the model to do better; null when they fit. */
  check(args: unknown): string | null;
}

export interface ModelStep {
  /** The agent's own words for technicians; posted in an internal note, fenced as its words. */
  words: string;
  calls: ModelCall[];
  /** What follows when there are no calls: wait for people, finished, or a person's turn. */
  end: 'wait' | 'done' | 'hand-over';
  /** Who thought it, where several models may be asked. */
  by?: string;
}

/** A call as a model writes it: names may still need resolving, nothing is trusted. */
export interface ModelCall {
  id: string;
  tool: string;
  args: unknown;
}

export type HistoryEntry =
  | { kind: 'step'; turn: number; words: string; calls: ModelCall[] }
  | { kind: 'result'; callId: string; outcome: 'done' | 'denied' | 'failed'; text: string }
  | { kind: 'message'; author: string; authorKind: string; text: string }
  | {
      kind: 'decision';
      decision: 'approved' | 'denied' | 'edited' | 'expired' | 'stale';
      text: string;
    };

/** The ticket as the agent sees it when it wakes. All text in it is data from outside. */
export interface TicketContext {
  ticketId: number;
  summary: string;
  client: string;
  contact: string | null;
  board: string | null;
  status: string | null;
  priority: string | null;
  type: string | null;
  subType: string | null;
  owner: string | null;
  /** As ConnectWise words it: `Respond by Mon 11/24 12:00`. */
  sla: string | null;
  /** The discussion, oldest first; of a long one the beginning and the newest part. */
  thread: ThreadLine[];
  /** What did not fit, a sentence each. */
  leftOut: string[];
  /** Where invisible characters stood that were taken out: they can carry words that no reader sees. */
  hidden: string[];
  /** Devices and services attached to the ticket or used by its contact. */
  configurations: KnownConfiguration[];
  /** Resolved tickets of the same client that read alike, best first. */
  similar: SimilarTicket[];
  /** Procedures that people of the MSP made active for tickets like this one, best first, at most three. */
  workflows: MatchedWorkflow[];
  /** Procedures that came near, and why they are not followed. */
  nearWorkflows: { id: string; name: string; score: number; whyNot: string }[];
  options: FieldOptions;
  /** The MSP's instructions for the agents of all clients. */
  mspInstructions: string;
  /** The MSP's instructions for this client's agent. */
  instructions: string;
}

export interface KnownConfiguration {
  name: string;
  type: string | null;
  status: string | null;
  contact: string | null;
  model: string | null;
  serial: string | null;
  system: string | null;
  /** Attached to this ticket, not only used by its contact. */
  attached: boolean;
}

/** A procedure that fits the ticket. Past tickets' texts stay out: they may be another client's. */
export interface MatchedWorkflow {
  id: string;
  name: string;
  version: number;
  /** Mean similarity to the most similar past tickets, at most 1. */
  score: number;
  instructions: string;
  /** What it does changes access, identity or money. */
  sensitive: boolean;
  /** Fields that technicians set alike on `support` of `of` past tickets. */
  actions: {
    path: 'type' | 'subType' | 'priority' | 'owner' | 'status';
    value: string;
    support: number;
    of: number;
  }[];
}

export interface ThreadLine {
  at: string | null;
  author: string;
  authorKind: string;
  visibility: 'internal' | 'customer-visible';
  text: string;
}

export interface SimilarTicket {
  ticketId: number;
  summary: string;
  resolution: string;
  /** 0 to 1: share of this ticket's telling words that the other has, rare words counting more. */
  likeness: number;
  type: string | null;
  subType: string | null;
  priority: string | null;
  owner: string | null;
}

/** What the fields of this ticket's board may be set to, by name. */
export interface FieldOptions {
  statuses: { name: string; closed: boolean; escalation: string | null }[];
  types: string[];
  subTypes: string[];
  priorities: string[];
  /** Identifiers of active human members. */
  members: string[];
}
