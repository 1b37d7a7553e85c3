import { describe, expect, it, vi } from 'vitest';
import { defaultRules, openApproval } from '../../src/approvals/index.ts';
import { approval } from '../../src/db/index.ts';
import { type IntakeRoom, lookIntoTicket } from '../../src/intake/index.ts';
import { remindApprovers, sweepRuns, workTurn } from '../../src/runs/index.ts';
import {
  change,
  changeNote,
  desk,
  inMsp,
  memberId,
  planned,
  runOn,
  seen,
  set,
  turns,
  withApprovalsDesk,
  work,
} from '../approvals-desk.ts';
import { threeStepModel } from '../three-step-model.ts';

/** Who decides, what counts and what a note that does not count is told: on a simulated ConnectWise. */
withApprovalsDesk();

describe('an answer that does not count', () => {
  it('on the Discussion tab is told where to answer, once', async () => {
    const { id, room, write } = await planned();
    await write('Yes, go ahead.', 'tbecker', 'discussion');
    expect((await work(room, id))?.status).toBe('awaiting-approval');
    await write('Approved!', 'psingh', 'discussion');
    await work(room, id);
    const { internal, changes } = await seen(id);
    expect(changes).toEqual([]);
    expect(internal.filter((text) => text.includes('Discussion tab'))).toHaveLength(1);
  });

  it('on the Discussion tab counts where the MSP has set it so', async () => {
    await set({ acceptDiscussion: true });
    const { id, room, write } = await planned();
    await write('Yes, go ahead.', 'tbecker', 'discussion');
    expect((await work(room, id))?.status).toBe('done');
  });

  it('comes from somebody who is not on the list', async () => {
    await set({ approvers: ['psingh'] });
    const { id, room, write } = await planned();
    await write('Yes, go ahead.');
    expect((await work(room, id))?.status).toBe('awaiting-approval');
    expect((await seen(id)).internal.at(-1)).toContain('not on the list');
    await write('Yes, go ahead.', 'psingh');
    expect((await work(room, id))?.status).toBe('done');
  });

  it('comes from the requester, known by the name in the contact record', async () => {
    const { id, room, write } = await planned();
    const { firstName, lastName } = await (await desk.room.psa.current()).api.getContact(
      desk.contactId,
    );
    await change('contacts', desk.contactId, { firstName: 'Marco', lastName: 'Rossi' });
    await write('Yes, go ahead.', 'mrossi');
    expect((await work(room, id))?.status).toBe('awaiting-approval');
    expect((await seen(id)).internal.at(-1)).toContain('nobody approves his own request');
    await change('contacts', desk.contactId, { firstName, lastName });
  });

  it('has the code of another plan', async () => {
    const { id, room, write } = await planned();
    await write('APPROVE ZZZZ2222');
    expect((await work(room, id))?.status).toBe('awaiting-approval');
    expect((await seen(id)).internal.at(-1)).toContain('no plan of this ticket');
  });

  it('was another note before its author changed it, however soon: it is told, and a new note counts', async () => {
    const { id, room, write } = await planned();
    const note = await write('Let me look at this first.');
    expect((await work(room, id))?.status).toBe('awaiting-approval');
    await changeNote(id, note.id, 'Yes, go ahead.', 'tbecker');
    expect((await work(room, id))?.status).toBe('awaiting-approval');
    const { internal, changes } = await seen(id);
    expect(changes).toEqual([]);
    expect(internal.at(-1)).toContain('the note was changed after it was posted');
    await write('Yes, go ahead.');
    expect((await work(room, id))?.status).toBe('done');
  });

  it('came second: one decision, and a note that names whose counted', async () => {
    const { id, room, write } = await planned();
    await write('Yes, go ahead.');
    await write('Go ahead please.', 'psingh');
    expect((await work(room, id))?.status).toBe('done');
    const { internal, changes } = await seen(id);
    expect(changes).toContain('status');
    expect(internal.filter((text) => /psingh.*tbecker had approved it/.test(text))).toHaveLength(1);
  });
});

it('an answer in the internal text of a time entry decides', async () => {
  const { id, room } = await planned();
  const by = { memberIdentifier: 'tbecker', tab: 'internal', timeEntry: true };
  await desk.sim.writeNote(id, 'Yes, go ahead.', by);
  expect((await work(room, id))?.status).toBe('done');
});

