CREATE TABLE "approval" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"run_id" text NOT NULL,
	"ticket_id" integer NOT NULL,
	"plan_version" integer NOT NULL,
	"code" text NOT NULL,
	"steps" jsonb NOT NULL,
	"plan_hash" text NOT NULL,
	"policy_version" integer NOT NULL,
	"premises" jsonb NOT NULL,
	"needs_two" boolean DEFAULT false NOT NULL,
	"clearances" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state" text NOT NULL,
	"cleared_steps" jsonb,
	"decided_by" text,
	"decided_via" text,
	"evidence" text,
	"reason" text,
	"expires_at" timestamp with time zone NOT NULL,
	"remind_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"consumed_at" timestamp with time zone,
	"handled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approval_of_plan" UNIQUE("run_id","plan_version")
);
--> statement-breakpoint
ALTER TABLE "approval" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approver_version" (
	"version" integer PRIMARY KEY NOT NULL,
	"rules" jsonb NOT NULL,
	"saved_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" json NOT NULL,
	"previous_seal" text NOT NULL,
	"seal" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "client" (
	"id" text PRIMARY KEY NOT NULL,
	"connection_id" text NOT NULL,
	"company_id" integer NOT NULL,
	"identifier" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"agent_id" text NOT NULL,
	"mode" text NOT NULL,
	"instructions" text DEFAULT '' NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "client_of_company" UNIQUE("connection_id","company_id")
);
--> statement-breakpoint
CREATE TABLE "past_ticket" (
	"client_id" text NOT NULL,
	"ticket_id" integer NOT NULL,
	"summary" text NOT NULL,
	"opening" text DEFAULT '' NOT NULL,
	"resolution" text DEFAULT '' NOT NULL,
	"texts_read_at" timestamp with time zone,
	"board" text,
	"type" text,
	"sub_type" text,
	"item" text,
	"priority" text,
	"owner" text,
	"closed_at" timestamp with time zone,
	"words" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', summary), 'A') || setweight(to_tsvector('english', left(opening, 2000)), 'B')) STORED,
	CONSTRAINT "past_ticket_client_id_ticket_id_pk" PRIMARY KEY("client_id","ticket_id")
);
--> statement-breakpoint
ALTER TABLE "past_ticket" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "connection" (
	"id" text PRIMARY KEY NOT NULL,
	"integration" text NOT NULL,
	"state" text NOT NULL,
	"detail" text DEFAULT '' NOT NULL,
	"progress" jsonb,
	"settings" jsonb NOT NULL,
	"sealed_public_key" text NOT NULL,
	"sealed_private_key" text NOT NULL,
	"sealed_client_id" text,
	"sealed_hook_token" text NOT NULL,
	"hook_token_hash" text NOT NULL,
	"connected_at" timestamp with time zone,
	"polled_until" timestamp with time zone,
	"last_event_at" timestamp with time zone,
	"disconnected" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "connection_integration_unique" UNIQUE("integration"),
	CONSTRAINT "connection_hook_token_hash_unique" UNIQUE("hook_token_hash")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"id" text PRIMARY KEY DEFAULT 'this' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"setup_code_hash" text,
	"key_check" text,
	CONSTRAINT "one_installation" CHECK ("installation"."id" = 'this')
);
--> statement-breakpoint
CREATE TABLE "doorbell" (
	"id" text PRIMARY KEY NOT NULL,
	"connection_id" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"source" text NOT NULL,
	"type" text NOT NULL,
	"action" text NOT NULL,
	"record_id" integer NOT NULL,
	"body" text NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"outcome" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"handled_at" timestamp with time zone,
	CONSTRAINT "doorbell_once" UNIQUE("connection_id","dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "rate_bucket" (
	"name" text PRIMARY KEY NOT NULL,
	"empty_at" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seen_ticket" (
	"connection_id" text NOT NULL,
	"ticket_id" integer NOT NULL,
	"client_id" text,
	"run_id" text,
	"no_run_reason" text,
	"detail" text DEFAULT '' NOT NULL,
	"closed" boolean DEFAULT false NOT NULL,
	"contact_id" integer,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "seen_ticket_connection_id_ticket_id_pk" PRIMARY KEY("connection_id","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "model_setting" (
	"id" text PRIMARY KEY DEFAULT 'this' NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"base_url" text,
	"resource" text,
	"allow_private_network" boolean DEFAULT false NOT NULL,
	"sealed_api_key" text,
	"no_fallback" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_model" CHECK ("model_setting"."id" = 'this')
);
--> statement-breakpoint
CREATE TABLE "outbox_write" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"run_id" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"target" jsonb NOT NULL,
	"marker" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"attempted_at" timestamp with time zone,
	"result" jsonb,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outbox_write_once" UNIQUE("run_id","key")
);
--> statement-breakpoint
ALTER TABLE "outbox_write" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"connectwise_member" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "account_email_unique" UNIQUE("email"),
	CONSTRAINT "account_role" CHECK ("account"."role" in ('owner', 'admin', 'technician', 'read-only'))
);
--> statement-breakpoint
CREATE TABLE "api_key" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"key_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_key_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"subject" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_version" (
	"version" integer PRIMARY KEY NOT NULL,
	"tools" jsonb NOT NULL,
	"rules" jsonb NOT NULL,
	"saved_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "run" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"connection_id" text NOT NULL,
	"ticket_id" integer NOT NULL,
	"status" text NOT NULL,
	"mode" text NOT NULL,
	"summary" text NOT NULL,
	"version" integer NOT NULL,
	"turn" integer DEFAULT 0 NOT NULL,
	"detail" text DEFAULT '' NOT NULL,
	"lease_token" bigint DEFAULT 0 NOT NULL,
	"leased_until" timestamp with time zone,
	"wake_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "run_event" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"run_id" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"source" text NOT NULL,
	"data" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "run_event_once" UNIQUE("run_id","key")
);
--> statement-breakpoint
ALTER TABLE "run_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "run_message" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"run_id" text NOT NULL,
	"note_key" text NOT NULL,
	"author" text NOT NULL,
	"author_kind" text NOT NULL,
	"text" text NOT NULL,
	"remark" jsonb,
	"read_in_turn" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "run_message_once" UNIQUE("run_id","note_key")
);
--> statement-breakpoint
ALTER TABLE "run_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "run_step" (
	"client_id" text NOT NULL,
	"run_id" text NOT NULL,
	"name" text NOT NULL,
	"result" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "run_step_run_id_name_pk" PRIMARY KEY("run_id","name")
);
--> statement-breakpoint
ALTER TABLE "run_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "msp_setting" (
	"room" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"saved_by" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"run_id" text NOT NULL,
	"ticket_id" integer NOT NULL,
	"contact_id" integer,
	"contact_name" text NOT NULL,
	"account" text NOT NULL,
	"category" text NOT NULL,
	"evidence" text NOT NULL,
	"request_hash" text NOT NULL,
	"method" text NOT NULL,
	"minimum" text NOT NULL,
	"state" text NOT NULL,
	"sending_at" timestamp with time zone,
	"transaction" text,
	"code" text,
	"expires_at" timestamp with time zone,
	"level" text,
	"decided_by" text,
	"reason" text,
	"decided_at" timestamp with time zone,
	"valid_until" timestamp with time zone,
	"handled_at" timestamp with time zone,
	"released_at" timestamp with time zone,
	"released_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verification_provider" (
	"integration" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"detail" text NOT NULL,
	"sealed_settings" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_by" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workflow" (
	"id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"origin" text NOT NULL,
	"content" jsonb NOT NULL,
	"promoted_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workflow_version" (
	"workflow_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workflow_version_workflow_id_version_pk" PRIMARY KEY("workflow_id","version")
);
--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "approval_open_per_run" ON "approval" USING btree ("run_id") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "approval_by_ticket" ON "approval" USING btree ("ticket_id","state");--> statement-breakpoint
CREATE INDEX "approval_expiring" ON "approval" USING btree ("state","expires_at");--> statement-breakpoint
CREATE INDEX "past_ticket_words" ON "past_ticket" USING gin ("words");--> statement-breakpoint
CREATE INDEX "past_ticket_unread" ON "past_ticket" USING btree ("texts_read_at","closed_at");--> statement-breakpoint
CREATE INDEX "doorbell_waiting" ON "doorbell" USING btree ("state","received_at");--> statement-breakpoint
CREATE INDEX "doorbell_of_record" ON "doorbell" USING btree ("connection_id","type","record_id") WHERE state = 'received';--> statement-breakpoint
CREATE INDEX "outbox_write_open" ON "outbox_write" USING btree ("state","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "run_open_per_ticket" ON "run" USING btree ("connection_id","ticket_id") WHERE status not in ('done', 'handed-over', 'stopped', 'failed');--> statement-breakpoint
CREATE INDEX "run_by_status" ON "run" USING btree ("status","updated_at");--> statement-breakpoint
CREATE INDEX "run_due" ON "run" USING btree ("wake_at");--> statement-breakpoint
CREATE INDEX "run_by_ticket" ON "run" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "run_by_client" ON "run" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "verification_open_per_run" ON "verification" USING btree ("run_id") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "verification_by_run" ON "verification" USING btree ("run_id","created_at");--> statement-breakpoint
CREATE INDEX "verification_by_contact" ON "verification" USING btree ("client_id","contact_id","created_at");--> statement-breakpoint
CREATE INDEX "verification_by_state" ON "verification" USING btree ("state","expires_at");--> statement-breakpoint
CREATE POLICY "client_scope" ON "approval" AS PERMISSIVE FOR ALL TO "muster_app" USING ("approval"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("approval"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');--> statement-breakpoint
CREATE POLICY "client_scope" ON "past_ticket" AS PERMISSIVE FOR ALL TO "muster_app" USING ("past_ticket"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("past_ticket"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');--> statement-breakpoint
CREATE POLICY "client_scope" ON "outbox_write" AS PERMISSIVE FOR ALL TO "muster_app" USING ("outbox_write"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("outbox_write"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');--> statement-breakpoint
CREATE POLICY "client_scope" ON "run" AS PERMISSIVE FOR ALL TO "muster_app" USING ("run"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("run"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');--> statement-breakpoint
CREATE POLICY "client_scope" ON "run_event" AS PERMISSIVE FOR ALL TO "muster_app" USING ("run_event"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("run_event"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');--> statement-breakpoint
CREATE POLICY "client_scope" ON "run_message" AS PERMISSIVE FOR ALL TO "muster_app" USING ("run_message"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("run_message"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');--> statement-breakpoint
CREATE POLICY "client_scope" ON "run_step" AS PERMISSIVE FOR ALL TO "muster_app" USING ("run_step"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("run_step"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');--> statement-breakpoint
CREATE POLICY "client_scope" ON "verification" AS PERMISSIVE FOR ALL TO "muster_app" USING ("verification"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("verification"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');