import { Replayed } from '../../contracts/dead-letters.ts';
import { replayAllDeadLetters } from '../../intake/index.ts';
import { endpoint } from '../endpoint.ts';

export const postDeadLettersReplay = endpoint({
  method: 'post',
  path: '/api/dead-letters/replay',
  access: 'runs:start',
  summary: 'Have everything that was put aside tried again',
  answer: Replayed,
  handle: ({ by }, { room }) => replayAllDeadLetters(room, by.id),
});
