CREATE TABLE "installation" (
	"id" text PRIMARY KEY DEFAULT 'this' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"setup_code_hash" text,
	"key_check" text,
	CONSTRAINT "one_installation" CHECK ("installation"."id" = 'this')
);
