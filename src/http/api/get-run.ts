import { z } from 'zod';
import { approvalsOfRun } from '../../approvals/index.ts';
import { RunPage } from '../../contracts/runs.ts';
import { runById, timelineOf } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentApproval, presentEvent, presentRun } from '../present-run.ts';

export const getRun = endpoint({
  method: 'get',
  path: '/api/runs/{id}',
  access: 'desk:read',
  summary: 'A run with its timeline and its plans',
  params: z.object({ id: z.string() }),
  answer: RunPage,
  async handle({ params }, { database }) {
    return database.transaction('msp', async (tx) => ({
      ...presentRun(await runById(tx, params.id)),
      timeline: (await timelineOf(tx, params.id)).map(presentEvent),
      approvals: (await approvalsOfRun(tx, params.id)).map(presentApproval),
    }));
  },
});
