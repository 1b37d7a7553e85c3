import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { IntakeRoom } from '../../src/intake/index.ts';
import { startBrowser, type TestBrowser, type Visitor } from './browser.ts';
import { OWNER, setUp, signedIn, startDesk, type TestDesk } from './desk.ts';
import { planModel } from './plan-model.ts';

/** Requesters are verified in the browser: the form of a provider, a code told by phone, a technician's word. */
describe.skipIf(!inject('chromium'))('verification', () => {
  let desk: TestDesk;
  let room: IntakeRoom | undefined;
  let browser: TestBrowser;
  let here: Visitor;
  let client: { id: string; companyId: number; name: string };
  let contactId: number;
  let app: TOTP;
  beforeAll(async () => {
    const wrap = (opened: IntakeRoom) => {
      room = opened;
      return opened;
    };
    [desk, browser] = await Promise.all([
      startDesk({ companies: 3, history: 0 }, { model: planModel, wrap }),
      startBrowser(),
    ]);
    await setUp(desk, browser);
    here = await signedIn(desk, browser);
    const { items } = await (await here.context.request.get('/api/clients')).json();
    client = items.find(({ mode }: { mode: string }) => mode === 'live');
    const psa = await room?.psa.current();
    for await (const page of psa?.api.listContacts() ?? [])
      contactId ??= page.find(
        ({ inactive, emails, company }) =>
          !inactive && emails.length > 0 && company?.id === client.companyId,
      )?.id as number;
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const raise = (summary: string) =>
    desk.sim.raiseTicket({
      companyId: client.companyId,
      contactId,
      summary,
      description: 'I have a new phone. Please reset my MFA so that I can sign in.',
    });
  async function open(summary: string): Promise<void> {
    await here.page.goto('/runs');
    await here.page.getByRole('link', { name: summary }).click();
    await here.page.getByText('must be verified').first().waitFor();
  }

  test('a provider is tested, connected and enrolled for by its form', async () => {
    const { page } = here;
    await page.goto('/settings/integrations');
    await page.getByRole('link', { name: 'Connect Authenticator codes (TOTP)' }).click();
    await page.getByLabel('Name in the app').fill('Harbor IT');
    await page.getByRole('button', { name: 'Test' }).click();
    await page.getByText('0 contacts are enrolled.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Nobody is enrolled').waitFor();

    await page.getByRole('combobox', { name: 'Client' }).fill(client.name);
    await page.getByRole('option', { name: client.name }).click();
    await page.getByLabel('Contact ID').fill(String(contactId));
    await page.getByLabel('How you made sure who they are').fill('in their office');
    await page.getByRole('button', { name: 'Enrol' }).click();
    const key = (await page.locator('pre').textContent()) ?? '';
    app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
    // The code of the step before, so that the next test has one that was not used.
    const code = app.generate({ timestamp: Date.now() - 30_000 });
    await page.getByLabel('The code that the app shows now').fill(code);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.locator('pre').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Remove/ }).waitFor();
    expect(await page.content()).not.toContain(key);
    expect(await page.getByText('not confirmed').count()).toBe(0);
  });

  test('the code that a requester tells by phone lets the agent start', async () => {
    const { page } = here;
    await raise('New phone, code told');
    await open('New phone, code told');
    const code = page.getByLabel('Code of their authenticator app');
    await code.fill('000000');
    await page.getByRole('button', { name: 'Check the code' }).click();
    await page.getByText('4 tries are left').waitFor();
    await code.fill(app.generate());
    await page.getByRole('button', { name: 'Check the code' }).click();
    await page.getByText('was verified').first().waitFor();
    await page.getByText('Done', { exact: true }).first().waitFor();
  });

  test('a technician’s word wants the password again, from Home too, and a denial can be released', async () => {
    const { page } = here;
    const { id } = await raise('New phone, not them');
    await open('New phone, not them');
    await room?.database.pool.query(
      `update session set created_at = created_at - interval '11 minutes', confirmed_at = null`,
    );
    await page.goto('/');
    await page.getByLabel('How you made sure').fill('called back');
    await page.getByLabel('What convinced you').fill('they know nothing of it');
    await page.getByRole('button', { name: 'It is not them' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your password again' });
    await dialog.getByRole('textbox', { name: 'Password' }).fill('guessed');
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await dialog.getByText('This is not your password.').waitFor();
    await dialog.getByRole('textbox', { name: 'Password' }).fill(OWNER.password);
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('denied the request').waitFor();
    const journal = await desk.sim.journal();
    const changes = journal.filter(
      ({ effect }) => effect?.ticketId === id && effect.kind === 'ticket-change',
    );
    expect(changes.flatMap(({ by }) => by).filter((by) => by?.startsWith('muster'))).toEqual([]);
    await page.getByRole('button', { name: 'Release' }).click();
    await page.getByText('denied the request').waitFor({ state: 'detached' });
  });

  test('the least assurance of a category is set on its page', async () => {
    const { page } = here;
    await page.goto('/settings/verification');
    await page.getByRole('combobox', { name: 'password reset' }).click();
    await page.getByRole('option', { name: /^A3/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    const saved = await (await here.context.request.get('/api/settings/verification')).json();
    expect(saved.minimums).toEqual({ password_reset: 'A3' });
  });
});
