import { z } from 'zod';
import { Replayed } from '../../contracts/dead-letters.ts';
import { replayDeadLetter } from '../../intake/index.ts';
import { endpoint } from '../endpoint.ts';

export const postDeadLetterReplay = endpoint({
  method: 'post',
  path: '/api/dead-letters/{id}/replay',
  access: 'runs:start',
  summary: 'Have one tried again; what was done already is not done twice',
  params: z.object({ id: z.string() }),
  answer: Replayed,
  async handle({ params, by }, { room }) {
    await replayDeadLetter(room, params.id, by.id);
    return { replayed: [params.id], left: [] };
  },
});
