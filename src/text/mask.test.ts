import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskText, templateKey } from './mask.ts';

/** Planted private values and the sentences that carry them; `%` is where the value stands. */
const planted: { kind: string; values: string[]; carriers: string[] }[] = [
  {
    kind: 'secrets after their name',
    values: [
      'Winter2026!',
      'hunter2',
      'correcthorse',
      'qwertz',
      'T3mp-0rary',
      '8841',
      'Ab#9x',
      '~tilde~',
    ],
    carriers: [
      'I reset it, the password: % please try',
      'pwd=% for the scanner',
      'temp pass: %',
      'Her new password is % and it works',
      'Temporary passcode is now %',
      'The PIN is % for the door',
      'WiFi password - %',
      'one-time code: %',
      'Password for the mailbox: "%"',
      'Das Passwort ist %',
      'password for the scanner is % he says',
    ],
  },
  {
    kind: 'keys and tokens',
    values: [
      'VK7JG-NPHTM-C97JM-9MPGT-3V66T',
      'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N',
      'AKIAIOSFODNN7EXAMPLE',
      '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      'kR8!vQ2#zLp0',
      'ABCDE-FGHJK-LMNPQ-RSTUV',
      'JBSWYDPEHPKKPXPQJBSWYDPEHPKKPXPQ',
    ],
    carriers: ['We activated % today', 'found % in the log', '%'],
  },
  {
    kind: 'addresses and machines',
    values: [
      'jane.doe+it@contoso.co.uk',
      '192.168.10.44',
      '10.0.0.1:3389',
      'fe80::1ff:fe23:4567:890a',
      '00:1B:44:11:3A:B7',
      'SRV-FILE-02',
      'DC01',
      'LT-8KD93',
      'mail.contoso.local',
      '\\\\fileserver01\\finance',
      'https://portal.contoso.com/reset?u=17',
    ],
    carriers: ['Cannot reach % since noon', 'see %', '% is down'],
  },
  {
    kind: 'numbers',
    values: [
      '+1 (415) 555-0134',
      '020 7946 0991',
      '4111 1111 1111 1111',
      'DE89 3704 0044 0532 0130 00',
      '415-555-0134',
      '000123456789',
    ],
    carriers: ['call me on % please', 'paid to %', 'ref %'],
  },
  {
    kind: 'serials',
    values: ['5CG1234XYZ', 'PF2ABCD9', 'C02XK0AAJG5J'],
    carriers: ['Serial number: % has a broken hinge', 'service tag % out of warranty', 'S/N %'],
  },
  {
    kind: 'people in greetings, sign-offs and introductions',
    values: ['Annika', 'Jean-Luc Moreau', "Siobhan O'Neill"],
    carriers: [
      'Hi %,\nplease help',
      'Printer broken.\nKind regards,\n%',
      'Please add user % to the list',
    ],
  },
];

describe('maskText', () => {
  for (const { kind, values, carriers } of planted)
    test(`lets none of the planted ${kind} through`, () => {
      const survivors = values.flatMap((value) =>
        carriers
          .map((carrier) => carrier.replace('%', () => value))
          .filter((text) => maskText(text).includes(value)),
      );
      expect(survivors).toEqual([]);
    });

  test('masks any generated secret after its name', () => {
    const secret = fc
      .stringMatching(/^[A-Za-z0-9!@#$%^&*._?+-]{4,24}$/)
      .filter((text) => !/^(?:secret|is)$/.test(text));
    const lead = fc.constantFrom(
      'password: ',
      'pwd = ',
      'Password is ',
      'temp passcode: ',
      'PIN: ',
      'api key: ',
    );
    fc.assert(
      fc.property(lead, secret, (words, value) => {
        expect(maskText(`ok. ${words}${value} thanks`)).not.toContain(value);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('masks any telephone, card or address number of seven digits or more', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 16 });
    const sign = fc.constantFrom('', ' ', '-', '.');
    fc.assert(
      fc.property(digits, sign, (parts, between) => {
        expect(maskText(`call ${parts.join(between)} now`)).not.toMatch(/\d/);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('leaves ordinary words alone', () => {
    const texts = [
      'I forgot my password and need a reset',
      'My password is expired, the PIN is not accepted',
      'The password and my printer is broken',
      'Please pass to the manager',
      "Hi I'm new here",
      'Outlook 365 keeps asking for credentials on Windows 11',
      'Printer on floor 3 shows error 0x61 since 2 pm',
      'Please install Adobe Acrobat on my laptop',
      'Email signature is wrong, please pin the Teams channel',
    ];
    expect(texts.map(maskText)).toEqual(texts);
  });

  test('changes nothing more when applied twice', () => {
    const texts = planted.flatMap(({ values, carriers }) =>
      values.flatMap((value) => carriers.map((carrier) => carrier.replace('%', () => value))),
    );
    for (const text of texts) expect(maskText(maskText(text))).toBe(maskText(text));
  });
});

describe('templateKey', () => {
  test('gives alerts about different hosts and values one key', () => {
    expect(templateKey('Disk C: on SRV-DB-01 at 93% (14:05)')).toBe(
      templateKey('Disk C: on SRV-WEB-7 at 88% (02:51)'),
    );
  });
  test('keeps different alerts apart', () => {
    expect(templateKey('Backup of DC01 failed')).not.toBe(templateKey('Disk of DC01 full'));
  });
});
