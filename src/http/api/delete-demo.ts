import { demoOf } from '../demo-of.ts';
import { endpoint } from '../endpoint.ts';

export const deleteDemo = endpoint({
  method: 'delete',
  path: '/api/demo',
  access: 'integrations:write',
  summary: 'Leave the demo; its database is dropped',
  handle: async ({ by }, deps) => demoOf(deps).leave(by.id),
});
