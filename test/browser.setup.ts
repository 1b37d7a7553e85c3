import type { TestProject } from 'vitest/node';
import { buildWeb } from '../tools/build-web.mjs';
import { ensureChromium } from '../tools/ensure-chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium to test with; null where there is none: then the browser tests are skipped. */
    chromium: string | null;
  }
}

/** Vitest's globalSetup of the browser project: the dashboard as it is built now, and a Chromium. */
export default async function setup(project: TestProject): Promise<void> {
  const chromium = ensureChromium();
  project.provide('chromium', chromium);
  if (chromium) await buildWeb();
}
