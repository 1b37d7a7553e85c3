import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { queryOnce } from '../database.ts';
import { breaches } from './breaches.ts';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { OWNER, SETUP_CODE, startDesk, type TestDesk } from './desk.ts';

/** A visitor without keys: into the demo, a plan decided there, and out again with nothing left. */
describe.skipIf(!inject('chromium'))('the demo ConnectWise', () => {
  let desk: TestDesk;
  let browser: TestBrowser;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([startDesk({ companies: 1, history: 0 }), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
  const demoDatabases = async () => {
    const { rows } = await queryOnce(
      desk.connection,
      `select datname from pg_database where datname = current_database() || '_muster_demo'`,
    );
    return rows.length;
  };

  test('is connected, works, is marked on every page, and leaves nothing behind', async () => {
    const { page, context, strangers, complaints } = await browser.visitor(desk.url);
    await context.request.post('/api/setup', { data: { setupCode: SETUP_CODE, ...OWNER } });
    const other = await context.newPage();
    await other.goto('/runs');
    await other.getByText('No runs yet').waitFor();

    await page.goto('/settings/integrations');
    await page.getByRole('button', { name: 'Try the demo' }).click();
    await page.getByText('Connected', { exact: true }).first().waitFor();
    expect(await demoDatabases()).toBe(1);
    await screenshot(page, 'demo-connected');
    // A page that was open before is told by itself.
    await other.locator('a.row.run').nth(3).waitFor();
    await other.getByRole('button', { name: 'Leave the demo' }).waitFor();
    await other.close();

    for (const [path, there] of [
      ['/', 'Home'],
      ['/clients', 'Clients'],
      ['/runs', 'Runs'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('heading', { name: there, level: 1 }).waitFor();
      await page.getByText('A simulated ConnectWise').waitFor();
      expect(await page.title()).toContain('Demo');
    }
    await page.getByRole('button', { name: 'Raise a ticket' }).click();
    await page.getByText(/^A customer raised ticket #/).waitFor();
    await page.locator('a.row.run').nth(4).waitFor();
    await screenshot(page, 'demo-runs');
    await page.locator('a.row.run').filter({ hasText: 'Needs approval' }).first().click();
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText('Done', { exact: true }).first().waitFor();
    await screenshot(page, 'demo-run');
    expect(await page.getByRole('link', { name: 'in ConnectWise' }).count()).toBe(0);

    // Two mails asked for an MFA reset: one by who says so, one not, by their simulated devices.
    await page.goto('/');
    const denial = page
      .getByRole('region', { name: /^Verification of/ })
      .filter({ hasText: 'denied' });
    await denial.getByText('by simulated-duo').waitFor();
    const { items } = await (await context.request.get('/api/verifications')).json();
    await screenshot(page, 'demo-home-denied');
    await denial.getByRole('link', { name: /^Ticket #/ }).click();
    await page.getByText('hard stop').first().waitFor();
    await screenshot(page, 'demo-run-denied');
    const approved = async () => {
      const answer = await context.request.get('/api/verifications?state=approved');
      return (await answer.json()).items[0];
    };
    await expect.poll(approved, { timeout: 60_000 }).toMatchObject({ level: 'A3' });
    await page.goto(`/runs/${(await approved()).runId}`);
    await page.getByText('was verified').first().waitFor();
    await screenshot(page, 'demo-run-verified');
    expect(items).toHaveLength(2);

    const stranger = await browser.visitor(desk.url);
    await stranger.page.goto('/');
    await stranger.page.getByText('This Muster plays the demo').waitFor();
    expect(await stranger.page.title()).toContain('Demo');
    expect(await breaches(stranger.page)).toEqual([]);
    await screenshot(stranger.page, 'demo-sign-in');
    await stranger.context.close();

    await page.getByRole('button', { name: 'Leave the demo' }).click();
    await page.getByRole('button', { name: 'Leave and delete it' }).click();
    await page.getByRole('button', { name: 'Try the demo' }).waitFor();
    expect(await page.getByText('A simulated ConnectWise').count()).toBe(0);
    expect(await page.locator('meta[name="demo"]').getAttribute('content')).toBe('no');
    await expect.poll(demoDatabases, { timeout: 30_000 }).toBe(0);
    const runs = await (await context.request.get('/api/runs')).json();
    expect(runs.items).toEqual([]);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is not to be had where ConnectWise is connected', async () => {
    const { page, context } = await browser.visitor(desk.url);
    await context.request.post('/api/session', { data: OWNER });
    await context.request.put('/api/integrations/connectwise', {
      data: { ...desk.simulator, allowPrivateNetwork: true },
    });
    await page.goto('/settings/integrations/connectwise');
    await page.getByText('Connected (polling)', { exact: true }).first().waitFor();
    await expect.poll(async () => (await context.request.post('/api/demo')).status()).toBe(409);
    expect(await demoDatabases()).toBe(0);
  });
});
