import { Secret, TOTP } from 'otpauth';
import { vi } from 'vitest';
import type { Database } from '../src/db/index.ts';
import { createDuo } from '../src/integrations/duo/index.ts';
import { answerLink, createEmailLink, readLink } from '../src/integrations/email/index.ts';
import type { VerificationProvider } from '../src/integrations/providers/index.ts';
import { confirmEnrolment, createTotp, enrolContact } from '../src/integrations/totp/index.ts';
import { createTraceless } from '../src/integrations/traceless/index.ts';
import type { Verification } from '../src/verification/index.ts';
import { duoKeys, startFakeDuo } from './fake-duo.ts';
import { mailSettings, startFakeSmtp } from './fake-smtp.ts';
import { startFakeTraceless } from './fake-traceless.ts';

export const faultNames = [
  'down',
  'slow',
  '500',
  'wrong signature',
  'wrong transaction',
  'bypass',
  'replayed answer',
  'clock 10 minutes off',
] as const;

/** What goes wrong before the challenge is sent, and once it is out. */
export interface Fault {
  atOnce?(contact: Contact): unknown;
  later?(held: Verification, contact: Contact): unknown;
}

export interface Contact {
  id: number;
  email: string;
}

/** A provider with its other side, and every way in which that side can be wrong. */
export interface ProviderStage {
  name: string;
  provider: VerificationProvider;
  /** What a ticket asks that this provider is strong enough for, and what calls are marked as. */
  category: string;
  words: readonly [summary: string, description: string];
  /** Everything works again, for this contact. */
  calm(contact: Contact): Promise<void> | void;
  faults: Record<(typeof faultNames)[number], Fault>;
  /** Faults that only this provider has. */
  more: Record<string, Fault>;
  /** The requester says yes, as they should. */
  approve(held: Verification, contact: Contact): unknown;
  close(): Promise<void>;
}

interface World {
  database: Database;
  masterKey: Uint8Array;
  publicUrl: string;
  clientId: string;
}

const MFA = ['MFA reset', 'New phone. Please reset my MFA so that I can sign in.'] as const;
const PASSWORD = ['Password reset', 'Please reset my password, I forgot it.'] as const;
const CONTACT = ['My number', 'Please change my phone number on file to 555 0199 77.'] as const;
const TEN_MINUTES_MS = 600_000;

const rows = (database: Database, statement: string) =>
  database.transaction('msp', (tx) => tx.execute(statement));
/** The time for an answer is over, by the database's clock. */
const expire = async ({ database }: World, { id, transaction }: Verification) => {
  const over = `set expires_at = now() - interval '1 second'`;
  await rows(database, `update verification ${over} where id = '${id}'`);
  await rows(database, `update own_challenge ${over} where id = '${transaction}'`);
};
const rename = ({ database }: World, { id }: Verification, transaction: string) =>
  rows(database, `update verification set transaction = '${transaction}' where id = '${id}'`);

const personOf = ({ clientId }: World, { id, email }: Contact) => ({
  clientId,
  contactId: id,
  email,
  name: 'Anna Bauer',
});
const earlier = ({ ticketId }: Verification) => ({ id: 'ver_earlier', ticketId, asks: 'the same' });

/** Our own process's clock is behind, while something happens. */
async function behind(work: () => Promise<unknown>): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - TEN_MINUTES_MS });
  try {
    await work();
  } finally {
    vi.useRealTimers();
  }
}

