import { type ModelStep, scriptedModel } from '../src/models/index.ts';

const NOTE = 'connectwise_psa:cw-add-ticket-note';
const UPDATE = 'connectwise_psa:cw-update-ticket';

/** A model whose every run is the same: an answer to the customer, two changes to approve, the end. */
export function threeStepModel() {
  const last: ModelStep = { words: '', calls: [], end: 'done' };
  return scriptedModel([({ context }) => firstStep(context.ticketId), last, last, last]);
}

/** What such a run leaves on its ticket; the internal notes are diagnosis, plan and outcome. */
export const threeStepEffects = {
  internal: 3,
  customerVisible: 1,
  changes: ['status', 'priority'],
} as const;

function firstStep(ticketId: number): ModelStep {
  const change = (path: string, value: string) => ({
    id: path,
    tool: UPDATE,
    args: { ticketId, operations: [{ op: 'replace', path, value }] },
  });
  return {
    words: 'The cached credential is stale.',
    calls: [
      { id: 'answer', tool: NOTE, args: { ticketId, internalFlag: false, text: 'We are on it.' } },
      change('status', 'In Progress'),
      change('priority', 'Priority 2 - High'),
    ],
    end: 'wait',
  };
}
