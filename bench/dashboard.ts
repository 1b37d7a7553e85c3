/** `bench -- dashboard`: what a technician waits for: the first page, an event, a list. */
import { sql } from 'drizzle-orm';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { withOwnPostgres } from '../chaos/own-postgres.ts';
import { clientOfCompany } from '../src/clients/index.ts';
import { currentConnection } from '../src/integrations/connections/index.ts';
import { systemClock } from '../src/lib/clock.ts';
import { createAccount } from '../src/people/index.ts';
import { openStage, type Stage } from '../test/stage/open-stage.ts';
import { buildWeb } from '../tools/build-web.mjs';
import { ensureChromium } from '../tools/ensure-chromium.mjs';
import { percentiles } from './runs/percentiles.ts';

const LIVE_RUNS = 1_000;
const ROWS = 100_000;
const LOADS = 5;
const EVENTS = 60;
const REQUESTS = 100;
const SLOWDOWN = 4;
const OWNER = { email: 'owner@msp.example', password: 'correct horse battery' };

export async function run() {
  const executablePath = ensureChromium();
  if (!executablePath) throw new Error('no Chromium: install one, or run this as root on Debian');
  await buildWeb();
  return withOwnPostgres(async ({ connection }) => {
    const stage = await openStage({ connection, roles: ['all'] });
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const { database, audit } = stage.room;
      await createAccount({ database, audit, clock: systemClock }, 'bench', {
        ...OWNER,
        role: 'owner',
      });
      await addRuns(stage, LIVE_RUNS, 'working');
      tell('the first page ...');
      const firstPage = await loadFirstPage(browser, stage.url);
      tell('events ...');
      const eventToScreenMs = await watchEvents(browser, stage);
      tell('the list ...');
      await addRuns(stage, ROWS - LIVE_RUNS, 'done');
      const runsListMs = await askForRuns(browser, stage);
      return { firstPage, liveRuns: LIVE_RUNS, eventToScreenMs, rows: ROWS, runsListMs };
    } finally {
      await browser.close();
      await stage.close();
    }
  });
}

/** A new visitor, cache empty, on a machine that is four times as slow. */
async function loadFirstPage(browser: Browser, url: string) {
  const loads: { kB: number; ms: number }[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const context = await signedIn(browser, url);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto('/', { waitUntil: 'commit' });
    // Looked for by its tag: to compute roles on the slow machine would be part of the figure.
    await page.locator('h1').waitFor();
    // It answers: a frame was drawn and what was queued before it has run.
    const ms = await page.evaluate<number>(
      'new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))',
    );
    loads.push({ kB: Math.round(bytes / 1024), ms });
    await context.close();
  }
  const { p50 } = percentiles(loads.map(({ ms }) => ms));
  return { compressedKb: loads[0]?.kB, cpuSlowdown: SLOWDOWN, interactiveMs: p50, loads: LOADS };
}

/** From before a run's change is committed until the page shows it. */
async function watchEvents(browser: Browser, stage: Stage) {
  const context = await signedIn(browser, stage.url);
  const page = await context.newPage();
  await page.goto('/runs');
  await page.locator('a.row.run').first().waitFor();
  const waits: number[] = [];
  for (let event = 0; event < EVENTS; event += 1) {
    const summary = `Changed ${event}`;
    const shown = appearance(page, summary);
    const from = Date.now();
    await stage.database.transaction('msp', async (tx) => {
      await tx.execute(
        sql`update run set summary = ${summary}, updated_at = now() where id = (select max(id) from run)`,
      );
      await tx.execute(
        sql`insert into run_event (client_id, run_id, key, kind, title, source, data)
            select client_id, id, ${summary}, 'bench', ${summary}, 'bench', '{}' from run order by id desc limit 1`,
      );
    });
    waits.push((await shown) - from);
  }
  await context.close();
  return percentiles(waits);
}

/** When the page first holds this text, by the machine's clock. */
function appearance(page: Page, text: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!document.body.textContent.includes(${JSON.stringify(text)})) return;
      observer.disconnect();
      done(Date.now());
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  })`);
}

async function askForRuns(browser: Browser, { url, database, companyIds }: Stage) {
  const context = await signedIn(browser, url);
  const client = await database.transaction('msp', async (tx) => {
    const connection = await currentConnection(tx);
    return clientOfCompany(tx, connection?.id ?? '', companyIds[0] ?? 0);
  });
  const paths = {
    all: '/api/runs?limit=50',
    byState: '/api/runs?limit=50&status=working',
    byClient: `/api/runs?limit=50&client=${client?.id}`,
  };
  const figures: Record<string, ReturnType<typeof percentiles>> = {};
  for (const [name, path] of Object.entries(paths)) {
    const waits: number[] = [];
    for (let request = 0; request < REQUESTS; request += 1) {
      const from = performance.now();
      const response = await context.request.get(path);
      if (!response.ok()) throw new Error(`${path}: ${response.status()}`);
      await response.body();
      waits.push(performance.now() - from);
    }
    figures[name] = percentiles(waits);
  }
  await context.close();
  return figures;
}

async function addRuns({ database, companyIds }: Stage, many: number, status: string) {
  await database.transaction('msp', async (tx) => {
    const connection = await currentConnection(tx);
    for (const [i, companyId] of companyIds.entries()) {
      const client = await clientOfCompany(tx, connection?.id ?? '', companyId);
      await tx.execute(sql`
        insert into run (id, client_id, connection_id, ticket_id, status, mode, summary, version, leased_until)
        select 'run_0' || ${status} || ${i} || lpad(n::text, 7, '0'), ${client?.id}, ${connection?.id},
          1000000 + ${i}::int * 200000 + n + case when ${status} = 'done' then 100000 else 0 end,
          ${status}, 'live', 'A ticket about something', 1, now() + interval '1 hour'
        from generate_series(1, ${Math.ceil(many / companyIds.length)}::int) n`);
    }
  });
}

async function signedIn(browser: Browser, baseURL: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL });
  const response = await context.request.post('/api/session', { data: OWNER });
  if (!response.ok()) throw new Error(`signing in: ${response.status()}`);
  return context;
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
