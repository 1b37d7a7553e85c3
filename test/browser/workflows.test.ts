import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, type TestBrowser } from './browser.ts';
import { setUp, signedIn, startDesk, type TestDesk } from './desk.ts';

/** From past tickets to a workflow that agents follow, with the mouse. */
describe.skipIf(!inject('chromium'))('workflows', () => {
  let desk: TestDesk;
  let browser: TestBrowser;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([
      startDesk({ companies: 3, history: 160 }),
      startBrowser(),
    ]);
    await setUp(desk, browser);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  test('are learned, promoted, edited, and told when they are wrong', async () => {
    const { page, context } = await signedIn(desk, browser);
    await page.goto('/workflows');
    await page.getByText('Drafts do nothing until').waitFor();
    await page.getByLabel('Fast, a little coarser').check();
    await page.getByRole('button', { name: 'Learn' }).click();
    await page.getByText(/^Last run/).waitFor({ timeout: 60_000 });
    const { items } = await (await context.request.get('/api/workflows?state=draft')).json();
    const best = items.find(
      (one: { sensitive: boolean; steps: unknown[]; exemplars: string[] }) =>
        !one.sensitive && one.steps.length > 0,
    );
    await page.getByText(best.name, { exact: true }).click();
    await page.getByRole('button', { name: 'Promote' }).click();
    await page.getByText(/^Active: agents follow it/).waitFor();

    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Instructions').fill('Call the requester first.');
    await page.getByRole('button', { name: 'Save as the next version' }).click();
    await page
      .getByText(/version 2/)
      .first()
      .waitFor();
    await page.getByText(/: instructions$/).click();
    await page.getByText('+ Call the requester first.').waitFor();

    const [summary, ...rest] = best.exemplars[0].split('\n');
    const clients = await (await context.request.get('/api/clients')).json();
    const scope = best.clientIds[0];
    const client = clients.items.find((one: { id: string; mode: string }) =>
      scope ? one.id === scope : one.mode === 'live',
    );
    await desk.sim.raiseTicket({
      companyId: client.companyId,
      summary,
      description: rest.join('\n') || summary,
    });
    await page.goto('/runs');
    await page.locator('a.row.run').first().click();
    await page.getByText(/^Follows/).waitFor();
    await page.getByRole('button', { name: 'Wrong workflow' }).click();
    await page.getByText(/said to be wrong here/).waitFor();
    const judged = await (await context.request.get(`/api/workflows/${best.id}`)).json();
    expect(judged.version).toBe(3);
    expect(judged.negatives).toHaveLength(1);
  });
});
