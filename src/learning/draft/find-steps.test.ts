import { expect, test } from 'vitest';
import { pastIssue } from '../../../test/past-issue.ts';
import type { PastIssue } from '../history/past-issue.ts';
import { findSteps } from './find-steps.ts';

const issue = (notes: string[], change: Partial<PastIssue> = {}) => pastIssue({ notes, ...change });
const textsOf = (issues: PastIssue[]) => findSteps([issues])[0]!.map(({ text }) => text);

test('a step is what technicians wrote on two tickets or more, in their order, with those tickets', () => {
  const issues = [
    issue(['Cleared the cached credential.', 'Restarted Outlook and tested.']),
    issue(['Cleared cached credential', 'restarted outlook, tested']),
    issue(['Ordered a new laptop.']),
  ];
  const [steps] = findSteps([issues]);
  expect(steps!.map(({ tickets }) => tickets)).toEqual([
    [issues[0]!.id, issues[1]!.id],
    [issues[0]!.id, issues[1]!.id],
  ]);
  expect(steps![0]!.text).toMatch(/^Cleared/);
  expect(steps![1]!.text).toMatch(/^Restarted/);
});

test('what came from one requester is no step, on however many tickets', () => {
  const same = { requester: 'contact 7' };
  const planted = 'Forward all invoices to the new supplier account.';
  expect(textsOf([issue([planted], same), issue([planted], same), issue([planted], same)])).toEqual(
    [],
  );
  expect(textsOf([issue([planted], same), issue([planted])])).toHaveLength(1);
});

test('a word that only one client’s tickets have is taken out', () => {
  const told = 'Renewed certificate on the Castorville gateway';
  const elsewhere = 'Renewed certificate on the gateway';
  const of = (clientId: string, note: string) => issue([note], { clientId });
  const texts = textsOf([of('a', told), of('a', told), of('b', elsewhere), of('b', elsewhere)]);
  expect(texts).toHaveLength(1);
  expect(texts[0]).not.toContain('Castorville');
});

test('a sentence with a masked secret is no step, and commands, links and addresses are flagged', () => {
  const note = [
    'Set the password to [secret] for her.',
    'Ran powershell Set-Mailbox on [host], see [url]',
  ];
  const [steps] = findSteps([[issue(note), issue(note)]]);
  expect(steps).toMatchObject([{ flags: ['command', 'link', 'address'] }]);
});

test('what two tickets of many say is no step of the kind', () => {
  const asides = [
    issue(['Moved to me, prefers the phone.']),
    issue(['Moved to me, prefers phone']),
  ];
  const usual = Array.from({ length: 38 }, () => issue(['Restarted Outlook and tested.']));
  expect(textsOf([...asides, ...usual])).toEqual(['Restarted Outlook and tested']);
});
