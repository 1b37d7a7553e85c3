import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { requestJson } from '../../src/cli/demo/http-json.ts';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { OWNER, SETUP_CODE, startDesk, type TestDesk } from './desk.ts';

/** A first-time visitor, from the setup code to Connected, with what can go wrong on the way. */
describe.skipIf(!inject('chromium'))('set-up', () => {
  let desk: TestDesk;
  let browser: TestBrowser;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([startDesk(), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  test('leads from the setup code to Connected; each wrong credential has its sentence', async () => {
    const { page, strangers, complaints } = await browser.visitor(desk.url);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Create the owner' }).waitFor();
    await page.getByLabel('Setup code').fill('wrong-code');
    await page.getByLabel('E-mail').fill(OWNER.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(OWNER.password);
    await page.getByRole('button', { name: 'Create the owner' }).click();
    await page.getByRole('alert').waitFor();
    await screenshot(page, 'set-up-wrong-code');
    await page.getByLabel('Setup code').fill(SETUP_CODE);
    await page.getByRole('button', { name: 'Create the owner' }).click();

    await page.getByRole('heading', { name: 'Home' }).waitFor();
    await page.getByRole('link', { name: 'Integrations' }).click();
    await page.getByRole('link', { name: 'Connect ConnectWise Manage' }).click();
    const { url, companyId, publicKey, privateKey, clientId } = desk.simulator;
    const save = async (change: Record<string, string>) => {
      const typed: Record<string, string> = {
        'ConnectWise URL': url,
        'Company ID': companyId,
        'Public Key': publicKey,
        'Private Key': privateKey,
        'Client ID': clientId,
        ...change,
      };
      for (const [label, value] of Object.entries(typed))
        await page.getByRole('textbox', { name: label }).fill(value);
      await page.getByRole('button', { name: 'Save' }).click();
    };

    // Without the permission for a private network, the loopback address is refused at the field.
    await save({});
    await page
      .getByText(/private|http/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Advanced' }).click();
    await page.getByLabel('Server in my own network').check();

    // No two alike one after the other: the sentence of the try before would be taken for the next one's.
    const refusals = [
      [{ 'Company ID': 'nobody' }, /company/i],
      [{ 'Public Key': 'wrong' }, /refused the API keys/],
      [{ 'Client ID': '00000000-0000-4000-8000-000000000000' }, /client id/i],
      [{ 'Private Key': 'wrong' }, /refused the API keys/],
    ] as const;
    for (const [change, sentence] of refusals) {
      await save(change);
      const alert = page.getByRole('alert').filter({ hasText: sentence });
      await alert.waitFor();
      await page.getByRole('button', { name: 'Save' }).waitFor();
    }
    const small = await requestJson<Record<string, string>>(`${url}/_sim/keys`, {
      method: 'POST',
      body: { rights: ['company-maintenance', 'contacts', 'service-tickets', 'time-entry'] },
    });
    await save({
      'Public Key': small.body.publicKey ?? '',
      'Private Key': small.body.privateKey ?? '',
      'Client ID': small.body.clientId ?? '',
    });
    const lacks = page.getByRole('alert').filter({ hasText: /Member Maintenance/ });
    await lacks.waitFor();
    expect(await lacks.textContent()).toContain('Table Setup');
    await screenshot(page, 'connect-failed');

    await page.getByLabel('Only these').check();
    await page.getByRole('button', { name: 'Read the boards' }).click();
    // Beside the one that tells why the connection failed, which stays.
    await lacks.nth(1).waitFor();
    const good = { 'Public Key': publicKey, 'Private Key': privateKey, 'Client ID': clientId };
    for (const [label, value] of Object.entries(good))
      await page.getByRole('textbox', { name: label }).fill(value);
    await page.getByRole('button', { name: 'Read the boards' }).click();
    await page.getByLabel('Help Desk').waitFor();
    expect(await page.getByLabel('Help Desk').isChecked()).toBe(true);
    await page.getByLabel('Monitoring').check();
    await screenshot(page, 'connect-boards');

    await save({});
    await page.getByRole('heading', { name: 'Health' }).waitFor();
    expect(await page.getByLabel('Monitoring').isChecked()).toBe(true);
    await page.getByText(/a minute in the long run/).waitFor();
    await page.getByText('Each right of the API member').click();
    await page
      .getByText(/Member Maintenance/)
      .first()
      .waitFor();
    await page.getByText('Connected (polling)', { exact: true }).first().waitFor();
    expect(await page.getByText(/clients, each with its agent/).count()).toBeGreaterThan(0);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('keeps what was typed when the session ends in the middle of a form', async () => {
    const { page, context } = await browser.visitor(desk.url);
    await page.goto('/clients');
    await page.getByLabel('E-mail').fill(OWNER.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(OWNER.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('.row.client a').first().click();
    const instructions = page.getByLabel('Instructions');
    await instructions.fill('Printers are on the second floor.');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Save agent' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    await screenshot(page, 'session-ended');
    await dialog.getByLabel('E-mail').fill(OWNER.email);
    await dialog.getByRole('textbox', { name: 'Password' }).fill(OWNER.password);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await instructions.inputValue()).toBe('Printers are on the second floor.');
    await page.getByRole('button', { name: 'Save agent' }).click();
    await page.getByText('Saved.').waitFor();
  });

  test('signs out', async () => {
    const { page } = await browser.visitor(desk.url);
    // The menu comes after the page, and whoever clicks before that gets it all the same.
    const clicked = Promise.withResolvers<void>();
    await page.route('**/account-menu*.js', async (route) => {
      await clicked.promise;
      await route.continue();
    });
    await page.goto('/');
    await page.getByLabel('E-mail').fill(OWNER.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(OWNER.password);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: OWNER.email }).click();
    clicked.resolve();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.goto('/runs');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });
});
