import { expect, it } from 'vitest';
import type { RunEvent } from './list-runs.ts';
import type { Run } from './run.ts';
import { timeEntryText } from './time-entry-text.ts';

const run = { ticketId: 4711, detail: 'Plan mode: nothing was changed.' } as Run;
const event = (kind: string, title: string, data: unknown = {}) =>
  ({ kind, title, data }) as RunEvent;
const done = (tool: string, text: string, args = {}) =>
  event('done', tool, { call: { tool: `connectwise_psa:${tool}`, args }, result: { text } });

it('tells what was done, by whose leave, and how it ended', () => {
  const text = timeEntryText(run, [
    event('context', 'The agent knew a lot'),
    event('note', 'Internal note for the technicians'),
    event('note', 'Internal note for the technicians'),
    done('cw-get-ticket', '#4711 ...'),
    done('cw-add-ticket-note', 'Note 7 is on the ticket.', { internalFlag: false }),
    event('decision', 'Plan ABCD approved by tmeyer: 1'),
    done('cw-update-ticket', 'Set status = In Progress.'),
  ]);
  expect(text).toBe(
    [
      'Ticket #4711, worked by Muster:',
      'Diagnosis written for the technicians.',
      'Customer answered.',
      'Plan ABCD approved by tmeyer: 1.',
      'Set status = In Progress.',
      'Plan mode: nothing was changed.',
    ].join('\n'),
  );
});

it('says so when only reading was done', () => {
  expect(timeEntryText({ ...run, detail: '' }, [])).toContain('The ticket was read.');
});
