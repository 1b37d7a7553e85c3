import { expect, test } from 'vitest';
import { pastIssue } from '../../../test/past-issue.ts';
import type { PastIssue } from '../history/past-issue.ts';
import { draftWorkflows } from './draft-workflows.ts';

const issue = (summary: string, note: string, change: Partial<PastIssue> = {}) =>
  pastIssue({ summary, text: summary, notes: [note], ...change });
const kindOf = (terms: string[], issues: PastIssue[]) => ({ terms, typical: issues[0]!, issues });

test('a draft is named by the summary that stands for the others, and never by who asked', () => {
  const scans = ['Anna Bell', 'Carl Dorn', 'Anna Dorn', 'Carl Bell'].flatMap((name) => [
    issue(`Scans never arrive - ${name}`, 'Moved the scanner to the mail relay.'),
    issue('Scans never arrive by mail', 'Moved the scanner to the mail relay.'),
  ]);
  const [draft] = draftWorkflows([kindOf(['arrive since', 'copier shows'], scans)]);
  expect(draft!.name).toBe('Scans never arrive by mail');
  expect(draft!.trigger).toBe('The requester writes something like "Scans never arrive by mail".');
});

test('a name that everybody else has in their summary too is no part of a kind', () => {
  const people = ['Will Thorn', 'Farid Ueda', 'Ann Hill', 'Will Hill', 'Farid Thorn', 'Ann Ueda'];
  const leavers = people.map((name) =>
    issue(`Employee leaving for good - ${name}`, 'Disabled it.'),
  );
  const starters = people.map((name) => issue(`Desk for ${name}, starts soon`, 'Built it.'));
  const drafts = draftWorkflows([kindOf([], leavers), kindOf([], starters)]);
  expect(drafts.map(({ name }) => name)).toEqual([
    'Employee leaving for good',
    'Desk for …, starts soon',
  ]);
});

test('two drafts that would have one name are told apart by what marks them, and a machine is no requester', () => {
  const alert = { requester: null };
  const [one, other] = draftWorkflows([
    kindOf(
      ['heartbeat', 'agent'],
      [1, 2, 3].map(() => issue('Server is offline', 'Restarted the agent.', alert)),
    ),
    kindOf(
      ['power', 'ups'],
      [1, 2, 3].map(() => issue('Server is offline', 'Replaced the battery.', alert)),
    ),
  ]);
  expect(one!.name).toBe('Server is offline (heartbeat, agent)');
  expect(other!.name).toBe('Server is offline (power, ups)');
  expect(one!.trigger).toBe('The ticket says something like "Server is offline".');
});

test('a step keeps its brackets, and an add-in is no command', () => {
  const issues = [1, 2, 3].map(() =>
    issue('Excel is unlicensed', 'Licence count is fine (12/15). Removed the PDF add-in today.'),
  );
  const [draft] = draftWorkflows([kindOf([], issues)]);
  expect(draft!.steps).toMatchObject([
    { text: 'Licence count is fine (12/15)' },
    { text: 'Removed the PDF add-in today', flags: [] },
  ]);
});
