import { Principal } from '../../contracts/session.ts';
import { endpoint } from '../endpoint.ts';

export const getSession = endpoint({
  method: 'get',
  path: '/api/session',
  access: 'signed-in',
  summary: 'Who am I, and what may I do',
  answer: Principal,
  async handle({ by }) {
    return { ...by, rights: [...by.rights] };
  },
});