it('an answer decides though nobody knows yet that its request arrived', async () => {
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: desk.contactId,
    summary: 'The plotter on floor 2 is slow',
    description: 'Since this morning.',
  });
  const room: IntakeRoom = { ...desk.room, modelFor: () => threeStepModel() };
  await lookIntoTicket(room, id);
  const notes = { method: 'POST', path: `/service/tickets/${id}/notes$` };
  await desk.sim.fault({ match: notes, fault: 'drop-response' });
  const run = await runOn(id);
  // Each time a note arrives and its answer does not: the diagnosis, then the request.
  const theRequestIsThere = async () => {
    await workTurn(room, { runId: run?.id ?? '', clientId: run?.clientId ?? '' });
    expect((await seen(id)).internal.at(-1)).toContain('approve');
  };
  await vi.waitFor(theRequestIsThere, { timeout: 30_000, interval: 200 });
  await desk.sim.clearFaults();
  expect((await runOn(id))?.status).toBe('working');

  await desk.sim.writeNote(id, 'Yes, go ahead.', { memberIdentifier: 'tbecker' });
  await lookIntoTicket(room, id);
  expect((await turns(room, id))?.status).toBe('done');
  expect((await seen(id)).changes).toContain('status');
});

describe('between approval and execution', () => {
  it('the approver may leave: nothing is carried out', async () => {
    const { id, room, write } = await planned();
    await write('Yes, go ahead.', 'jlind');
    await lookIntoTicket(room, id);
    await change('members', await memberId('jlind'), { inactiveFlag: true });
    await turns(room, id);
    const { internal, changes } = await seen(id);
    expect(changes).toEqual([]);
    expect(internal.join('\n')).toContain('jlind may no longer approve');
  });

  it.each([
    ['contact', { contactId: null }],
    ['status', { status: 'Waiting Vendor' }],
  ])('the %s may change: the plan is stale, and said to be', async (what, changed) => {
    const { id, room, write } = await planned();
    await write('Yes, go ahead.');
    await lookIntoTicket(room, id);
    await desk.sim.changeTicket(id, changed);
    await turns(room, id);
    const { internal, changes } = await seen(id);
    expect(changes).toEqual([]);
    expect(internal.join('\n')).toMatch(new RegExp(`its ${what} is .* now`));
  });

  it('a field may change that the plan changes: that step is refused, and the others are done', async () => {
    const { id, room, write } = await planned();
    await write('Yes, go ahead.');
    await lookIntoTicket(room, id);
    await desk.sim.changeTicket(id, { priority: 'Priority 1 - Critical' });
    await turns(room, id);
    const { internal, changes } = await seen(id);
    expect(changes).toContain('status');
    expect(changes).not.toContain('priority');
    expect(internal.join('\n')).toContain('priority is "Priority 1 - Critical" now');
  });

  it('a second thought takes it back', async () => {
    const { id, room, write } = await planned();
    await write('Yes, go ahead.');
    await write('No.');
    await work(room, id);
    const { internal, changes } = await seen(id);
    expect(changes).toEqual([]);
    expect(internal.join('\n')).toContain('revoked by tbecker');
  });
});

