import { NewRun, StartedRun } from '../../contracts/runs.ts';
import { lookIntoTicket } from '../../intake/index.ts';
import { listRuns } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentRun } from '../present-run.ts';

export const postRun = endpoint({
  method: 'post',
  path: '/api/runs',
  access: 'runs:start',
  summary: 'Start the agent on a ticket by hand, or learn why it cannot work on it',
  body: NewRun,
  answer: StartedRun,
  async handle({ body, by }, { database, audit, room }) {
    const { ticketId } = body;
    const outcome = await lookIntoTicket(room, ticketId, { byHand: true });
    const [run] = await database.transaction('msp', async (tx) => {
      const newest = await listRuns(tx, { ticketId, limit: 1 });
      await audit.record(tx, {
        actor: by.id,
        action: 'runs.start',
        subject: `ticket ${ticketId}`,
        detail: { outcome },
      });
      return newest;
    });
    return { outcome, ...(run && { run: presentRun(run) }) };
  },
});
