import { demoOf } from '../demo-of.ts';
import { endpoint } from '../endpoint.ts';

export const postDemo = endpoint({
  method: 'post',
  path: '/api/demo',
  access: 'integrations:write',
  summary: 'Put a simulated ConnectWise with a database of its own in place of everything',
  async handle({ by }, deps) {
    await demoOf(deps).enter(by.id);
  },
});
