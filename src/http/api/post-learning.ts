import { Learning, NewLearning } from '../../contracts/learning.ts';
import { startLearning } from '../../learning/index.ts';
import { endpoint } from '../endpoint.ts';

export const postLearning = endpoint({
  method: 'post',
  path: '/api/learning',
  access: 'workflows:write',
  summary: 'Learn from past tickets as a job: kinds of issue, and a draft of a workflow for each',
  body: NewLearning,
  answer: Learning,
  status: 201,
  handle: ({ body, by }, { room }) => startLearning(room, body, by.id),
});
