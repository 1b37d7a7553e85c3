import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultRules, latestApproval, openApproval } from '../../src/approvals/index.ts';
import { requestJson } from '../../src/cli/demo/http-json.ts';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import type { NewApprovers } from '../../src/contracts/approvers.ts';
import { approval } from '../../src/db/index.ts';
import { type IntakeRoom, lookIntoTicket } from '../../src/intake/index.ts';
import { createAccount, rightsOfRole, type SignedIn } from '../../src/people/index.ts';
import {
  decideAsAccount,
  editPlan,
  remindApprovers,
  revokeAsAccount,
  runOfTicket,
  saveApprovers,
  sweepRuns,
  workTurn,
} from '../../src/runs/index.ts';
import { createConnectedRoom } from '../connected-room.ts';
import { PASSWORD } from '../http-app.ts';
import { threeStepModel } from '../three-step-model.ts';

/** Who decides, what counts and what a note that does not count is told: on a simulated ConnectWise. */
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
beforeAll(async () => {
  desk = await createConnectedRoom();
});
afterAll(() => desk.close());
afterEach(() => set({}));

const set = (rules: NewApprovers) => saveApprovers(desk.room, rules, 'test');
const inMsp: typeof desk.test.database.transaction = (_scope, work) =>
  desk.test.database.transaction('msp', work);
const runOn = (ticketId: number) =>
  inMsp('msp', (tx) => runOfTicket(tx, desk.connection.id, ticketId));

async function turns(room: IntakeRoom, ticketId: number) {
  for (let before = ''; ; ) {
    const run = await runOn(ticketId);
    const now = `${run?.status} ${run?.turn}`;
    if (!run || now === before) return run;
    before = now;
    await workTurn(room, { runId: run.id, clientId: run.clientId });
  }
}

async function work(room: IntakeRoom, ticketId: number) {
  await lookIntoTicket(room, ticketId);
  return turns(room, ticketId);
}

async function planned() {
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: desk.contactId,
    summary: 'The printer on floor 2 is slow',
    description: 'Since this morning.',
  });
  const room: IntakeRoom = { ...desk.room, modelFor: () => threeStepModel() };
  const run = await work(room, id);
  const plan = await inMsp('msp', (tx) => latestApproval(tx, run?.id ?? ''));
  return { id, room, plan, write: writerOn(id) };
}

const writerOn =
  (id: number) =>
  (text: string, memberIdentifier = 'tbecker', tab = 'internal') =>
    desk.sim.writeNote(id, text, { memberIdentifier, tab });

async function seen(ticketId: number) {
  const own = effectsOn(await desk.sim.journal(), ticketId, desk.member);
  return {
    internal: own.internal.map(({ effect }) => effect?.text ?? ''),
    changes: own.changes.flatMap(({ effect }) => effect?.changes ?? []).map(({ field }) => field),
  };
}

async function change(table: string, id: number, body: Record<string, unknown>): Promise<void> {
  await requestJson(`${desk.sim.keys.url}/_sim/records/${table}/${id}`, { method: 'PATCH', body });
}

/** As a technician does it in ConnectWise, by a key of his own. */
async function changeNote(ticketId: number, noteId: number, text: string, member: string) {
  const { url } = desk.sim.keys;
  const { body: key } = await requestJson<Record<string, string>>(`${url}/_sim/keys`, {
    method: 'POST',
    body: { member },
  });
  const login = Buffer.from(`${key.companyId}+${key.publicKey}:${key.privateKey}`);
  const answer = await fetch(
    `${url}/v4_6_release/apis/3.0/service/tickets/${ticketId}/notes/${noteId}`,
    {
      method: 'PATCH',
      headers: {
        authorization: `Basic ${login.toString('base64')}`,
        clientId: String(key.clientId),
        'content-type': 'application/json',
      },
      body: JSON.stringify([{ op: 'replace', path: 'text', value: text }]),
    },
  );
  expect(answer.status).toBe(200);
}

