import { afterAll, beforeAll, expect, it } from 'vitest';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { condition } from '../../src/integrations/connectwise/index.ts';
import { answerLink } from '../../src/integrations/email/index.ts';
import { saveProvider } from '../../src/integrations/providers/index.ts';
import { runOfTicket } from '../../src/runs/index.ts';
import {
  listVerifications,
  saveVerificationSettings,
  type Verification,
} from '../../src/verification/index.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { startFakeSmtp } from '../fake-smtp.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';

/**
 * Muster in a process of its own is killed (SIGKILL) while it has a verification in every state, and
 * started again: no challenge is lost without a word or sent twice, and each outcome is noted once.
 */
const ROUNDS = Number(process.env.MUSTER_KILL_VERIFYING_ROUNDS ?? 1);
let test: TestDatabase;
let stage: Stage;
let smtp: Awaited<ReturnType<typeof startFakeSmtp>>;
let companyId = 0;
const contacts: { id: number; email: string }[] = [];
beforeAll(async () => {
  [test, smtp] = await Promise.all([createTestDatabase(), startFakeSmtp()]);
  stage = await openStage({ connection: test.connection, roles: ['all'], companies: 2 });
  companyId = stage.companyIds[0] ?? 0;
  const { api } = await stage.room.psa.current();
  for await (const page of api.listContacts({
    conditions: condition('company/id', '=', companyId),
  }))
    for (const { id, inactive, defaultEmail } of page)
      if (!inactive && defaultEmail) contacts.push({ id, email: defaultEmail });
  await inMsp(async (tx) => {
    await saveProvider(tx, stage.room.masterKey, {
      integration: 'email',
      settings: smtp.settings,
      state: 'connected',
      detail: '',
      savedBy: 'test',
    });
    await saveVerificationSettings(
      tx,
      { minimums: { contact_detail_change: 'A1' }, clientCap: 10_000 },
      'test',
    );
  });
});
afterAll(async () => {
  await stage?.close();
  await smtp?.close();
  await test?.drop();
});

const inMsp = <T>(work: Parameters<typeof stage.database.transaction<T>>[1]) =>
  stage.database.transaction('msp', work);

async function look({ ticketId }: Case) {
  const { connection } = await stage.room.psa.current();
  return inMsp(async (tx) => {
    const run = await runOfTicket(tx, connection.id, ticketId);
    const all = run ? await listVerifications(tx, { runId: run.id, limit: 20 }) : [];
    return { run, all, first: all.at(-1), newest: all[0] };
  });
}
type Seen = Awaited<ReturnType<typeof look>>;

interface Case {
  state: string;
  ticketId: number;
  email: string;
}

const until = (what: string, of: Case, good: (seen: Seen) => boolean) =>
  waitUntil(
    `${of.state}: ${what}`,
    async () => {
      const seen = await look(of);
      return good(seen) && seen;
    },
    60_000,
  );

const answer = ({ email }: Case, held: Verification, said: 'yes' | 'no') =>
  answerLink(
    stage.database,
    smtp.token(email),
    said === 'no' ? { answer: 'no' } : { answer: 'yes', number: held.code ?? '' },
  );
const isOut = ({ first }: Seen) => first?.transaction != null;
const isIn = (state: string) => (seen: Seen) => seen.first?.state === state;

/** How a verification is brought into each state, and what the notes say of it in the end. */
const states: Record<
  string,
  {
    fault?: 'hang' | 'refuse';
    /** Once the challenge is out. */
    into?: (of: Case, held: Verification) => unknown;
    at: (seen: Seen) => boolean;
    /** What is done after the kill. */
    after?: (of: Case, held: Verification) => unknown;
    noted: string;
  }
