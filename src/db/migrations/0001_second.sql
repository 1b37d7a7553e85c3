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
ALTER TABLE "installation" ADD COLUMN "restored_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "restored_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doorbell" ADD COLUMN "failures" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_version" ADD COLUMN "limits" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_version" ADD COLUMN "clients" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_version" ADD COLUMN "take_over_statuses" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "doorbell_put_aside" ON "doorbell" USING btree ("handled_at") WHERE state = 'failed';--> statement-breakpoint
CREATE INDEX "run_due_of_client" ON "run" USING btree ("client_id","wake_at") WHERE wake_at is not null;--> statement-breakpoint
CREATE INDEX "run_held" ON "run" USING btree ("client_id") WHERE leased_until is not null;--> statement-breakpoint
CREATE INDEX "run_event_faults" ON "run_event" USING btree ("at") WHERE kind = 'fault';