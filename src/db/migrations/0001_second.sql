ALTER TABLE "installation" ADD COLUMN "restored_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "restored_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "run_event_faults" ON "run_event" USING btree ("at") WHERE kind = 'fault';