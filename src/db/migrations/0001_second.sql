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
ALTER TABLE "client" ADD COLUMN "troubles" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "restored_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "restored_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox_write" ADD COLUMN "before" jsonb;--> statement-breakpoint
ALTER TABLE "policy_version" ADD COLUMN "limits" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_version" ADD COLUMN "clients" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_version" ADD COLUMN "take_over_statuses" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "run" ADD COLUMN "taken_over" text;--> statement-breakpoint
CREATE INDEX "outbox_write_recent" ON "outbox_write" USING btree ("client_id","created_at");