export async function duoStage(world: World): Promise<ProviderStage> {
  const duo = await startFakeDuo();
  const calm = JSON.stringify(duo.behaviour);
  const provider = createDuo({ ...duoKeys, verifiedPush: true }, duo.place);
  const set = (change: Partial<typeof duo.behaviour>) => Object.assign(duo.behaviour, change);
  const allow = { result: 'allow', status: 'allow', status_msg: '' };
  const later = (change: Partial<typeof duo.behaviour>): Fault => ({ later: () => set(change) });
  const says = (result: string, status: string) =>
    later({ status: { result, status, status_msg: '' } });
  return {
    name: 'duo',
    provider,
    category: 'mfa_reset',
    words: MFA,
    calm: () => {
      set(JSON.parse(calm));
      set({ status: { ...duo.behaviour.status, status_msg: 'Enter 4711 in Duo Mobile' } });
    },
    faults: {
      down: { atOnce: () => set({ fault: { status: 503, body: '' } }) },
      slow: {
        async later(held) {
          await expire(world, held);
          set({ status: allow });
        },
      },
      '500': later({ fault: { status: 500, body: { stat: 'OK', response: allow } } }),
      'wrong signature': later({ acceptsSecret: 'another', status: allow }),
      'wrong transaction': {
        async later(held) {
          await rename(world, held, 'verified:tx-of-somebody-else');
          set({ status: allow });
        },
      },
      bypass: later({ status: { ...allow, status: 'bypass' } }),
      'replayed answer': {
        // An earlier push of the same person was allowed; nobody answers this one.
        later: ({ transaction }) =>
          set({
            statusOf: { [`${transaction?.split(':')[1]}`]: duo.behaviour.status },
            status: allow,
          }),
      },
      'clock 10 minutes off': later({ clockOffMs: TEN_MINUTES_MS, status: allow }),
    },
    more: {
      'down later': later({ fault: { status: 503, body: '' } }),
      'half an answer': later({ fault: { status: 200, body: '{"stat":"OK","resp' } }),
      'a refusal that says allow': later({
        fault: { status: 200, body: { stat: 'FAIL', response: allow } },
      }),
      'bypassed beforehand': { atOnce: () => set({ preauth: 'allow', status: allow }) },
      'not enrolled': { atOnce: () => set({ preauth: 'enroll', status: allow }) },
      'remembered device': later({ status: { ...allow, status: 'remembered' } }),
      denial: says('deny', 'deny'),
      fraud: says('deny', 'fraud'),
      timeout: says('deny', 'timeout'),
      'locked out': says('deny', 'locked_out'),
      'a plain push where a number is needed': {
        atOnce: () =>
          set({ status: { result: 'waiting', status: 'pushed', status_msg: 'Pushed' } }),
        later: () => set({ status: allow }),
      },
    },
    approve: () => set({ status: allow }),
    async close() {
      await provider.close();
      await duo.server.close();
    },
  };
}

export async function tracelessStage(world: World): Promise<ProviderStage> {
  const traceless = await startFakeTraceless();
  const { behaviour } = traceless;
  const calm = JSON.stringify(behaviour);
  const provider = createTraceless(traceless.settings, traceless.place);
  const set = (change: Partial<typeof behaviour>) => Object.assign(behaviour, change);
  const later = (change: Partial<typeof behaviour>): Fault => ({ later: () => set(change) });
  const approved = { status: 'approved' };
  return {
    name: 'traceless',
    provider,
    category: 'password_reset',
    words: PASSWORD,
    calm: () => void set(JSON.parse(calm)),
    faults: {
      down: { atOnce: () => set({ fault: { status: 503, body: approved } }) },
      slow: {
        async later(held) {
          await expire(world, held);
          set(approved);
        },
      },
      '500': later({ fault: { status: 500, body: approved } }),
      'wrong signature': later({ ...approved, acceptsSecret: 'another' }),
      'wrong transaction': {
        async later(held) {
          await rename(world, held, 'tl-of-somebody-else');
          set(approved);
        },
      },
      bypass: later({ status: 'bypassed' }),
      'replayed answer': later({ ...approved, answersAs: 'tl-0' }),
      'clock 10 minutes off': later({ ...approved, clockOffMs: TEN_MINUTES_MS }),
    },
    more: {
      'half an answer': later({ fault: { status: 200, body: '{"status":"appro' } }),
      'a person whom it does not know': { atOnce: () => set({ knows: [], ...approved }) },
      denial: later({ status: 'denied' }),
      fraud: later({ status: 'fraud' }),
      'locked out': later({ status: 'locked' }),
    },
    approve: () => set(approved),
    async close() {
      await provider.close();
      await traceless.server.close();
    },
  };
}

