import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { clientScope } from './client-scope.ts';

/** Proof of who asks: one challenge or one technician's check, bound to ticket, requester, account and request. */
export const verification = pgTable(
  'verification',
  {
    id: text('id').primaryKey(),
    clientId: text('client_id').notNull(),
    runId: text('run_id').notNull(),
    ticketId: integer('ticket_id').notNull(),
    /** The contact on the ticket in ConnectWise; null where it names none. */
    contactId: integer('contact_id'),
    contactName: text('contact_name').notNull(),
    /** Whose account the request is about: `requester`, `third-person`, `unknown`. */
    account: text('account').notNull(),
    category: text('category').notNull(),
    /** The words that were recognised, for technicians. */
    evidence: text('evidence').notNull(),
    /** Hash of the request's words: other words are another request. */
    requestHash: text('request_hash').notNull(),
    /** Hash of the e-mail addresses and telephone numbers on the contact's record; null: no contact, or an older Muster. */
    reachHash: text('reach_hash'),
    /** A provider's id, or `technician`. */
    method: text('method').notNull(),
    /** The least assurance that counts for this category: A1 to A4. */
    minimum: text('minimum').notNull(),
    /** See `verification/verification.ts` for the legal moves. */
    state: text('state').notNull(),
    /** Set before a provider is asked to send: a challenge whose sending was cut short is never sent again. */
    sendingAt: timestamp('sending_at', { withTimezone: true }),
    /** The provider's name for the challenge. */
    transaction: text('transaction'),
    /** A number that the requester must carry from the ticket to the device. */
    code: text('code'),
    /** The requester tells a technician a code by phone, who types it. */
    codeWanted: boolean('code_wanted').notNull().default(false),
    /** When nobody's answer counts any more; null while a technician is waited for. */
    expiresAt: timestamp('expires_at', { withTimezone: true }),
    /** Assurance reached, for an approved one: A1 to A4, or `technician`. */
    level: text('level'),
    decidedBy: text('decided_by'),
    reason: text('reason'),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    /** Plans proposed until then are covered. */
    validUntil: timestamp('valid_until', { withTimezone: true }),
    /** The run has acted on the outcome; until then a sweep wakes it. */
    handledAt: timestamp('handled_at', { withTimezone: true }),
    /** After a denial: when and by whom automatic challenges to this contact were permitted again. */
    releasedAt: timestamp('released_at', { withTimezone: true }),
    releasedBy: text('released_by'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('verification_open_per_run').on(table.runId).where(sql`state = 'pending'`),
    index('verification_by_run').on(table.runId, table.createdAt),
    index('verification_by_contact').on(table.clientId, table.contactId, table.createdAt),
    index('verification_unhandled').on(table.decidedAt).where(sql`handled_at is null`),
    index('verification_by_state').on(table.state, table.expiresAt),
    clientScope(table.clientId),
  ],
);

/** The MSP's connected identity providers; what was typed is sealed as one value. */
export const verificationProvider = pgTable('verification_provider', {
  /** The definition in `integrations/`: `duo`, `traceless`. */
  integration: text('integration').primaryKey(),
  /** `connected` or `failed`. */
  state: text('state').notNull(),
  /** One sentence for a person. */
  detail: text('detail').notNull(),
  sealedSettings: text('sealed_settings').notNull(),
  version: integer('version').notNull().default(1),
  savedBy: text('saved_by').notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

/** A challenge that Muster sends itself: its answer comes in by our own door, and a poll reads it here. */
export const ownChallenge = pgTable(
  'own_challenge',
  {
    /** Its transaction, as a provider of others would name it. */
    id: text('id').primaryKey(),
    clientId: text('client_id').notNull(),
    verificationId: text('verification_id').notNull(),
    /** `totp` or `email`. */
    integration: text('integration').notNull(),
    contactId: integer('contact_id').notNull(),
    ticketId: integer('ticket_id').notNull(),
    /** What is asked for, in plain words. */
    asks: text('asks').notNull(),
    /** Of a link: the hash of what it carries. */
    tokenHash: text('token_hash'),
    /** Of a link: the number that a technician tells. */
    number: text('number'),
    tries: integer('tries').notNull().default(0),
    /** `approved`, `denied` or `unavailable`; null while it waits. */
    answer: text('answer'),
    because: text('because'),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [uniqueIndex('own_challenge_token').on(table.tokenHash), clientScope(table.clientId)],
);

/** Contacts whose authenticator app a technician enrolled. */
export const totpEnrolment = pgTable(
  'totp_enrolment',
  {
    id: text('id').primaryKey(),
    clientId: text('client_id').notNull(),
    contactId: integer('contact_id').notNull(),
    contactName: text('contact_name').notNull(),
    sealedSecret: text('sealed_secret').notNull(),
    /** Who enrolled them, and how they made sure of the person. */
    enrolledBy: text('enrolled_by').notNull(),
    method: text('method').notNull(),
    /** Set by the first right code; before that it proves nothing. */
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
    /** The time step of the last code that was taken: each counts once. */
    lastStep: integer('last_step').notNull().default(0),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('totp_enrolment_contact').on(table.clientId, table.contactId),
    clientScope(table.clientId),
  ],
);

/** Settings of the MSP that are no secret, a row for each room that has some. */
export const mspSetting = pgTable('msp_setting', {
  room: text('room').primaryKey(),
  value: jsonb('value').notNull(),
  savedBy: text('saved_by').notNull(),
  /** Grows with every save. */
  version: integer('version').notNull().default(1),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});
