import { Demo } from '../../contracts/demo.ts';
import { endpoint } from '../endpoint.ts';

export const getDemo = endpoint({
  method: 'get',
  path: '/api/demo',
  access: 'desk:read',
  summary: 'Whether this is the demo, or could become it',
  answer: Demo,
  async handle(_, { demo }) {
    if (!demo) return { on: false, hindrance: 'This process plays no demo.' };
    return { on: demo.isOn(), hindrance: await demo.hindrance() };
  },
});
