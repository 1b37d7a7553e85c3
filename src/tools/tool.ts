import type { z } from 'zod';
import type { Database } from '../db/index.ts';
import type { ConnectWiseApi, Lookups, Ticket } from '../integrations/connectwise/index.ts';
import type { Write } from '../outbox/index.ts';
import type { ToolFacts } from '../policies/index.ts';

/** A tool of the agents: its name, what it may reach, how a call becomes exact, and how it is done. */
export interface Tool<Raw = unknown> extends ToolFacts {
  description: string;
  /** What the model may send. */
  input: z.ZodType<Raw>;
  /** For the technician who decides: what it takes to undo it. */
  reversible: string;
  /** Resolves names to ids of this ticket's board; changes nothing. */
  resolve(raw: Raw, world: ToolWorld): Promise<Resolution>;
  /** What a shown field of the ticket is now; undefined for what has no present value (a note). */
  present?(ticket: Ticket, what: string): string | null | undefined;
  /** Carries out exact arguments. Only `execute.ts` calls it, with a checked permit. */
  run(args: Record<string, unknown>, context: ToolContext): Promise<ToolResult>;
}

/** A call with nothing left to interpret, or what was wrong with it, for the model. */
export type Resolution =
  | {
      exact: Record<string, unknown>;
      target: { ticketId: number; companyId: number | null };
      /** What a technician reads in the plan, computed from ConnectWise, not from the model. */
      shows: ShownChange[];
    }
  | { invalid: string };

export interface ShownChange {
  /** Field name, or `note`. */
  what: string;
  before: string | null;
  after: string;
  /** A consequence that a technician should know before deciding. */
  warning?: string;
  /** It cannot be taken back, or the customer gets to see it. */
  grave?: boolean;
}

/** What resolving may read. */
export interface ToolWorld {
  api: ConnectWiseApi;
  /** The run's own ticket as it was re-read for this turn. */
  ticket: Ticket;
  lookups: Lookups;
}

export interface ToolContext {
  database: Database;
  api: ConnectWiseApi;
  clientId: string;
  runId: string;
  callId: string;
  settleMs: number;
  /** See the outbox: asked before what the call writes begins, and before it leaves. */
  whyFull?: Write['whyFull'];
  whyNot?: Write['whyNot'];
}

export type ToolResult =
  | {
      outcome: 'done';
      /** For the model and the timeline. */
      text: string;
      /** How the read-back went, for a write. */
      readBack?: 'verified' | 'unverified' | 'conflict';
      /** What the changed fields were before, by name. */
      before?: Record<string, unknown>;
      /** What they were set to. */
      after?: Record<string, unknown>;
    }
  | { outcome: 'failed'; text: string };
