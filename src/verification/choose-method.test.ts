import { describe, expect, it } from 'vitest';
import { minimumFor, suffices } from './assurance.ts';
import { chooseMethod, type MethodFacts } from './choose-method.ts';

const duo = { provider: 'duo', level: 'A3', channel: 'push' } as const;
const plainDuo = { provider: 'duo', level: 'A2', channel: 'push' } as const;
const mail = { provider: 'email-link', level: 'A1', channel: 'email' } as const;

function facts(change: Partial<MethodFacts> = {}): MethodFacts {
  return {
    mode: 'live',
    minimum: 'A3',
    account: 'requester',
    cameByEmail: true,
    connected: true,
    contact: {
      inactive: false,
      email: 'anna@client.example',
      sharedBy: 1,
      changedMsAgo: 8 * 24 * 60 * 60_000,
    },
    held: false,
    challenges: { onTicket: 0, toContactToday: 0, inClientToday: 0 },
    clientCap: 20,
    methods: [duo],
    ...change,
  };
}

const contact = (change: object) =>
  ({ contact: { ...facts().contact, ...change } }) as Partial<MethodFacts>;
const sent = (change: object) => ({
  challenges: { onTicket: 0, toContactToday: 0, inClientToday: 0, ...change },
});

describe('the way to verify a requester', () => {
  const table: [string, Partial<MethodFacts>, string][] = [
    ['is a provider that is strong enough', {}, 'duo'],
    ['is a person without a provider', { methods: [] }, 'technician'],
    ['is a person when no provider is strong enough', { methods: [plainDuo] }, 'technician'],
    ['is a plain push where that is enough', { methods: [plainDuo], minimum: 'A2' }, 'duo'],
    ['is the strongest provider', { methods: [mail, duo], minimum: 'A1' }, 'duo'],
    [
      'is not the mailbox that the ticket came from',
      { methods: [mail], minimum: 'A1' },
      'technician',
    ],
    [
      'may be the mailbox for a ticket that came another way',
      { methods: [mail], minimum: 'A1', cameByEmail: false },
      'email-link',
    ],
    ['is a person for somebody else’s account', { account: 'third-person' }, 'technician'],
    ['is a person without a contact', { contact: null }, 'technician'],
    ['is a person for an inactive contact', contact({ inactive: true }), 'technician'],
    ['is a person for a contact without an address', contact({ email: null }), 'technician'],
    ['is a person when contacts share the address', contact({ sharedBy: 2 }), 'technician'],
    [
      'is a person when the contact changed six days ago',
      contact({ changedMsAgo: 6 * 24 * 60 * 60_000 }),
      'technician',
    ],
    ['is a person when nobody knows since when', contact({ changedMsAgo: null }), 'technician'],
    ['is a person after a denial', { held: true }, 'technician'],
    ['is a provider for the second challenge on a ticket', sent({ onTicket: 1 }), 'duo'],
    ['is a person for the third on a ticket', sent({ onTicket: 2 }), 'technician'],
    ['is a provider for a contact’s third of a day', sent({ toContactToday: 2 }), 'duo'],
    ['is a person for its fourth', sent({ toContactToday: 3 }), 'technician'],
    ['is a person beyond the client’s cap', sent({ inClientToday: 20 }), 'technician'],
    ['is a person in plan mode', { mode: 'plan' }, 'technician'],
  ];
  it.each(table)('%s', (_name, change, method) => {
    expect(chooseMethod(facts(change)).method).toBe(method);
  });
});

describe('of two connected providers', () => {
  const totp = { provider: 'totp', level: 'A3', channel: 'code' } as const;
  it.each([
    ['the only one that is strong enough', [plainDuo, totp], 'A3', 'totp'],
    ['the stronger one', [plainDuo, totp], 'A2', 'totp'],
    ['of equals the one without a telephone call', [totp, duo], 'A3', 'duo'],
    ['whichever was connected first', [duo, totp], 'A3', 'duo'],
  ] as const)('%s is chosen', (_name, methods, minimum, method) => {
    expect(chooseMethod(facts({ methods, minimum })).method).toBe(method);
  });

  it('without any provider nothing is said of a contact that nobody looked at', () => {
    expect(chooseMethod(facts({ connected: false, contact: null, methods: [] })).because).toBe(
      'no identity provider is connected',
    );
  });

  it('the choice says which others would have done, and why not they', () => {
    expect(chooseMethod(facts({ methods: [totp, duo] })).because).toBe(
      'duo reaches A3, and A3 is needed; strong enough as well: totp (A3). The strongest is taken, and of equals the one that takes the least work',
    );
    expect(chooseMethod(facts({ methods: [plainDuo, totp] })).because).toBe(
      'totp reaches A3, and A3 is needed',
    );
  });
});

describe('assurance', () => {
  it('asks the most of a category that it does not know', () => {
    const shipped = { minimums: {}, clientMinimums: {} };
    expect(minimumFor('something_new', 'cli_1', shipped)).toBe('A3');
    expect(minimumFor('password_reset', 'cli_1', shipped)).toBe('A2');
    expect(minimumFor('mfa_reset', 'cli_1', shipped)).toBe('A3');
  });
  it('is what the MSP asks of a category, and before that what it asks of the client', () => {
    const settings = {
      minimums: { password_reset: 'A3' },
      clientMinimums: { cli_1: { password_reset: 'A4' } },
    } as const;
    expect(minimumFor('password_reset', 'cli_1', settings)).toBe('A4');
    expect(minimumFor('password_reset', 'cli_2', settings)).toBe('A3');
    expect(minimumFor('account_unlock', 'cli_1', settings)).toBe('A2');
  });
  it('takes more for less, never less for more, and a technician’s word for all', () => {
    expect(suffices('A3', 'A2')).toBe(true);
    expect(suffices('A2', 'A3')).toBe(false);
    expect(suffices('technician', 'A4')).toBe(true);
  });
});
