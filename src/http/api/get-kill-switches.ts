import { KillSwitchList } from '../../contracts/kill-switches.ts';
import { endpoint } from '../endpoint.ts';
import { presentSwitches } from '../present-switches.ts';

export const getKillSwitches = endpoint({
  method: 'get',
  path: '/api/kill-switches',
  access: 'desk:read',
  summary: 'The kill switches that are thrown',
  answer: KillSwitchList,
  handle: (_, { database }) => database.transaction('msp', presentSwitches),
});
