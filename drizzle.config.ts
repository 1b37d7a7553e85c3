import { defineConfig } from 'drizzle-kit';

/** `npm run db:generate` writes the SQL of a changed schema to `src/db/migrations`; commit both together. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/db/schema/index.ts',
  out: './src/db/migrations',
});
