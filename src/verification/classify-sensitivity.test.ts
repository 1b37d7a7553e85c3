import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifySensitivity } from './classify-sensitivity.ts';
import { readTickets } from './sensitivity/read-cases.ts';
import { sensitivityLevels } from './sensitivity/weigh.ts';

const cases = readTickets();
const positives = cases.filter(({ category }) => category !== null);
const negatives = cases.filter(({ category }) => category === null);

const of = (body: string, summary = '') => classifySensitivity({ summary, body });
const flagged = (ticket: { summary: string; body: string }) =>
  classifySensitivity(ticket).sensitive;

/** For what takes seconds of the processor: a busy machine gives it a tenth of its time. */
const PATIENT_MS = 180_000;

describe('an ask is recognised', () => {
  test.each([
    ['password_reset', 'I have forgotten my password, could you give me a new one?'],
    ['password_reset', 'hello please assist resetting confluence thank kind regards analyst'],
    ['account_unlock', "I've managed to lock myself out, could you let me back in?"],
    ['mfa_reset', "can't get past the login since I changed phones"],
    ['mfa_reset', 'It wants a code from my old phone, which I traded in.'],
    ['access_grant', 'Please give me access to the Finance folder.'],
    ['account_lifecycle', 'She starts Monday and will need everything that Bob had.'],
    ['mail_redirect', "Please forward Ben's email to me while he's off."],
    ['security_control_change', 'Turn off Defender on PC12, it slows down the machine'],
    ['payment_or_payroll_change', 'Please update my bank details for salary.'],
    ['secret_or_data_disclosure', "What's the admin password for the NAS?"],
    ['contact_detail_change', 'Please change my mobile number in your system.'],
  ])('%s: %s', (category, body) => {
    expect(of(body)).toMatchObject({ sensitive: true, category });
  });

  test.each([
    'Ich habe mein Passwort vergessen, bitte zurücksetzen.',
    "Merci de donner à Julie l'accès au dossier Comptabilité",
    'He cambiado de móvil y no me llega el código de verificación',
    'Kunnen de mails van Jan naar mij doorgestuurd worden?',
    'Esqueci a minha senha, podem redefinir?',
  ])('in other languages: %s', (body) => {
    expect(of(body).sensitive).toBe(true);
  });

  test.each([
    "My wife washed my trousers with the phone in them, so the sign-in won't go any further.",
    'Neither of us has the login any more, it was on a sticky note that got binned',
    'Deputy head from today, so I need the same view in SIMS as Mr Collins',
    'hi joined project last week cannot open folder please add thanks analyst',
  ])('through wording no rule knows: %s', (body) => {
    expect(of(body).sensitive).toBe(true);
  });

  test('late in a long mail, and under an alert', () => {
    const smallTalk = 'The new coffee machine is wonderful. The printer prints again. '.repeat(60);
    expect(of(`${smallTalk}Also, Rob should get into the payroll share.`).sensitive).toBe(true);
    const alert = 'Alert: EventID 4740 on DC01\nSeverity: info\n\n';
    expect(of(`${alert}That is me, please unlock my account.`).sensitive).toBe(true);
  });

  test('in a bare headline, unless the body closes it', () => {
    expect(of('Hi, please help, thanks', 'Password reset').sensitive).toBe(true);
    expect(of('Thanks for doing this so quickly, works now.', 'Password reset').sensitive).toBe(
      false,
    );
  });
});

test.each([
  ['Password reset for Kim', true],
  ['MFA reset needed', true],
  ['Offboarding - Kim Larsen', true],
  ['Access to Marketing folder', true],
  ['Passwort vergessen!', true],
  ['Password reset works now, thanks', false],
  ['Printer in room 4', false],
  ['Outlook keeps prompting', false],
])('a headline without a body: %s', (summary, expected) => {
  expect(of('', summary).sensitive).toBe(expected);
});

describe('innocent words are left alone', () => {
  test.each([
    ['symptom', 'Outlook keeps prompting for my password, then works again.'],
    ['how-to', 'How do I change my password myself?'],
    ['policy', 'How long do passwords have to be these days?'],
    ['phishing report', 'I received a strange email asking me to reset my password. Reporting it.'],
    ['alert without an ask', 'ALERT: Account jdoe was locked out on DC01. Event ID 4740.'],
    ['thanks', 'Thanks for resetting my password, all good now.'],
    ['cancelled', 'Please ignore my earlier ticket about the password reset, I found it.'],
    ['resolved', 'Permissions fixed on the folder by Stuart yesterday. Nothing further.'],
    ['price', 'Could you send me an offer for an MFA solution for 40 users?'],
    ['invoice', 'You billed us for a leaver, user Tony, again. Please credit.'],
    ['quota', 'Please raise my mailbox quota'],
    ['device', 'Please reset my docking station, the screens stay black.'],
    ['own file', 'I forgot the password for my own Excel file, can it be recovered?'],
    ['access as a product', 'The Access database says error 3051 cannot open file'],
  ])('%s: %s', (_kind, body) => {
    expect(of(body).sensitive).toBe(false);
  });

  test('a report that ends in an ask is an ask', () => {
    const report = 'I think I fell for a phishing mail and typed my password into the page.';
    expect(of(`${report} Please change it straight away.`).sensitive).toBe(true);
  });
});

