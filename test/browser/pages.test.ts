import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { breaches } from './breaches.ts';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { setUp, signedIn, startDesk, type TestDesk } from './desk.ts';
import { planModel } from './plan-model.ts';

const PHONE = { width: 390, height: 844 };
const SCREEN = { width: 1280, height: 800 };
const LOOKS = [
  { name: 'light', colorScheme: 'light', viewport: SCREEN },
  { name: 'dark', colorScheme: 'dark', viewport: SCREEN },
  { name: 'phone', colorScheme: 'light', viewport: PHONE },
] as const;

/** Every page with something on it, in every look: no rule broken, nothing wider than the screen. */
describe.skipIf(!inject('chromium'))('pages', () => {
  let desk: TestDesk;
  let browser: TestBrowser;
  let runId: string;
  let clientId: string;
  let workflowId: string;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([
      startDesk({ companies: 20, history: 100 }, { model: planModel }),
      startBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  async function judgeRules(page: Page, name: string): Promise<void> {
    const over = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect.soft(over, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
    expect.soft(await breaches(page), name).toEqual([]);
  }

  /** Opens `path`, waits for `there`, and takes a picture. */
  async function visit(page: Page, path: string, there: string, name: string): Promise<void> {
    await page.goto(path);
    await page.getByText(there, { exact: true }).first().waitFor();
    await expect.poll(() => page.getByText(/^Loading /).count(), { timeout: 30_000 }).toBe(0);
    await screenshot(page, name);
  }
  async function judge(page: Page, path: string, there: string, name: string): Promise<void> {
    await visit(page, path, there, name);
    await judgeRules(page, name);
  }

  test.each(LOOKS)('of a visitor, $name', async ({ name, ...look }) => {
    const { page } = await browser.visitor(desk.url, look);
    await judge(page, '/', 'I have an account', `set-up-${name}`);
    await page.getByText('I have an account').click();
    await screenshot(page, `sign-in-${name}`);
    await judgeRules(page, name);
  });

  test('an owner, a connection and runs are there', async () => {
    await setUp(desk, browser);
    const { context } = await signedIn(desk, browser);
    const { items } = await (await context.request.get('/api/clients')).json();
    const live = items.filter(({ mode }: { mode: string }) => mode === 'live');
    clientId = live[0].id;
    for (const [i, summary] of [
      'Outlook is slow since the update of last night and shows an hourglass for minutes',
      'Printer on the second floor is offline',
      'New monitor for the front desk on Monday',
      'Bildschirm bleibt dunkel',
    ].entries())
      await desk.sim.raiseTicket({
        companyId: live[i % live.length].companyId,
        summary,
        description: 'Since this morning. We tried to restart it twice.',
      });
    await expect
      .poll(
        async () => {
          const runs = await (
            await context.request.get('/api/runs?status=awaiting-approval')
          ).json();
          runId = runs.items.at(-1)?.id;
          return runs.items.length;
        },
        { timeout: 20_000 },
      )
      .toBe(4);
    await desk.sim.raiseTicket({
      companyId: live[0].companyId,
      summary: 'New phone',
      description: 'I have a new phone. Please reset my MFA so that I can sign in.',
    });
    await expect
      .poll(
        async () =>
          (await (await context.request.get('/api/runs?status=verifying')).json()).items.length,
        { timeout: 20_000 },
      )
      .toBe(1);
    const workflow = await context.request.post('/api/workflows', {
      data: {
        name: 'Printer is offline',
        trigger: 'The requester cannot print.',
        steps: [
          { text: 'Restart the print queue on [host].', tickets: [1, 2], flags: ['command'] },
        ],
        ask: [{ text: 'Which printer is it?' }],
        actions: [{ path: 'priority', value: 'Priority 3 - Medium', support: 8, of: 9 }],
        evidence: [1, 2, 3],
      },
    });
    workflowId = (await workflow.json()).id;
    const run = await (await context.request.get(`/api/runs/${runId}`)).json();
    await context.request.post(`/api/approvals/${run.approvals[0].id}/decision`, {
      data: { decision: 'partial', steps: [1], reason: 'Priority stays.' },
    });
  });

  describe.each(LOOKS)('of a technician, $name', ({ name, ...eyes }) => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await signedIn(desk, browser, eyes));
    });
    const see = (path: string, there: string, what: string) =>
      judge(page, path, there, `${what}-${name}`);
    /** What is judged afterwards, with more of it opened. */
    const look = (path: string, there: string, what: string) =>
      visit(page, path, there, `${what}-${name}`);
    async function seeOpened(what: string): Promise<void> {
      await screenshot(page, `${what}-${name}`);
      await judgeRules(page, `${what}-${name}`);
    }
    async function newestIn(status: string): Promise<string> {
      const answer = await page.context().request.get(`/api/runs?status=${status}`);
      return (await answer.json()).items[0].id;
    }

    test('home and runs', async () => {
      await see('/', 'Needs you now', 'home');
      await see('/runs', '5 runs', 'runs');
    });

    test('a plan, and its steps while they are edited', async () => {
      await look(`/runs/${await newestIn('awaiting-approval')}`, 'Deny', 'run-plan');
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('group', { name: 'Words of step 1' }).waitFor();
      await seeOpened('run-plan-edit');
    });

    test('a requester to verify, and a run that is done', async () => {
      await see(`/runs/${await newestIn('verifying')}`, 'It is them', 'run-verifying');
      await look(`/runs/${runId}`, 'Done', 'run-done');
      await page.locator('details.entry > summary').nth(2).click();
      await seeOpened('run-open');
    });

    test('clients, and one with rules of its own', async () => {
      await see('/clients', 'Choose all', 'clients');
      await look(`/clients/${clientId}`, 'Recent runs', 'client');
      const approvers = page.getByRole('region', { name: 'Approvers' });
      await approvers.getByText('Who may approve').click();
      await approvers.getByText('Business hours').click();
      await seeOpened('client-own');
    });

    test('workflows', async () => {
      await see('/workflows', 'One workflow', 'workflows');
      await see(`/workflows/${workflowId}`, 'Steps', 'workflow');
      await page.getByRole('button', { name: 'Edit' }).click();
      await seeOpened('workflow-edit');
    });

    test('the connection', async () => {
      await see('/settings/integrations', 'E-mail link (SMTP)', 'integrations');
      await see('/settings/integrations/connectwise', 'As shipped', 'connectwise');
      await page.getByRole('button', { name: 'Disconnect' }).click();
      await page.getByRole('dialog').waitFor();
      await seeOpened('disconnect');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Change credentials' }).click();
      await seeOpened('connect-form');
    });

    test('the other settings, and no page', async () => {
      await see('/settings/integrations/model', 'Provider', 'model');
      await see('/settings/integrations/traceless', 'On the same page.', 'traceless');
      await see('/settings/agents', 'Spent in 30 days', 'agents');
      await see('/settings/verification', 'Least assurance', 'verification');
      await see('/nothing', 'There is no such page', 'not-found');
    });
  });
});
