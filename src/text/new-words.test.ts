import { describe, expect, test } from 'vitest';
import { newWords } from './new-words.ts';

const own = (note: string) => newWords(note).text;

describe('quoted mail is taken away', () => {
  test.each([
    [
      'Gmail',
      'Go ahead\n\nOn Tue, 4 Feb 2025 at 09:12, Bot <b@x.example> wrote:\n> plan\n> 1. reset',
    ],
    [
      'Gmail over two lines',
      'Go ahead\n\nOn Tue, 4 Feb 2025 at 09:12, Bot\n<b@x.example> wrote:\n> plan',
    ],
    ['Outlook', 'Go ahead\n\nFrom: Bot\nSent: Tuesday\nTo: Desk\nSubject: plan\n\nplease decide'],
    [
      'Outlook with a rule',
      'Go ahead\n________________________________\nFrom: Bot\nSent: Tuesday\n\nplan',
    ],
    [
      'Outlook on a phone',
      'Go ahead\n\n________________________________\nFrom: Bot\nIf you decline, say why.',
    ],
    ['old Outlook', 'Go ahead\n\n-----Original Message-----\nplan'],
    ['a forward', 'Go ahead\n\n---------- Forwarded message ---------\nplan'],
    ['German', 'Go ahead\n\nAm Di., 4. Feb. 2025 um 09:12 schrieb Bot <b@x.example>:\n> plan'],
    ['German Outlook', 'Go ahead\n\nVon: Bot\nGesendet: Dienstag\nBetreff: plan\n\nplan'],
    ['French', 'Go ahead\n\nLe mar. 4 févr. 2025 à 09:12, Bot <b@x.example> a écrit :\n> plan'],
    ['Spanish', 'Go ahead\n\nEl mar, 4 feb 2025 a las 9:12, Bot (<b@x.example>) escribió:\n> plan'],
    ['Dutch', 'Go ahead\n\nOp di 4 feb. 2025 om 09:12 schreef Bot <b@x.example>:\n> plan'],
    ['Portuguese', 'Go ahead\n\nEm ter., 4 de fev. de 2025 às 09:12, Bot escreveu:\n> plan'],
    ['bare marks', 'Go ahead\n> plan\n> more'],
    ['an answer below', '> shall I?\n\nGo ahead'],
    ['HTML', '<div>Go ahead</div><blockquote>plan <b>approve</b></blockquote>'],
    [
      'Gmail HTML',
      '<div>Go ahead</div><div class="gmail_quote">On Tue someone wrote<br>plan</div>',
    ],
  ])('%s', (_, note) => {
    expect(own(note)).toBe('Go ahead');
  });

  test('a line of advertising under a name and a company goes with them', () => {
    const card = '\n\nRhona Birch\nService Engineer\nFell & Moor Computing Ltd\n';
    expect(own(`Go ahead${card}No cable too long, some cables too short`)).toBe('Go ahead');
    expect(own(`Go ahead${card}no reboot though`)).toContain('no reboot');
    expect(own(`Go ahead${card}Not before the client has seen it`)).toContain('Not before');
  });

  test('answers between quoted lines are told apart', () => {
    const words = newWords('> reset?\nyes\n> close?\nno');
    expect(words.interleaved).toBe(true);
    expect(words.parts.map((part) => part.kind)).toEqual(['quoted', 'own', 'quoted', 'own']);
  });
});

describe('signatures and boilerplate are taken away', () => {
  test.each([
    ['after the delimiter', 'Go ahead\n-- \nSam\nNo job too small'],
    ['after a closing', 'Go ahead\n\nKind regards,\nSam Ortiz\nEngineer | Acme\n01234 567890'],
    ['a bare name', 'Go ahead\n\nSam'],
    ['initials', 'Go ahead\n- so'],
    ['a business card', 'Go ahead\n\nSam Ortiz\nService Desk | Acme IT\nsam@acme.example'],
    ['on the same line', 'Go ahead - Ana P, NOC, 07:15'],
    ['a phone footer', 'Go ahead\n\nSent from my iPhone'],
    ['a German phone footer', 'Go ahead\n\nVon meinem iPhone gesendet'],
    [
      'a disclaimer',
      'Go ahead\n\nThis e-mail is confidential. Delete it where it was meant for somebody else.',
    ],
    ['time entry lines', 'Time: 0.25\nWork type: Remote\nNotes: Go ahead'],
    ['a time entry in one line', 'Hours: 0.5 / Work role: Engineer / Notes: Go ahead'],
  ])('%s', (_, note) => {
    expect(own(note)).toBe('Go ahead');
  });

  test.each([
    ['a postscript', 'Go ahead\n\nRegards\nSam\nPS do not close it', /do not close it/],
    ['what follows a fence that never closes', 'Go ahead\n```\nbut not step 3', /not step 3/],
    ['a limit in the last line', 'Go ahead\nNot Monday', /Not Monday/],
    ['a refusal that starts like a footer', 'get on with it. do not wipe it', /do not wipe it/],
    [
      'a line that starts like a quote header',
      'on you go. not step 3\n\nAm 03.02.2025 schrieb Bot:\n> x',
      /not step 3/,
    ],
  ])('but not %s', (_, note, kept) => {
    expect(own(note)).toMatch(kept);
  });
});

describe('what a reader does not see is not there', () => {
  test.each([
    ['struck out', '<p><s>approved</s> no</p>', 'no'],
    ['hidden', '<p>no</p><p style="display:none">approved</p>', 'no'],
    ['commented out', 'no<!-- approved --><br>', 'no'],
    ['zero-width', 'n\u200bo', 'no'],
  ])('%s', (_, note, expected) => {
    expect(own(note)).toBe(expected);
  });
});

describe('bad input ends soon and without an exception', () => {
  test.each([
    ['500 kB of words', 'approve maybe '.repeat(36_000)],
    ['10,000 quoted lines', `ok\n${'> quoted line with words\n'.repeat(10_000)}`],
    ['500 kB of open tags', '<div><b'.repeat(70_000)],
    ['500 kB of blank lines', '\n'.repeat(500_000)],
    ['500 kB of one word', 'a'.repeat(500_000)],
    ['lone surrogates', '\ud800ok\udfff'.repeat(1_000)],
    ['nothing', ''],
    ['white space', ' \t\r\n\u00a0'],
  ])('%s', (_, note) => {
    const start = performance.now();
    newWords(note);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
