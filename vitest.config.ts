import { defineConfig } from 'vitest/config';

/** Suffix tells the cost: `.test.ts` no I/O, `.db.test.ts` real PostgreSQL, `test/journeys/` whole stories, `test/browser/` the dashboard in Chromium. */
export default defineConfig({
  test: {
    reporters: ['default', './tools/closing-line-reporter.mjs'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'test/checks/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['src/**/*.db.test.ts'],
          globalSetup: ['test/postgres.setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/postgres.setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/postgres.setup.ts', 'test/browser.setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 90_000,
          // Browsers are heavy: after the others.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
