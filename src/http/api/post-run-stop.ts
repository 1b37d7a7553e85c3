import { z } from 'zod';
import { Run } from '../../contracts/runs.ts';
import { stopByHand } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentRun } from '../present-run.ts';

export const postRunStop = endpoint({
  method: 'post',
  path: '/api/runs/{id}/stop',
  access: 'runs:start',
  summary: 'Stop a run now; what it already wrote stays, a plan that waits is void',
  params: z.object({ id: z.string() }),
  answer: Run,
  async handle({ params, by }, { room }) {
    return presentRun(await stopByHand(room, params.id, by));
  },
});
