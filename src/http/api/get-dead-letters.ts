import { z } from 'zod';
import { DeadLetterList } from '../../contracts/dead-letters.ts';
import { listDeadLetters } from '../../intake/index.ts';
import { endpoint } from '../endpoint.ts';

export const getDeadLetters = endpoint({
  method: 'get',
  path: '/api/dead-letters',
  access: 'desk:read',
  summary:
    'What could not be worked and was put aside, newest first, with what came in and what was tried',
  query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
  answer: DeadLetterList,
  async handle({ query }, { room }) {
    const letters = await listDeadLetters(room, query.limit);
    return {
      items: letters.map((letter) => ({
        ...letter,
        at: letter.at.toISOString(),
        history: letter.history.map(({ at, text }) => ({ at: at.toISOString(), text })),
      })),
    };
  },
});
