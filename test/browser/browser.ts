import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Nothing but the page under test may talk: no update, no sync, no guess at what might be opened next. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
const SCREENSHOTS = join(import.meta.dirname, '../../screenshots');
/** Pictures take a tenth of the time of these tests, and nothing is judged by them. */
const { MUSTER_SCREENSHOTS } = process.env;

/** A technician's browser: its own cookies; what it asked for, and from whom. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** Addresses that the page asked for, but Muster's own. */
  strangers: string[];
  /** What the page complained about: refused by the content security policy, or thrown. */
  complaints: string[];
}

export interface TestBrowser {
  visitor(url: string, options?: Parameters<Browser['newContext']>[0]): Promise<Visitor>;
  close(): Promise<void>;
}

/** Starts Chromium on a profile of its own. */
export async function startBrowser(): Promise<TestBrowser> {
  const executablePath = inject('chromium');
  if (!executablePath) throw new Error('no Chromium');
  // Playwright gives each launched browser a user-data folder of its own and removes it.
  const scratch = mkdtempSync(join(inject('scratch'), 'browser-'));
  const browser = await chromium.launch({ executablePath, args: FLAGS, artifactsDir: scratch });
  return {
    async visitor(url, options = {}) {
      const context = await browser.newContext({
        baseURL: url,
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const visitor: Visitor = { context, page, strangers: [], complaints: [] };
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== 'data:' && origin !== url) visitor.strangers.push(request.url());
      });
      page.on('pageerror', ({ message }) => visitor.complaints.push(message));
      page.on('console', (message) => {
        if (/Content Security Policy|Warning:/.test(message.text()))
          visitor.complaints.push(message.text());
      });
      return visitor;
    },
    async close() {
      await browser.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** With `MUSTER_SCREENSHOTS=yes`, a picture of the whole page in a folder that git ignores, for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (!MUSTER_SCREENSHOTS) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}