describe('the time for an answer', () => {
  const pass = (id: string, change: Partial<typeof approval.$inferInsert>) =>
    inMsp('msp', async (tx) => {
      const { eq } = await import('drizzle-orm');
      await tx.update(approval).set(change).where(eq(approval.id, id));
    });

  it('has one reminder, and ends with a hand-over that approves and denies nothing', async () => {
    const { id, room, plan } = await planned();
    const past = new Date(Date.now() - 1_000);
    await pass(plan?.id ?? '', { remindAt: past });
    await remindApprovers(room);
    await remindApprovers(room);
    const { internal } = await seen(id);
    expect(internal.filter((text) => text.includes('STILL NEEDED'))).toHaveLength(1);

    await pass(plan?.id ?? '', { expiresAt: past });
    await sweepRuns(room);
    expect(await turns(room, id)).toMatchObject({ status: 'handed-over' });
    expect((await seen(id)).changes).toEqual([]);
  });

  it('does not begin where nobody may answer: the ticket is handed over at once', async () => {
    await set({ approvers: [] });
    const { id } = await planned();
    expect(await runOn(id)).toMatchObject({ status: 'handed-over' });
    const { internal, changes } = await seen(id);
    expect(changes).toEqual([]);
    expect(internal.at(-1)).toContain('Nobody may approve');
  });

  /** Open on another day of the week than today. */
  const closed = {
    days: [(new Date().getUTCDay() + 3) % 7],
    opens: '08:00',
    closes: '17:00',
    timeZone: 'UTC',
  };

  /** Open on every day from midnight to midnight, in a zone where that is hours away. */
  const open = {
    days: [0, 1, 2, 3, 4, 5, 6],
    opens: '00:00',
    closes: '23:59',
    timeZone: new Date().getUTCHours() < 12 ? 'UTC' : 'Pacific/Pago_Pago',
  };

  it('does not begin while the desk is closed, where plans are not to wait', async () => {
    await set({ hours: closed, whenClosed: 'hand-over' });
    const { id } = await planned();
    expect(await runOn(id)).toMatchObject({ status: 'handed-over' });
    expect((await seen(id)).internal.at(-1)).toContain('No approver is on duty');
  });

  it('is that of who is on call while the desk is closed, and only for the plans he was asked about', async () => {
    await set({ approvers: ['tbecker'], onCall: ['psingh'], hours: open });
    const byDay = await planned();
    await byDay.write('Yes, go ahead.', 'psingh');
    expect((await work(byDay.room, byDay.id))?.status).toBe('awaiting-approval');

    await set({ approvers: ['tbecker'], onCall: ['psingh'], hours: closed });
    const { id, room, write } = await planned();
    expect((await seen(id)).internal.at(-1)).toContain('on call: psingh; also tbecker');
    await write('Yes, go ahead.', 'psingh');
    expect((await work(room, id))?.status).toBe('done');
  });

  it('has one question more a business day, however many remarks there are', async () => {
    const around = (timeZone: string) =>
      set({
        businessDays: 5,
        hours: { days: [0, 1, 2, 3, 4, 5, 6], opens: '00:00', closes: '23:59', timeZone },
      });
    await around('Pacific/Pago_Pago');
    const { id, room, write } = await planned();
    const asked = async () =>
      (await seen(id)).internal.filter((text) => text.includes('still waits')).length;
    for (const remark of ['Why priority 2?', 'Is this about the printer?']) {
      await write(remark);
      await work(room, id);
      expect(await asked()).toBe(1);
    }
    // There it is the next day, whatever the hour.
    await around('Pacific/Kiritimati');
    await write('What does the vendor say?');
    await work(room, id);
    expect(await asked()).toBe(2);
  });

  it('does not begin where two are needed and only one may answer', async () => {
    await set({ approvers: ['tbecker'], twoForHighRisk: true });
    // Nothing in this plan is of high risk: one is enough.
    const { id } = await planned();
    expect(await runOn(id)).toMatchObject({ status: 'awaiting-approval' });
  });
});

describe('replies of every size and kind', () => {
  const lines = (n: number, line: string) => Array.from({ length: n }, () => line).join('\n');
  it.each([
    ['500 kB of words', lines(20_000, 'yes please go ahead now')],
    ['500 kB without a space', 'y'.repeat(500_000)],
    ['10,000 quoted lines', lines(10_000, '> yes, go ahead')],
    ['10,000 nested quotes', `${'>'.repeat(10_000)} approved`],
    ['only an attachment', '[cid:image001.png@01D9.B2]'],
    ['broken encoding', 'Y\ufffds, g\ufffd ah\ufffdad'],
    ['a step that is not there', 'approve 7'],
    ['50,000 open brackets', '<('.repeat(25_000)],
  ])('decide nothing and end soon: %s', async (_what, text) => {
    const { id, room, write } = await planned();
    await write(text);
    const began = performance.now();
    await lookIntoTicket(room, id);
    const tookMs = performance.now() - began;
    expect((await turns(room, id))?.status).toBe('awaiting-approval');
    expect((await seen(id)).changes).toEqual([]);
    expect(tookMs).toBeLessThan(5_000);
  });
});

it('tells an answer with the code of a plan that was replaced which plan stands', async () => {
  const { id, room, plan, write } = await planned();
  await inMsp('msp', (tx) => {
    if (!plan) throw new Error('no plan');
    const { clientId, runId, ticketId, steps, premises, needsTwo, onCall } = plan;
    const { expiresAt, remindAt, policyVersion } = plan;
    const again = { clientId, runId, ticketId, steps, premises, needsTwo, onCall };
    return openApproval(tx, { ...again, expiresAt, remindAt, policyVersion, planVersion: 9 });
  });
  await write(`APPROVE ${plan?.code}`);
  await work(room, id);
  const { internal, changes } = await seen(id);
  expect(changes).toEqual([]);
  expect(internal.join('\n')).toMatch(
    new RegExp(`tbecker answered plan ${plan?.code}, which is void. Plan \\S+ took its place`),
  );
});

it('refuses approvers that no active person is, and keeps what was set', async () => {
  await expect(set({ approvers: ['tbecker', 'dformer', 'nosuch'] })).rejects.toMatchObject({
    status: 400,
    fields: [{ message: expect.stringContaining('dformer') }, { field: 'approvers' }],
  });
  const saved = await set({ approvers: ['tbecker'] });
  expect(saved.msp).toEqual({ ...defaultRules, approvers: ['tbecker'] });
});
