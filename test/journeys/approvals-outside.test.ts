import { beforeAll, describe, expect, it } from 'vitest';
import { latestApproval } from '../../src/approvals/index.ts';
import { createAccount, rightsOfRole, type SignedIn } from '../../src/people/index.ts';
import { decideAsAccount, editPlan, revokeAsAccount } from '../../src/runs/index.ts';
import {
  desk,
  inMsp,
  planned,
  runOn,
  seen,
  set,
  turns,
  withApprovalsDesk,
  work,
} from '../approvals-desk.ts';
import { PASSWORD } from '../http-app.ts';

/** Decisions by account, and plans that a person edits before they are carried out. */
withApprovalsDesk();

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