async function memberId(identifier: string): Promise<number> {
  const members = await (await desk.room.psa.current()).api.listMembers();
  return members.find((one) => one.identifier === identifier)?.id ?? 0;
}

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

  it('does not begin while the desk is closed, where plans are not to wait', async () => {
    await set({ hours: closed, whenClosed: 'hand-over' });
    const { id } = await planned();
    expect(await runOn(id)).toMatchObject({ status: 'handed-over' });
    expect((await seen(id)).internal.at(-1)).toContain('No approver is on duty');
  });

  it('is that of who is on call while the desk is closed, and only for the plans he was asked about', async () => {
    await set({ approvers: ['tbecker'], onCall: ['psingh'] });
    const open = await planned();
    await open.write('Yes, go ahead.', 'psingh');
    expect((await work(open.room, open.id))?.status).toBe('awaiting-approval');

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

describe('a decision outside the ticket', () => {
  const people = () => ({
    database: desk.test.database,
    audit: desk.room.audit,
    clock: { now: () => new Date() },
  });
  async function account(email: string, role: 'owner' | 'technician'): Promise<SignedIn> {
    const { id } = await createAccount(people(), 'test', { email, password: PASSWORD, role });
    return { kind: 'account', id, name: email, role, rights: rightsOfRole(role) };
  }
  const approve = { decision: 'approve', evidence: 'yes' } as const;

  it('counts for the member that the account belongs to by its address', async () => {
    const { id, room, plan } = await planned();
    const priya = await account('psingh@harbor-it.example', 'technician');
    const decided = await decideAsAccount(room, priya, plan?.id ?? '', approve);
    expect(decided).toMatchObject({ counted: true, approval: { decidedBy: 'psingh' } });
    expect((await turns(room, id))?.status).toBe('done');
  });

  it('is refused to an account that is no member, and to a member who is not listed', async () => {
    await set({ approvers: ['psingh'] });
    const { room, plan } = await planned();
    for (const email of ['nobody@harbor-it.example', 'ngreen@harbor-it.example'])
      await expect(
        decideAsAccount(room, await account(email, 'technician'), plan?.id ?? '', approve),
      ).rejects.toMatchObject({ code: 'not-an-approver', status: 403 });
  });

  it('is the owner’s, who can also take it back until it is carried out', async () => {
    const { id, room, plan } = await planned();
    const owner = await account('boss@msp.example', 'owner');
    await decideAsAccount(room, owner, plan?.id ?? '', approve);
    expect(await revokeAsAccount(room, owner, plan?.id ?? '', 'not today')).toMatchObject({
      revoked: true,
    });
    await turns(room, id);
    expect((await seen(id)).changes).toEqual([]);
    expect(await revokeAsAccount(room, owner, plan?.id ?? '', '')).toMatchObject({
      revoked: false,
    });
  });
});

describe('a plan that a person edits', () => {
  const UPDATE = (id: number, path: string, value: string) => ({
    ticketId: id,
    operations: [{ op: 'replace', path, value }],
  });
  let boss: SignedIn;
  beforeAll(async () => {
    const people = { database: desk.test.database, audit: desk.room.audit };
    const { id } = await createAccount({ ...people, clock: { now: () => new Date() } }, 'test', {
      email: 'tbecker@harbor-it.example',
      password: PASSWORD,
      role: 'technician',
    });
    boss = {
      kind: 'account',
      id,
      name: 'tbecker',
      role: 'technician',
      rights: rightsOfRole('technician'),
    };
  });
  const edit = (
    { room, plan }: Awaited<ReturnType<typeof planned>>,
    step: number,
    args: Record<string, unknown>,
  ) => {
    const verdict = { decision: 'approve', evidence: 'like this' } as const;
    return editPlan(room, boss, plan?.id ?? '', verdict, [{ step, args }]);
  };
  const newest = async (id: number) =>
    inMsp('msp', async (tx) => latestApproval(tx, (await runOn(id))?.id ?? ''));

  it('is void at once; its version is gated, put on the ticket and carried out under his name', async () => {
    const one = await planned();
    const { id, room, plan } = one;
    expect(await edit(one, 2, UPDATE(id, 'priority', 'Priority 4 - Low'))).toMatchObject({
      counted: true,
      approval: { state: 'edited' },
    });
    // Nobody approves what was shown before.
    expect(await edit(one, 2, UPDATE(id, 'priority', 'Priority 1 - Critical'))).toMatchObject({
      counted: false,
    });
    expect((await turns(room, id))?.status).toBe('done');
    expect(await newest(id)).toMatchObject({ state: 'consumed', decidedBy: 'tbecker' });
    const { internal, changes } = await seen(id);
    expect(changes).toEqual(expect.arrayContaining(['priority', 'status']));
    const ticket = await (await room.psa.current()).api.getTicket(id);
    expect(ticket.priority?.name).toBe('Priority 4 - Low');
    expect(internal.join('\n')).toContain(`plan ${plan?.code} as tbecker edited and approved it`);
  });

  it('tells what a change of status can do beside it', async () => {
    const one = await planned();
    await edit(one, 1, UPDATE(one.id, 'status', 'Waiting Vendor'));
    await turns(one.room, one.id);
    expect((await seen(one.id)).internal.join('\n')).toContain(
      'status: this can stop an SLA clock; rules of the board may mail the contact',
    );
  });

  it('is carried out in no part when the gate denies one, and he is told why', async () => {
    const one = await planned();
    await edit(one, 2, UPDATE(one.id, 'priority', 'Priority 99 - Whenever'));
    await turns(one.room, one.id);
    const { internal, changes } = await seen(one.id);
    expect(changes).toEqual([]);
    expect(internal.join('\n')).toMatch(/tbecker edited a plan.*\n*.*not done either/s);
    expect(internal.join('\n')).toContain('"Priority 99 - Whenever" is not a value of priority');
  });

  it('stays as it is when the version is no call of its tool', async () => {
    const one = await planned();
    await expect(edit(one, 2, { ticketId: 'all of them' })).rejects.toMatchObject({
      status: 400,
      fields: [{ field: 'edits.0.args' }],
    });
    await expect(edit(one, 7, UPDATE(one.id, 'priority', 'x'))).rejects.toMatchObject({
      fields: [{ field: 'edits.0.step' }],
    });
    expect(await newest(one.id)).toMatchObject({ id: one.plan?.id, state: 'pending' });
  });

  it('needs a second person where its version became of high risk', async () => {
    await set({ twoForHighRisk: true });
    const one = await planned();
    const { id, room, write } = one;
    await edit(one, 1, UPDATE(id, 'status', 'Closed'));
    expect((await turns(room, id))?.status).toBe('awaiting-approval');
    expect((await seen(id)).changes).toEqual([]);
    await write('Yes, go ahead.', 'psingh');
    await work(room, id);
    expect((await seen(id)).changes).toContain('status');
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