export async function totpStage(world: World): Promise<ProviderStage> {
  const { database, masterKey, clientId } = world;
  const provider = createTotp(world);
  /** The apps of the contacts: each has its secret. */
  const apps = new Map<number, string>();
  const codeOf = (secret: string, afterMs = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + afterMs });
  const secretOf = ({ id }: Contact) => apps.get(id) ?? '';
  const type = async ({ transaction }: Verification, code: string) => {
    await provider.takeCode?.(transaction ?? '', code).catch(() => {});
  };
  async function enrol({ id }: Contact): Promise<void> {
    await rows(database, `delete from totp_enrolment where contact_id = ${id}`);
    const secret = await database.transaction('msp', async (tx) => {
      const begun = await enrolContact(tx, masterKey, 'Harbor IT', {
        clientId,
        contactId: id,
        contactName: 'Anna Bauer',
        enrolledBy: 'test',
        method: 'in the office',
      });
      await confirmEnrolment(tx, masterKey, begun.enrolment.id, codeOf(begun.secret, -30_000));
      return begun.secret;
    });
    apps.set(id, secret);
  }
  const other = new Secret({ size: 20 }).base32;
  return {
    name: 'totp',
    provider,
    category: 'mfa_reset',
    words: MFA,
    calm: enrol,
    faults: {
      down: {
        async later(held, contact) {
          await rows(database, `delete from totp_enrolment where contact_id = ${contact.id}`);
          await type(held, codeOf(secretOf(contact)));
        },
      },
      slow: {
        async later(held, contact) {
          await expire(world, held);
          await type(held, codeOf(secretOf(contact)));
        },
      },
      '500': {
        async later(held, contact) {
          const broken = `update totp_enrolment set sealed_secret = 'v1.broken'`;
          await rows(database, `${broken} where contact_id = ${contact.id}`);
          await type(held, codeOf(secretOf(contact)));
        },
      },
      'wrong signature': { later: (held) => type(held, codeOf(other)) },
      'wrong transaction': {
        later: (held, contact) =>
          type({ ...held, transaction: 'och_of_somebody_else' }, codeOf(secretOf(contact))),
      },
      bypass: { later: (held) => type(held, '') },
      'replayed answer': {
        async later(held, contact) {
          const code = codeOf(secretOf(contact));
          const started = await provider.start(personOf(world, contact), earlier(held));
          if (started.outcome === 'sent') await provider.takeCode?.(started.transaction, code);
          await type(held, code);
        },
      },
      'clock 10 minutes off': {
        later: (held, contact) =>
          // A code of ten minutes ago, while our own clock says that it is of now.
          behind(() => type(held, codeOf(secretOf(contact)))),
      },
    },
    more: {
      'five wrong codes, then the right one': {
        async later(held, contact) {
          for (let n = 0; n < 5; n += 1) await type(held, codeOf(other));
          await type(held, codeOf(secretOf(contact)));
        },
      },
    },
    approve: (held, contact) => type(held, codeOf(secretOf(contact))),
    close: () => provider.close(),
  };
}

export async function emailStage(world: World): Promise<ProviderStage> {
  const { database } = world;
  const smtp = await startFakeSmtp();
  const provider = createEmailLink(smtp.settings, world);
  const set = (change: Partial<typeof smtp.behaviour>) => Object.assign(smtp.behaviour, change);
  const answer = (token: string, number: string) =>
    answerLink(database, token, { answer: 'yes', number });
  const yes = ({ code }: Verification) => answer(smtp.token(), code ?? '');
  return {
    name: 'email',
    provider,
    category: 'contact_detail_change',
    words: CONTACT,
    calm: () => void set({ fault: null, acceptsPassword: mailSettings.password }),
    faults: {
      down: { atOnce: () => set({ fault: 'refuse' }) },
      slow: {
        async later(held) {
          await expire(world, held);
          await yes(held);
        },
      },
      '500': { atOnce: () => set({ fault: 'fail' }) },
      'wrong signature': { atOnce: () => set({ acceptsPassword: 'another' }) },
      'wrong transaction': { later: ({ code }) => answer('of-somebody-else', code ?? '') },
      // A mail scanner that opens the link and sends the form as it is.
      bypass: {
        async later() {
          await readLink(database, smtp.token());
          await answer(smtp.token(), '');
        },
      },
      // The answer that another challenge of theirs got already, sent again.
      'replayed answer': {
        async later(held, contact) {
          const started = await provider.start(personOf(world, contact), earlier(held));
          const number = started.outcome === 'sent' ? (started.code ?? '') : '';
          await answer(smtp.token(), number);
          await answer(smtp.token(), number);
        },
      },
      'clock 10 minutes off': {
        async later(held) {
          await expire(world, held);
          await behind(() => yes(held));
        },
      },
    },
    more: {
      'the number guessed twice, then right': {
        async later(held) {
          const wrong = held.code === '10' ? '11' : '10';
          await answer(smtp.token(), wrong);
          await answer(smtp.token(), wrong);
          await yes(held);
        },
      },
      denial: { later: () => answerLink(database, smtp.token(), { answer: 'no' }) },
    },
    approve: yes,
    async close() {
      await provider.close();
      await smtp.close();
    },
  };
}
