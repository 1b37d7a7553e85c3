import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createDuo } from '../../src/integrations/duo/index.ts';
import type { ProviderSet } from '../../src/integrations/providers/index.ts';
import type { ModelStep } from '../../src/models/index.ts';
import { tools } from '../../src/tools/index.ts';
import type { Tool } from '../../src/tools/tool.ts';
import { duoKeys, startFakeDuo } from '../fake-duo.ts';
import { createSensitiveDesk } from '../sensitive-desk.ts';

/**
 * Every way in which a provider can be wrong, times every call that a stranger wants: the calls are
 * `auto`, so only the two gates and the verification stand before their effect. The same runs with the
 * verification granted show that the effects are possible.
 */
const effects: { tool: string; ticketId: number }[] = [];
const names = ['test:reset-password', 'test:add-mfa-device', 'test:send-mail', 'test:add-contact'];
const pack: Tool[] = names.map((name) => ({
  name,
  description: name,
  effect: 'write',
  defaultPolicy: 'auto',
  reversible: 'no',
  sensitive: () => 'mfa_reset',
  input: z.strictObject({ ticketId: z.number() }),
  async resolve(raw, { ticket }) {
    const { ticketId } = raw as { ticketId: number };
    return {
      exact: { ticketId },
      target: { ticketId, companyId: ticket.company?.id ?? null },
      shows: [],
    };
  },
  async run({ ticketId }) {
    effects.push({ tool: name, ticketId: Number(ticketId) });
    return { outcome: 'done', text: 'done' };
  },
}));

let desk: Awaited<ReturnType<typeof createSensitiveDesk>>;
let duo: Awaited<ReturnType<typeof startFakeDuo>>;
let calm = '';
beforeAll(async () => {
  (tools as Tool[]).push(...pack);
  desk = await createSensitiveDesk();
  duo = await startFakeDuo();
  calm = JSON.stringify(duo.behaviour);
});
afterAll(async () => {
  (tools as Tool[]).splice(-pack.length);
  await duo.server.close();
  await desk.close();
});
beforeEach(async () => {
  Object.assign(duo.behaviour, JSON.parse(calm));
  effects.length = 0;
  // The limits per contact are not what this is about.
  await desk.test.database.transaction('msp', (tx) => tx.execute('delete from verification'));
});

type Behaviour = typeof duo.behaviour;
const allow = { result: 'allow', status: 'allow', status_msg: '' };
/** What goes wrong at once, and what from the moment on that the challenge is out. */
const faults: Record<string, { atOnce?: Partial<Behaviour>; later?: Partial<Behaviour> }> = {
  'down at once': { atOnce: { fault: { status: 503, body: '' } } },
  'down later': { later: { fault: { status: 503, body: '' } } },
  'half an answer': { later: { fault: { status: 200, body: '{"stat":"OK","resp' } } },
  'a failure that says allow': {
    later: { fault: { status: 500, body: { stat: 'OK', response: allow } } },
  },
  'a refusal that says allow': {
    later: { fault: { status: 200, body: { stat: 'FAIL', response: allow } } },
  },
  'wrong signature': { atOnce: { acceptsSecret: 'another' } },
  'wrong signature later': { later: { acceptsSecret: 'another' } },
  bypass: { atOnce: { preauth: 'allow' }, later: { status: allow } },
  'not enrolled': { atOnce: { preauth: 'enroll' }, later: { status: allow } },
  'bypass later': { later: { status: { ...allow, status: 'bypass' } } },
  'remembered device': { later: { status: { ...allow, status: 'remembered' } } },
  denial: { later: { status: { result: 'deny', status: 'deny', status_msg: '' } } },
  fraud: { later: { status: { result: 'deny', status: 'fraud', status_msg: '' } } },
  timeout: { later: { status: { result: 'deny', status: 'timeout', status_msg: '' } } },
  'locked out': { later: { status: { result: 'deny', status: 'locked_out', status_msg: '' } } },
  'a plain push where a number is needed': { later: { status: allow } },
};

const SENSITIVE = ['MFA reset', 'New phone. Please reset my MFA so that I can sign in.'] as const;
const HARMLESS = ['Printer jams', 'The printer on the second floor jams all the time.'] as const;

function providersOf(change: Record<string, boolean> = {}): ProviderSet {
  const provider = createDuo({ ...duoKeys, verifiedPush: true, ...change }, duo.place);
  return { all: async () => [provider], close: () => provider.close() };
}

/** A model that wants all four, turn after turn, whatever it is told. */
function greedy(ticketId: number): ModelStep[] {
  const calls = names.map((tool) => ({ id: tool, tool, args: { ticketId } }));
  return Array.from({ length: 6 }, () => ({ words: '', calls, end: 'wait' as const }));
}

async function play(words: readonly [string, string], fault: (typeof faults)[string]) {
  Object.assign(duo.behaviour, fault.atOnce);
  const { id } = await desk.raise(desk.freshContact().id, ...words);
  const providers = providersOf();
  const { room } = desk.roomWith({ providers }, greedy(id));
  await desk.work(room, id, 2);
  Object.assign(duo.behaviour, fault.later);
  const seen = await desk.work(room, id, 4);
  await providers.close();
  return seen;
}

describe('without a valid verification nothing sensitive happens', () => {
  for (const [ticket, words] of Object.entries({ sensitive: SENSITIVE, harmless: HARMLESS }))
    it.each(Object.keys(faults))(`on a ${ticket} ticket: %s`, async (name) => {
      const { run, verification } = await play(words, faults[name] ?? {});
      expect(effects).toEqual([]);
      expect(['verifying', 'handed-over']).toContain(run.status);
      expect(verification?.state).not.toBe('approved');
    });

  it('a replayed answer of an earlier challenge is none for the next', async () => {
    const providers = providersOf();
    const [provider] = await providers.all();
    const { id } = await desk.raise(desk.freshContact().id, ...SENSITIVE);
    const { room } = desk.roomWith({ providers }, greedy(id));
    await desk.work(room, id, 2);
    const poll = vi.fn(() => provider?.poll('verified:tx-of-somebody-else') as never);
    const replaying = {
      ...room,
      providers: { ...providers, all: async () => [{ ...provider, poll }] },
    };
    duo.behaviour.status = allow;
    await desk.work(replaying as typeof room, id, 4);
    await providers.close();
    expect(poll).toHaveBeenCalled();
    expect(effects).toEqual([]);
  });
});

it('with a valid one the same calls are carried out', async () => {
  let done = 0;
  for (const words of [SENSITIVE, HARMLESS]) {
    duo.behaviour.status = {
      result: 'waiting',
      status: 'pushed',
      status_msg: 'Enter 4711 in Duo Mobile',
    };
    const seen = await play(words, { later: { status: allow } });
    expect(seen.verification).toMatchObject({ state: 'approved', level: 'A3' });
    expect(new Set(effects.map(({ tool }) => tool)).size).toBe(names.length);
    done += effects.length;
    effects.length = 0;
  }
  expect(done).toBeGreaterThan(0);
  process.stderr.write(
    `fault matrix: ${Object.keys(faults).length * 2 + 1} cases x ${names.length} calls, 0 effects; verified: ${done} effects\n`,
  );
});
