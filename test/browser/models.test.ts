import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { IntakeRoom } from '../../src/intake/index.ts';
import { type LoopbackServer, startLoopbackServer } from '../loopback-server.ts';
import { protocols } from '../model-servers/protocols.ts';
import { screenshot, startBrowser, type TestBrowser, type Visitor } from './browser.ts';
import { setUp, signedIn, startDesk, type TestDesk } from './desk.ts';

const MAIL = 'ann.lee@fabrikam.example';

/** A language model from its form to what it was sent, and what was put aside, with the mouse. */
describe.skipIf(!inject('chromium'))('language models', () => {
  let desk: TestDesk;
  let room: IntakeRoom | undefined;
  let server: LoopbackServer;
  let browser: TestBrowser;
  let here: Visitor;
  let client: { id: string; companyId: number };
  beforeAll(async () => {
    const wrap = (opened: IntakeRoom) => {
      room = opened;
      return opened;
    };
    const [wire] = protocols;
    const end = { id: 'e', name: 'end_turn', args: '{"outcome":"done"}' };
    [desk, browser, server] = await Promise.all([
      startDesk({ companies: 3, history: 0 }, { wrap }),
      startBrowser(),
      startLoopbackServer(() => wire?.whole({ text: 'The tray is worn.', calls: [end] })),
    ]);
    await setUp(desk, browser);
    here = await signedIn(desk, browser);
    const { items } = await (await here.context.request.get('/api/clients')).json();
    client = items.find(({ mode }: { mode: string }) => mode === 'live');
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
    await server?.close();
  });

  test('one is tried before it is saved, then connected by its form', async () => {
    const { page } = here;
    await page.goto('/settings/integrations');
    await page.getByRole('link', { name: 'Connect a language model' }).click();
    await page.getByRole('combobox', { name: 'Provider' }).click();
    await page.getByRole('option', { name: /compatible/i }).click();
    await page.getByRole('textbox', { name: 'Model', exact: true }).fill('local-model');
    await page.getByRole('textbox', { name: 'Address' }).fill(`${server.url}/v1`);
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByRole('alert').or(page.getByText('It did not answer')).first().waitFor();
    await page.getByLabel('Server in my own network').check();
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByText(/^It answered in/).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Connected', { exact: true }).waitFor();
  });

  test('what it was sent stands on the run’s page word for word, with the cost', async () => {
    const { page, context } = here;
    await context.request.put('/api/settings/spending', {
      data: {
        currency: 'EUR',
        prices: [
          { provider: '*', model: 'local', inputPerMillion: 1_000, outputPerMillion: 1_000 },
        ],
      },
    });
    const summary = 'Printer on the second floor jams';
    await desk.sim.raiseTicket({
      companyId: client.companyId,
      summary,
      description: `It jams since this morning. I am at ${MAIL}.`,
    });
    await page.goto('/runs');
    await page.getByRole('link', { name: summary }).click();
    await page.getByText(/prompts? in .* \d\.\d{4} EUR by your price table\.$/).waitFor();
    await page
      .locator('details.entry')
      .filter({ hasText: 'Language model' })
      .first()
      .locator('summary')
      .click();
    const message = page.getByRole('region', { name: 'Message 1, user' });
    await message.waitFor();
    expect(await message.textContent()).toMatch(/I am at \[email-[0-9a-f]{12}\]/);
    expect(await message.textContent()).not.toContain(MAIL);
    await screenshot(page, 'run-prompt');
    await page.goto('/settings/agents');
    await page.getByText(/^[\d.]+ EUR · \d+ prompts? · [\d,]+ tokens$/).waitFor();
  });

  test('a client can have none, by the same form', async () => {
    const { page, context } = here;
    await page.goto(`/clients/${client.id}`);
    const form = page.getByRole('form', { name: 'Language model' });
    await form.getByRole('combobox', { name: 'Who thinks' }).click();
    await page.getByRole('option', { name: 'The built-in planner' }).click();
    await form.getByText('Nothing of this client’s tickets goes to a provider.').waitFor();
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    const { current } = await (await context.request.get(`/api/clients/${client.id}/model`)).json();
    expect(current.provider).toBe('built-in');
  });

  test('what was put aside is shown with why, and tried again', async () => {
    const { page } = here;
    await page.goto('/');
    await page.getByRole('heading', { name: 'Home' }).waitFor();
    expect(await page.getByText('Put aside').count()).toBe(0);
    await room?.database.pool.query(
      `select set_config('app.scope', 'msp', false);
       update run set status = 'failed', detail = 'Muster could not go on: the paper is out.', updated_at = now()`,
    );
    await page.reload();
    await page.getByText('Muster could not go on: the paper is out.').waitFor();
    await page.getByText('What came in and what was tried').click();
    await screenshot(page, 'put-aside');
    await page.getByRole('button', { name: /^Try ticket \d+ again$/ }).click();
    await page.getByText('Put aside').waitFor({ state: 'detached' });
  });
});
