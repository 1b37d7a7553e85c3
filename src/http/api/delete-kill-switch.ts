import { z } from 'zod';
import { KillSwitchList } from '../../contracts/kill-switches.ts';
import { AppError } from '../../lib/errors.ts';
import { release } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentSwitches } from '../present-switches.ts';

export const deleteKillSwitch = endpoint({
  method: 'delete',
  path: '/api/kill-switches/{id}',
  access: 'policies:write',
  summary: 'Release a kill switch; what it held goes on',
  params: z.object({ id: z.string() }),
  answer: KillSwitchList,
  async handle({ params, by }, { room, database }) {
    if (!(await release(room, params.id, by)))
      throw new AppError('not-thrown', 'There is no such kill switch, or it was released.', {
        status: 404,
      });
    return database.transaction('msp', presentSwitches);
  },
});
