import { z } from 'zod';
import { approvalsOfRun } from '../../approvals/index.ts';
import { RunPage } from '../../contracts/runs.ts';
import { spendingSettings, spentByRun } from '../../models/index.ts';
import { runById, timeEntryText, timelineOf } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentCost } from '../present-model.ts';
import { presentApproval, presentEvent, presentRun } from '../present-run.ts';

export const getRun = endpoint({
  method: 'get',
  path: '/api/runs/{id}',
  access: 'desk:read',
  summary: 'A run with its timeline, its plans, what it cost, and words for a time entry',
  params: z.object({ id: z.string() }),
  answer: RunPage,
  async handle({ params }, { database }) {
    return database.transaction('msp', async (tx) => {
      const run = await runById(tx, params.id);
      const timeline = await timelineOf(tx, run.id);
      const { currency } = await spendingSettings(tx);
      return {
        ...presentRun(run),
        timeline: timeline.map(presentEvent),
        approvals: (await approvalsOfRun(tx, run.id)).map(presentApproval),
        cost: presentCost(await spentByRun(tx, run.id), currency),
        timeEntryText: timeEntryText(run, timeline),
      };
    });
  },
});
