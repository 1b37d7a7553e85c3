import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ALL_RIGHTS, type ConnectDesk, startConnectDesk } from '../../../test/connect-desk.ts';
import { examine } from './examine.ts';

/** `muster doctor`, on connections that lack something. */
let desk: ConnectDesk;
let at: ConnectDesk['at'];
beforeAll(async () => {
  desk = await startConnectDesk();
  at = desk.at;
  await at.save(await desk.keyWith([...ALL_RIGHTS, 'time-entry', 'project-tickets']));
  await at.work();
});
afterAll(() => at.close());
afterEach(() => at.sim.clearFaults());

test('a healthy connection is not changed by looking; what its key may do beyond the need is advised against', async () => {
  const before = (await at.sim.journal()).length;
  const report = await examine(at.room);
  // The simulator's first key may do everything.
  expect(report).toMatchObject({
    healthy: true,
    reachable: true,
    surplusRights: ['System → Security Roles: Inquire'],
    toDo: [expect.stringContaining('take away System → Security Roles: Inquire')],
  });
  expect(report.callbacks.map(({ state }) => state)).toEqual(['awake', 'awake', 'awake']);
  expect(report.publicAddress).toMatchObject({ answers: true });
  expect(Math.abs(report.clockDifferenceMs ?? Number.NaN)).toBeLessThan(5_000);
  expect(report.requestBudget.left).toBeGreaterThan(0);
  expect((await at.sim.journal()).slice(before).every(({ method }) => method === 'GET')).toBe(true);
});

test.each<[string, () => Promise<unknown>, string]>([
  [
    'a needed right',
    () => at.sim.fault({ match: { path: '/system/members' }, fault: 'status', status: 403 }),
    'Member Maintenance: Inquire All',
  ],
  [
    'revoked keys',
    () => at.sim.fault({ match: { path: 'apis/3.0' }, fault: 'status', status: 401 }),
    'refused the API keys',
  ],
  [
    'a callback that ConnectWise disabled',
    async () => {
      const [first] = await desk.callbacks();
      await desk.control(`/records/callbacks/${first?.id}`, { inactiveFlag: true }, 'PATCH');
    },
    'is disabled by ConnectWise',
  ],
])('says what to change where for %s', async (_what, arrange, says) => {
  await arrange();
  const report = await examine(at.room);
  expect(report.healthy).toBe(false);
  expect(report.toDo.join('\n')).toContain(says);
});

test('advises about rights beyond need, an address that does not lead here, and a queue of requests', async () => {
  const { publicUrl, requestBudget } = at.room;
  const [entry] = await desk.callbacks();
  await desk.control(`/records/callbacks/${entry?.id}`, { inactiveFlag: false }, 'PATCH');
  at.room.publicUrl = 'http://127.0.0.1:9';
  at.room.requestBudget = async () => ({ requestsPerMinute: 60, left: -3 });
  try {
    const { toDo } = await examine(at.room);
    expect(toDo.join('\n')).toContain('See that http://127.0.0.1:9/healthz leads here');
    expect(toDo.join('\n')).toContain('3 requests wait for their turn');
  } finally {
    Object.assign(at.room, { publicUrl, requestBudget });
  }
});

test('says which way and how far this machine is off the clock of ConnectWise', async () => {
  for (const [advanceMs, words] of [
    [600_000, /it is \d+ s behind ConnectWise/],
    [-1_200_000, /it is \d+ s ahead of ConnectWise/],
    [600_000, /^(?!.*clock)/s],
  ] as const) {
    await desk.control('/clock', { advanceMs });
    expect((await examine(at.room)).toDo.join('\n')).toMatch(words);
  }
});
