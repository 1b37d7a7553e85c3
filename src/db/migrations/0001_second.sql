CREATE TABLE "client_model" (
	"client_id" text PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"base_url" text,
	"resource" text,
	"allow_private_network" boolean DEFAULT false NOT NULL,
	"sealed_api_key" text,
	"protocol" text,
	"streaming" boolean DEFAULT false NOT NULL,
	"only" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "client_model" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "model_call" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"run_id" text NOT NULL,
	"ticket_id" integer NOT NULL,
	"turn" integer NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"state" text NOT NULL,
	"prompt" jsonb NOT NULL,
	"redacted" jsonb NOT NULL,
	"input_tokens" integer DEFAULT 0 NOT NULL,
	"output_tokens" integer DEFAULT 0 NOT NULL,
	"tool_calls" integer DEFAULT 0 NOT NULL,
	"cost_micros" bigint DEFAULT 0 NOT NULL,
	"duration_ms" integer DEFAULT 0 NOT NULL,
	"error" text,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "model_call" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kill_switch" (
	"id" text PRIMARY KEY NOT NULL,
	"scope" text NOT NULL,
	"subject" text NOT NULL,
	"reason" text NOT NULL,
	"thrown_by" text NOT NULL,
	"thrown_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kill_switch_once" UNIQUE("scope","subject")
);
--> statement-breakpoint
CREATE TABLE "own_challenge" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"verification_id" text NOT NULL,
	"integration" text NOT NULL,
	"contact_id" integer NOT NULL,
	"ticket_id" integer NOT NULL,
	"asks" text NOT NULL,
	"token_hash" text,
	"number" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"answer" text,
	"because" text,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "own_challenge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "totp_enrolment" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"contact_id" integer NOT NULL,
	"contact_name" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"enrolled_by" text NOT NULL,
	"method" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "totp_enrolment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learning" (
	"id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"detail" text DEFAULT '' NOT NULL,
	"settings" jsonb NOT NULL,
	"started_by" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "run_by_client";--> statement-breakpoint
ALTER TABLE "approval" ADD COLUMN "on_call" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "approval" ADD COLUMN "edited" jsonb;--> statement-breakpoint
ALTER TABLE "client" ADD COLUMN "troubles" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "client" ADD COLUMN "redact" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "client" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "restored_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "restored_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doorbell" ADD COLUMN "failures" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "model_setting" ADD COLUMN "protocol" text;--> statement-breakpoint
ALTER TABLE "model_setting" ADD COLUMN "streaming" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "model_setting" ADD COLUMN "fallbacks" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox_write" ADD COLUMN "before" jsonb;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "policy_version" ADD COLUMN "limits" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_version" ADD COLUMN "clients" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_version" ADD COLUMN "take_over_statuses" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "run" ADD COLUMN "board_id" integer;--> statement-breakpoint
ALTER TABLE "run" ADD COLUMN "taken_over" text;--> statement-breakpoint
ALTER TABLE "msp_setting" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "verification" ADD COLUMN "reach_hash" text;--> statement-breakpoint
ALTER TABLE "verification" ADD COLUMN "code_wanted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "model_call_by_run" ON "model_call" USING btree ("run_id","sent_at");--> statement-breakpoint
CREATE INDEX "model_call_by_ticket" ON "model_call" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "model_call_by_time" ON "model_call" USING btree ("sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "own_challenge_token" ON "own_challenge" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "totp_enrolment_contact" ON "totp_enrolment" USING btree ("client_id","contact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "learning_one_at_a_time" ON "learning" USING btree ((true)) WHERE "learning"."state" in ('queued', 'working');--> statement-breakpoint
CREATE INDEX "approval_by_client" ON "approval" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "approval_unhandled" ON "approval" USING btree ("decided_at") WHERE handled_at is null;--> statement-breakpoint
CREATE INDEX "doorbell_put_aside" ON "doorbell" USING btree ("handled_at") WHERE state = 'failed';--> statement-breakpoint
CREATE INDEX "seen_ticket_of_client" ON "seen_ticket" USING btree ("client_id","seen_at");--> statement-breakpoint
CREATE INDEX "outbox_write_recent" ON "outbox_write" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "run_due_of_client" ON "run" USING btree ("client_id","wake_at") WHERE wake_at is not null;--> statement-breakpoint
CREATE INDEX "run_held" ON "run" USING btree ("client_id") WHERE leased_until is not null;--> statement-breakpoint
CREATE INDEX "run_of_client" ON "run" USING btree ("client_id","id");--> statement-breakpoint
CREATE INDEX "run_of_board" ON "run" USING btree ("board_id","id");--> statement-breakpoint
CREATE INDEX "run_event_faults" ON "run_event" USING btree ("at") WHERE kind = 'fault';--> statement-breakpoint
CREATE INDEX "verification_unhandled" ON "verification" USING btree ("decided_at") WHERE handled_at is null;--> statement-breakpoint
CREATE POLICY "client_scope" ON "client_model" AS PERMISSIVE FOR ALL TO "muster_app" USING ("client_model"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("client_model"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
CREATE POLICY "client_scope" ON "model_call" AS PERMISSIVE FOR ALL TO "muster_app" USING ("model_call"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("model_call"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
CREATE POLICY "client_scope" ON "own_challenge" AS PERMISSIVE FOR ALL TO "muster_app" USING ("own_challenge"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("own_challenge"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
CREATE POLICY "client_scope" ON "totp_enrolment" AS PERMISSIVE FOR ALL TO "muster_app" USING ("totp_enrolment"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("totp_enrolment"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
ALTER POLICY "client_scope" ON "approval" TO muster_app USING ("approval"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("approval"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
ALTER POLICY "client_scope" ON "past_ticket" TO muster_app USING ("past_ticket"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("past_ticket"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
ALTER POLICY "client_scope" ON "outbox_write" TO muster_app USING ("outbox_write"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("outbox_write"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
ALTER POLICY "client_scope" ON "run" TO muster_app USING ("run"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("run"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
ALTER POLICY "client_scope" ON "run_event" TO muster_app USING ("run_event"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("run_event"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
ALTER POLICY "client_scope" ON "run_message" TO muster_app USING ("run_message"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("run_message"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
ALTER POLICY "client_scope" ON "run_step" TO muster_app USING ("run_step"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("run_step"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));--> statement-breakpoint
ALTER POLICY "client_scope" ON "verification" TO muster_app USING ("verification"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false)) WITH CHECK ("verification"."client_id" = current_setting('app.client', true) or coalesce(current_setting('app.scope', true) = 'msp', false));