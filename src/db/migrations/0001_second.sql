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
ALTER TABLE "session" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "verification" ADD COLUMN "code_wanted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "own_challenge_token" ON "own_challenge" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "totp_enrolment_contact" ON "totp_enrolment" USING btree ("client_id","contact_id");--> statement-breakpoint
CREATE POLICY "client_scope" ON "own_challenge" AS PERMISSIVE FOR ALL TO "muster_app" USING ("own_challenge"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("own_challenge"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');--> statement-breakpoint
CREATE POLICY "client_scope" ON "totp_enrolment" AS PERMISSIVE FOR ALL TO "muster_app" USING ("totp_enrolment"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp') WITH CHECK ("totp_enrolment"."client_id" = current_setting('app.client', true) or current_setting('app.scope', true) = 'msp');