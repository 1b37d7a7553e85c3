import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { screenshot, startBrowser, type TestBrowser, type Visitor } from './browser.ts';
import { setUp, signedIn, startDesk, type TestDesk } from './desk.ts';
import { planModel } from './plan-model.ts';

/** Live runs in the browser; what became of them is seen on the simulator's journal. */
describe.skipIf(!inject('chromium'))('runs', () => {
  let desk: TestDesk;
  let browser: TestBrowser;
  let here: Visitor;
  let there: Visitor;
  let companyId: number;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([
      startDesk({ companies: 3, history: 0 }, { model: planModel }),
      startBrowser(),
    ]);
    await setUp(desk, browser);
    here = await signedIn(desk, browser);
    there = await signedIn(desk, browser);
    const { items } = await (await here.context.request.get('/api/clients')).json();
    companyId = items.find(({ mode }: { mode: string }) => mode === 'live').companyId;
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const raise = (summary: string, description = 'Since this morning.') =>
    desk.sim.raiseTicket({ companyId, summary, description });

  /** Fields of the ticket that we changed, in order. */
  async function changed(ticketId: number): Promise<string[]> {
    const items = await desk.sim.journal();
    return (
      items
        .filter(({ effect }) => effect?.ticketId === ticketId)
        .flatMap(({ effect }) => effect?.changes ?? [])
        .map(({ field }) => field)
        // ConnectWise itself notes when a ticket was responded to.
        .filter((field) => field === 'status' || field === 'priority')
    );
  }

  /** The run's page, opened from the live list, which shows the run by itself. */
  async function open({ page }: Visitor, summary: string): Promise<void> {
    await page.goto('/runs');
    await page.getByRole('link', { name: summary }).click();
    await page.getByRole('heading', { name: summary }).waitFor();
  }
  const planOn = ({ page }: Visitor) => page.getByRole('button', { name: 'Deny' });
  const ended = ({ page }: Visitor) => page.getByText('Done', { exact: true }).first().waitFor();

  test('a plan that one technician approves is carried out, and the other one sees it', async () => {
    const { id } = await raise('Outlook is slow');
    await open(here, 'Outlook is slow');
    await planOn(here).waitFor();
    await open(there, 'Outlook is slow');
    await planOn(there).waitFor();
    expect(await changed(id)).toEqual([]);
    await here.page.getByRole('button', { name: 'Approve' }).click();
    await planOn(there).waitFor({ state: 'detached' });
    await ended(here);
    await ended(there);
    expect((await changed(id)).sort()).toEqual(['priority', 'status']);
  });

  test('of some approved steps only those are carried out', async () => {
    const { id } = await raise('Printer is offline');
    await open(here, 'Printer is offline');
    await here.page.getByRole('checkbox', { name: /Step 2/ }).uncheck();
    await here.page.getByRole('button', { name: 'Approve 1 of 2' }).click();
    await ended(here);
    expect(await changed(id)).toEqual(['status']);
  });

  test('a plan is carried out as a person edited it, and who edits sees that another decided meanwhile', async () => {
    const wordsOf = ({ page }: Visitor) =>
      page.getByRole('group', { name: 'Words of step 2' }).getByRole('textbox');
    const { id } = await raise('Mouse is slow');
    await open(here, 'Mouse is slow');
    await here.page.getByRole('button', { name: 'Edit', exact: true }).click();
    await wordsOf(here).fill('Priority 4 - Low');
    await screenshot(here.page, 'run-plan-edited');
    await here.page.getByRole('button', { name: 'Approve as edited' }).click();
    await ended(here);
    const priorities = (await desk.sim.journal())
      .filter(({ effect }) => effect?.ticketId === id)
      .flatMap(({ effect }) => effect?.changes ?? [])
      .filter(({ field }) => field === 'priority');
    expect(JSON.stringify(priorities.map(({ after }) => after))).toContain('Priority 4 - Low');

    await raise('Camera is dark');
    await open(there, 'Camera is dark');
    await there.page.getByRole('button', { name: 'Edit', exact: true }).click();
    await wordsOf(there).fill('Priority 4 - Low');
    await open(here, 'Camera is dark');
    await planOn(here).click();
    const late = there.page.getByRole('alert').filter({ hasText: 'Somebody else was first' });
    await late.getByText('owner@msp.example ended this plan meanwhile: denied.').waitFor();
    expect(await wordsOf(there).inputValue()).toBe('Priority 4 - Low');
    await late.getByRole('button', { name: 'Close' }).click();
    await wordsOf(there).waitFor({ state: 'detached' });
  });

  test('a denied plan changes nothing, and the very words stand in the timeline', async () => {
    const { id } = await raise('Scanner is slow');
    await open(here, 'Scanner is slow');
    await here.page.getByLabel('Reason').fill('I am on site today.');
    await planOn(here).click();
    await planOn(here).waitFor({ state: 'detached' });
    await here.page.getByText('I am on site today.').first().waitFor();
    expect(await changed(id)).toEqual([]);
  });

  test('a run that is stopped does nothing more', async () => {
    const { id } = await raise('Keyboard sticks');
    await open(here, 'Keyboard sticks');
    await planOn(here).waitFor();
    await here.page.getByRole('button', { name: 'Stop this run' }).click();
    await here.page
      .getByText(/Stopped by owner@msp.example/)
      .first()
      .waitFor();
    await planOn(here).waitFor({ state: 'detached' });
    expect(await changed(id)).toEqual([]);
  });

  test('a policy that is switched off holds from the next call on', async () => {
    const { page } = here;
    await page.goto('/settings/integrations/connectwise');
    const policy = page.getByRole('radiogroup', { name: 'Policy of Change the ticket' });
    await policy.getByText('Off', { exact: true }).click();
    await page.getByRole('button', { name: 'Save policies' }).click();
    await page.getByText('Policies saved.').waitFor();
    const { id } = await raise('Monitor stays dark');
    await open(here, 'Monitor stays dark');
    await page
      .getByText(/Change the ticket: denied/)
      .first()
      .waitFor();
    expect(await changed(id)).toEqual([]);

    await page.goto('/settings/integrations/connectwise');
    await page.getByText('Shipped: Approval needed').waitFor();
    await page.getByRole('button', { name: 'Restore shipped' }).click();
    await page.getByRole('button', { name: 'Save policies' }).click();
    await page.getByText('Policies saved.').waitFor();
  });

  test('policies that somebody else saved meanwhile are not written over', async () => {
    const policyOf = ({ page }: Visitor, policy: string) =>
      page
        .getByRole('radiogroup', { name: 'Policy of Write a note on the ticket' })
        .getByText(policy, { exact: true });
    for (const [visitor, policy] of [
      [here, 'Off'],
      [there, 'Approval needed'],
    ] as const) {
      await visitor.page.goto('/settings/integrations/connectwise');
      await policyOf(visitor, policy).click();
    }
    await here.page.getByRole('button', { name: 'Save policies' }).click();
    await here.page.getByText('Policies saved.').waitFor();
    await there.page.getByRole('button', { name: 'Save policies' }).click();
    await there.page.getByText('Somebody else saved this meanwhile').waitFor();
    await there.page.getByRole('button', { name: 'Take theirs' }).click();
    await there.page.getByText('Not saved yet').waitFor({ state: 'detached' });
    const chosen = there.page
      .getByRole('radiogroup', { name: 'Policy of Write a note on the ticket' })
      .getByRole('radio', { checked: true });
    expect(await chosen.getAttribute('value')).toBe('off');
    await here.page.getByRole('button', { name: 'Restore shipped' }).click();
    await here.page.getByRole('button', { name: 'Save policies' }).click();
    await here.page.getByText('Not saved yet').waitFor({ state: 'detached' });
  });

  test('approvers are named members of ConnectWise, and two people do not write over each other', async () => {
    const address = '/settings/integrations/connectwise';
    const section = ({ page }: Visitor) => page.getByRole('region', { name: 'Approvers' });
    for (const visitor of [here, there]) {
      await visitor.page.goto(address);
      await section(visitor).getByLabel('A plan expires after').waitFor();
    }
    const saveOf = (visitor: Visitor) =>
      section(visitor).getByRole('button', { name: 'Save approvers' });
    await section(here).getByLabel('Only these members').check();
    const names = section(here).getByLabel('Member IDs');
    await names.fill('nobody');
    await names.press('Enter');
    await saveOf(here).click();
    await section(here).getByText('no active person has the identifier nobody').waitFor();
    await section(here).getByLabel('Every technician').check();
    await section(here).getByLabel('A plan expires after').fill('3');
    await saveOf(here).click();
    await here.page.getByText('Saved.').first().waitFor();

    await section(there).getByLabel('Two persons for a high-risk step').check();
    await saveOf(there).click();
    await section(there).getByText('Somebody else saved this meanwhile').waitFor();
    await section(there).getByRole('button', { name: 'Take theirs' }).click();
    expect(await section(there).getByLabel('A plan expires after').inputValue()).toBe('3');
    const { businessDays, twoForHighRisk } = await (
      await here.context.request.get('/api/integrations/connectwise/approvers')
    ).json();
    expect({ businessDays, twoForHighRisk }).toEqual({ businessDays: 3, twoForHighRisk: false });
  });

  test('of two people changing one client, the later one sees what the other saved, and loses nothing', async () => {
    const { items } = await (await here.context.request.get('/api/clients')).json();
    const { id } = items.find((one: { companyId: number }) => one.companyId === companyId);
    for (const [{ page }, words] of [
      [here, 'Call before noon.'],
      [there, 'Never restart the server.'],
    ] as const) {
      await page.goto(`/clients/${id}`);
      await page.getByLabel('Instructions').fill(words);
    }
    await here.page.getByRole('button', { name: 'Save agent' }).click();
    await here.page.getByText('Saved.').waitFor();
    await there.page.getByRole('button', { name: 'Save agent' }).click();
    const conflict = there.page.getByRole('alert').filter({ hasText: 'Somebody else changed' });
    await conflict.getByText('Call before noon.').waitFor();
    await screenshot(there.page, 'client-conflict');
    const typed = there.page.getByLabel('Instructions');
    expect(await typed.inputValue()).toBe('Never restart the server.');
    await conflict.getByRole('button', { name: 'Go on with mine' }).click();
    await there.page.getByRole('button', { name: 'Save agent' }).click();
    await there.page.getByText('Saved.').waitFor();
    const saved = await (await here.context.request.get('/api/clients')).json();
    expect(saved.items.find((one: { id: string }) => one.id === id)).toMatchObject({
      instructions: 'Never restart the server.',
    });
  });

  test('a client has tools and approvers of its own, by its page', async () => {
    const { page, context } = here;
    const { items } = await (await context.request.get('/api/clients')).json();
    const { id } = items.find((one: { companyId: number }) => one.companyId === companyId);
    await page.goto(`/clients/${id}`);
    const tools = page.getByRole('region', { name: 'Tools' });
    // Chosen once it is the client's own, chosen again it is as for all.
    async function chooseOff(): Promise<void> {
      await tools.getByRole('combobox', { name: 'Change the ticket' }).click();
      await page.getByRole('option', { name: 'Off' }).click();
      await tools.getByRole('button', { name: 'Save tools' }).click();
      await tools.getByText('Not saved yet').waitFor({ state: 'detached' });
    }
    await chooseOff();
    const raised = await raise('Headset is silent');
    await open(there, 'Headset is silent');
    await there.page
      .getByText(/Change the ticket: denied/)
      .first()
      .waitFor();
    expect(await changed(raised.id)).toEqual([]);
    await chooseOff();

    const approvers = page.getByRole('region', { name: 'Approvers' });
    await approvers.getByText('Who may approve').click();
    await approvers.getByLabel('Only these members').check();
    await approvers.getByLabel('Member IDs').fill('nobody');
    await approvers.getByLabel('Member IDs').press('Enter');
    await approvers.getByRole('button', { name: 'Save approvers' }).click();
    await approvers.getByText('no active person has the identifier nobody').waitFor();
    await approvers.getByText('Who may approve').first().click();
    await approvers.getByText('Expiry').click();
    await approvers.getByLabel('A plan expires after').fill('2');
    await approvers.getByRole('button', { name: 'Save approvers' }).click();
    await approvers.getByText('Not saved yet').waitFor({ state: 'detached' });
    const saved = await (
      await context.request.get('/api/integrations/connectwise/approvers')
    ).json();
    expect(saved).toMatchObject({ approvers: 'all', clients: { [id]: { businessDays: 2 } } });
    expect(Object.keys(saved.clients[id])).toEqual(['businessDays']);
  });

  test('runs are found by the board of their ticket', async () => {
    const { page, context } = here;
    const { items } = await (await context.request.get('/api/runs')).json();
    const boards = await (await context.request.get('/api/integrations/connectwise/boards')).json();
    const of = async (board: number) =>
      (await (await context.request.get(`/api/runs?board=${board}`)).json()).items.length;
    const counts = await Promise.all(
      boards.items.map(async ({ id, name }: { id: number; name: string }) => [name, await of(id)]),
    );
    const [filled] = counts.find(([, n]) => n === items.length) ?? [];
    const [empty] = counts.find(([, n]) => n === 0) ?? [];
    await page.goto('/runs');
    const select = page.getByRole('combobox', { name: 'Board' });
    await select.click();
    await page.getByRole('option', { name: empty, exact: true }).click();
    await page.getByText('No run fits these filters').waitFor();
    await select.click();
    await page.getByRole('option', { name: filled, exact: true }).click();
    await page.locator('a.row.run').first().waitFor();
    expect(new URL(page.url()).searchParams.get('board')).toMatch(/^\d+$/);
  });

  test('a client that is switched off gets nothing more, not even what is approved then', async () => {
    const { id } = await raise('Laptop is hot');
    await open(there, 'Laptop is hot');
    await planOn(there).waitFor();
    await open(here, 'Laptop is hot');
    await here.page.locator('a[href^="/clients/"]').click();
    const mode = here.page.getByRole('radiogroup', { name: 'Mode' });
    await mode.getByText('Off', { exact: true }).click();
    await here.page.getByRole('button', { name: 'Save agent' }).click();
    await here.page.getByText('Saved.').waitFor();
    await there.page.getByRole('button', { name: 'Approve' }).click();
    await there.page.getByText('Stopped', { exact: true }).first().waitFor();
    expect(await changed(id)).toEqual([]);
    await mode.getByText('Live', { exact: true }).click();
    await here.page.getByRole('button', { name: 'Save agent' }).click();
    await here.page.getByText('Not saved yet').waitFor({ state: 'detached' });
  });

  test('a hostile ticket is text: nothing of it runs, loads or widens the page', async () => {
    const summary = '<script>document.title="owned"</script> ![x](https://evil.example/x.png)';
    const visitor = await signedIn(desk, browser, { viewport: { width: 390, height: 844 } });
    const { page } = visitor;
    await raise(summary, `<img src=https://evil.example/y.png> ${'A'.repeat(10_000)} \u202egnirts`);
    await page.goto('/runs');
    await page.locator('a.row.run').filter({ hasText: '<script>' }).click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '<script>' }).waitFor();
    await planOn(visitor).waitFor();
    for (const entry of await page.locator('details.entry > summary').all()) await entry.click();
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(390);
    expect(await page.title()).toBe('Muster');
    expect(visitor.strangers).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  test('the page goes on by itself when the server comes back', async () => {
    const { page } = here;
    await page.goto('/runs');
    await page.locator('a.row.run').first().waitFor();
    await desk.stop();
    await page.getByText('Muster does not answer').waitFor();
    await desk.start();
    await page.getByText('Muster does not answer').waitFor({ state: 'detached', timeout: 30_000 });
    await raise('Came after the restart');
    await page.getByRole('link', { name: 'Came after the restart' }).waitFor();
  });
});
