import { KillSwitchList, NewKill } from '../../contracts/kill-switches.ts';
import { kill } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentSwitches } from '../present-switches.ts';

export const postKillSwitch = endpoint({
  method: 'post',
  path: '/api/kill-switches',
  // Whoever sees an agent go wrong stops it; letting it go on is for those who set policies.
  access: 'runs:start',
  summary: 'Stop everything, a client’s agent, a tool or a run: no further call leaves Muster',
  body: NewKill,
  answer: KillSwitchList,
  async handle({ body, by }, { room, database }) {
    await kill(room, body, by);
    return database.transaction('msp', presentSwitches);
  },
});
