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
ALTER TABLE "client" ADD COLUMN "redact" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "model_setting" ADD COLUMN "protocol" text;--> statement-breakpoint
ALTER TABLE "model_setting" ADD COLUMN "streaming" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "model_setting" ADD COLUMN "fallbacks" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "model_call_by_run" ON "model_call" USING btree ("run_id","sent_at");--> statement-breakpoint
CREATE INDEX "model_call_by_ticket" ON "model_call" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "model_call_by_time" ON "model_call" USING btree ("sent_at");--> statement-breakpoint
CREATE POLICY "client_scope" ON "client_model" AS PERMISSIVE FOR ALL TO "muster_app" USING ("client_model"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("client_model"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');--> statement-breakpoint
CREATE POLICY "client_scope" ON "model_call" AS PERMISSIVE FOR ALL TO "muster_app" USING ("model_call"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("model_call"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');