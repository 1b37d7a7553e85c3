import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { clientScope } from './client-scope.ts';

/** A plan put before the technicians, and what they decided. Bound to exact calls by `planHash`. */
export const approval = pgTable(
  'approval',
  {
    id: text('id').primaryKey(),
    clientId: text('client_id').notNull(),
    runId: text('run_id').notNull(),
    ticketId: integer('ticket_id').notNull(),
    planVersion: integer('plan_version').notNull(),
    /** Short code that names this plan version in replies; only ever written into internal notes. */
    code: text('code').notNull(),
    /** The plan: numbered exact calls, as they were shown. */
    steps: jsonb('steps').notNull(),
    planHash: text('plan_hash').notNull(),
    /** The policy version that the plan was gated under. */
    policyVersion: integer('policy_version').notNull(),
    /** How the ticket was when the plan was made: `Premises`. */
    premises: jsonb('premises').notNull(),
    /** High-risk steps need two persons. */
    needsTwo: boolean('needs_two').notNull().default(false),
    /** Members on call who were asked, because no approver was on duty: their answer counts as well. */
    onCall: jsonb('on_call').notNull().default([]),
    /** Everybody who cleared steps, in order: `Clearance[]`. */
    clearances: jsonb('clearances').notNull().default([]),
    /** See `approvals/approval.ts`. */
    state: text('state').notNull(),
    /** Step numbers that were cleared; all of them, or some after a partial answer. */
    clearedSteps: jsonb('cleared_steps'),
    /** What a person put in its place: `Edit`. */
    edited: jsonb('edited'),
    decidedBy: text('decided_by'),
    decidedVia: text('decided_via'),
    /** The deciding words. */
    evidence: text('evidence'),
    reason: text('reason'),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    /** When a reminder is due, if nobody has answered by then; and when it was given. */
    remindAt: timestamp('remind_at', { withTimezone: true }).notNull(),
    remindedAt: timestamp('reminded_at', { withTimezone: true }),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    consumedAt: timestamp('consumed_at', { withTimezone: true }),
    /** The run has acted on the outcome; until then a sweep wakes it. */
    handledAt: timestamp('handled_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('approval_open_per_run').on(table.runId).where(sql`state = 'pending'`),
    unique('approval_of_plan').on(table.runId, table.planVersion),
    index('approval_by_ticket').on(table.ticketId, table.state),
    index('approval_by_client').on(table.clientId, table.createdAt),
    index('approval_unhandled').on(table.decidedAt).where(sql`handled_at is null`),
    index('approval_expiring').on(table.state, table.expiresAt),
    clientScope(table.clientId),
  ],
);

/** Who may approve and how long an answer may take. Append-only versions, like the policies. */
export const approverVersion = pgTable('approver_version', {
  version: integer('version').primaryKey(),
  /** The MSP's rules and what single clients have differently: `RuleBook`. */
  rules: jsonb('rules').notNull(),
  savedBy: text('saved_by').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});
