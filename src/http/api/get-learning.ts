import { LearningList } from '../../contracts/learning.ts';
import { listLearning } from '../../learning/index.ts';
import { endpoint } from '../endpoint.ts';

const MOST = 10;

export const getLearning = endpoint({
  method: 'get',
  path: '/api/learning',
  access: 'desk:read',
  summary: 'The latest runs of learning from past tickets, newest first, with their progress',
  answer: LearningList,
  async handle(_, { database }) {
    return { items: await database.transaction('msp', (tx) => listLearning(tx, MOST)) };
  },
});