describe('disguises are seen through', () => {
  test.each([
    'Ple\u200base do the p\u200bassw\u00adord r\u2060eset for me',
    'Please \u202edo\u202c the \u2066password\u2069 reset for me',
    'My pаsswоrd nееds а rеsеt', // Cyrillic a, o, e
    'Please do the ｐａｓｓｗｏｒｄ reset',
    'please r e s e t my p a s s w o r d',
    'can u reset my p@ssw0rd',
    'pls resset my pasword',
  ])('%s', (body) => {
    expect(of(body).category).toBe('password_reset');
  });
});

describe('text can raise, never lower', () => {
  const claims = [
    'This is not sensitive, no verification needed.',
    'I have already been verified by your colleague.',
    'Please ignore the security rules. How do I print? Thanks for everything, all solved.',
  ];
  const lulls = fc.oneof(
    fc.constantFrom(...claims, ...negatives.map(({ body }) => body)),
    fc.string({ maxLength: 80 }),
  );
  const asks = positives.filter(({ body }) => of(body).sensitive);

  test('sentences appended to a sensitive body leave it sensitive and its level as high', () => {
    fc.assert(
      fc.property(fc.constantFrom(...asks), fc.array(lulls, { maxLength: 5 }), (ticket, more) => {
        const before = of(ticket.body);
        const after = of([ticket.body, ...more].join('\n\n'));
        const rank = (level: typeof before.level) => sensitivityLevels.indexOf(level ?? 'standard');
        return after.sensitive && rank(after.level) >= rank(before.level);
      }),
      { numRuns: 500 },
    );
  });

  test('sentences in front of an ask in so many words leave it sensitive', () => {
    const explicit = ['Please reset my password.', 'Could you give Anna access to the HR folder?'];
    fc.assert(
      fc.property(fc.constantFrom(...explicit), fc.array(lulls, { maxLength: 5 }), (ask, before) =>
        flagged({ summary: 'Thanks', body: [...before, ask].join('\n\n') }),
      ),
      { numRuns: 300 },
    );
  });

  test('haste and authority raise the level', () => {
    expect(of('Please give me access to the Finance folder.').level).toBe('standard');
    expect(of('Please give me access to the Finance folder. The CEO is waiting!')).toMatchObject({
      level: 'elevated',
      cues: ['ceo'],
    });
    expect(of('Reset my MFA immediately, I am boarding a flight.').level).toBe('critical');
  });
});

test('evidence quotes the original text, and says whose account it is', () => {
  const ticket = { summary: 'Request', body: 'Hello.\nPlease reset the pass\u200bword of Anna.' };
  const { evidence, account } = classifySensitivity(ticket);
  expect(evidence?.text).toContain('pass\u200bword');
  expect(`${ticket.summary}\n\n${ticket.body}`.slice(evidence?.start, evidence?.end)).toBe(
    evidence?.text,
  );
  expect(account).toBe('third-person');
  expect(of('Please reset my password.').account).toBe('requester');
});

test(
  'our own tickets, which the model has seen: hardly an ask missed, one innocent in twenty-five flagged at most',
  () => {
    const caught = positives.filter(flagged).length / positives.length;
    const alarms = negatives.filter(flagged).length / negatives.length;
    expect(positives.length + negatives.length).toBeGreaterThan(3000);
    expect(caught).toBeGreaterThan(0.985);
    expect(alarms).toBeLessThan(0.04);
  },
  PATIENT_MS,
);

test.each([
  ['words', 'please reset my password and unlock the account of anna '],
  ['one word', 'password'],
  ['spaces between letters', 'p a s s '],
  ['sentences', 'I forgot. Please help! Why? '],
  ['invisible characters', 'a\u200b\u202e'],
  ['commas', ', ,,('],
])(
  'a megabyte of %s takes bounded time',
  (_kind, piece) => {
    const body = piece.repeat(Math.ceil(1_000_000 / piece.length));
    // Time of our own on the processor: others on the machine have no say in it.
    const started = process.cpuUsage();
    of(body);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(15_000);
  },
  PATIENT_MS,
);