> = {
  sending: {
    fault: 'hang',
    at: ({ first }) =>
      first?.sendingAt != null && smtp.tries.some((text) => text.includes(`#${first.ticketId}`)),
    noted: 'NOT VERIFIED, unavailable',
  },
  pending: { at: isOut, after: (of, held) => answer(of, held, 'yes'), noted: ' VERIFIED: ' },
  unavailable: { fault: 'refuse', at: isIn('unavailable'), noted: 'NOT VERIFIED, unavailable' },
  // The requester on the ticket was changed before the first one answered.
  cancelled: {
    async into(of, held) {
      await stage.sim.changeTicket(of.ticketId, { contactId: contacts.at(-1)?.id });
      await answer(of, held, 'yes');
    },
    at: isIn('cancelled'),
    noted: 'VERIFICATION NEEDED',
  },
  expired: {
    into: (_of, { id }) =>
      inMsp((tx) =>
        tx.execute(
          `update verification set expires_at = now() - interval '1 second' where id = '${id}'`,
        ),
      ),
    at: isIn('expired'),
    noted: 'NOT VERIFIED, expired',
  },
  denied: {
    into: (of, held) => answer(of, held, 'no'),
    at: isIn('denied'),
    noted: 'ALARM, DENIED',
  },
  approved: {
    into: (of, held) => answer(of, held, 'yes'),
    at: isIn('approved'),
    noted: ' VERIFIED: ',
  },
};

it(
  'loses no challenge and sends none twice, killed with one in every state',
  async () => {
    for (let round = 0; round < ROUNDS; round += 1) await killOnce(round);
  },
  180_000 * ROUNDS,
);

async function killOnce(round: number): Promise<void> {
  const names = Object.keys(states);
  expect(contacts.length).toBeGreaterThan(names.length);
  await inMsp((tx) => tx.execute('update verification set released_at = now()'));
  smtp.behaviour.faultOf = {};
  const cases = await Promise.all(
    names.map(async (state, i) => {
      const contact = contacts[i] as (typeof contacts)[number];
      const { fault } = states[state] as (typeof states)[string];
      if (fault) smtp.behaviour.faultOf[contact.email] = fault;
      const { id } = await stage.sim.raiseTicket({
        companyId,
        contactId: contact.id,
        summary: `My number (${round}.${i})`,
        description: 'Please change my phone number on file to 555 0199 77.',
        source: 'Phone',
      });
      return { state, ticketId: id, email: contact.email };
    }),
  );
  const each = <T>(work: (of: Case, how: (typeof states)[string]) => Promise<T>) =>
    Promise.all(cases.map((of) => work(of, states[of.state] as (typeof states)[string])));

  const held = await each(async (of, { fault }) => {
    const seen = await until(
      'a challenge',
      of,
      fault ? ({ first }) => first?.sendingAt != null : isOut,
    );
    return seen.first as Verification;
  });
  await each(async (of, { into }) => into?.(of, held[cases.indexOf(of)] as Verification));
  await each((of, { at }) => until('its state', of, at));
  await stage.processes[0]?.kill();
  smtp.behaviour.faultOf = {};
  stage.processes[0] = await stage.start(0);
  await each(async (of, { after }) => after?.(of, held[cases.indexOf(of)] as Verification));

  await each(async (of, { noted }) => {
    const texts = await waitUntil(
      `${of.state}: a note ${noted}`,
      async () => {
        const { internal } = effectsOn(await stage.sim.journal(), of.ticketId, stage.member);
        const written = internal.map(({ effect }) => effect?.text ?? '');
        return written.some((text) => text.includes(noted)) && written;
      },
      60_000,
    );
    const { all } = await until('a run at rest', of, ({ run }) => run?.status !== 'working');
    const outcomes = texts.filter((text) => /VERIFIED: |NOT VERIFIED|DENIED/.test(text));
    const challenged = all.filter(({ method, sendingAt }) => method === 'email' && sendingAt);
    const mails = smtp.tries.filter((text) => text.includes(`#${of.ticketId}`));
    expect(outcomes.length, of.state).toBe(of.state === 'cancelled' ? 0 : 1);
    expect(mails.length, of.state).toBeLessThanOrEqual(challenged.length);
    // The changed requester is challenged in turn.
    if (of.state !== 'cancelled')
      expect([challenged.length, mails.length], of.state).toEqual([
        1,
        of.state === 'unavailable' ? 0 : 1,
      ]);
    expect(new Set(texts.map((text) => text.split('[Muster ref')[0])).size, of.state).toBe(
      texts.length,
    );
  });
  process.stderr.write(
    `killed while verifying: ${names.join(', ')}: no challenge lost or doubled\n`,
  );
}
