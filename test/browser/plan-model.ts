import type { Model, ModelStep } from '../../src/models/index.ts';

const UPDATE = 'connectwise_psa:cw-update-ticket';

/** A model that reads the ticket, proposes two changes, and is done when these are decided. */
export const planModel: Model = {
  name: 'scripted model',
  async next({ number, context: { ticketId } }): Promise<ModelStep> {
    const change = (path: string, value: string) => ({
      id: path,
      tool: UPDATE,
      args: { ticketId, operations: [{ op: 'replace', path, value }] },
    });
    if (number > 1) return { words: '', calls: [], end: 'done' };
    return {
      words: 'The cache is stale. Starting the program again mends it.',
      calls: [change('status', 'In Progress'), change('priority', 'Priority 2 - High')],
      end: 'wait',
    };
  },
};
