import type { TicketContext } from './model.ts';

/** A ticket of which nothing is known; for trying a model, and for tests to fill in. */
export const emptyContext: TicketContext = {
  ticketId: 1,
  summary: '',
  client: '',
  contact: null,
  board: null,
  status: null,
  priority: null,
  type: null,
  subType: null,
  owner: null,
  sla: null,
  thread: [],
  leftOut: [],
  hidden: [],
  configurations: [],
  similar: [],
  workflows: [],
  nearWorkflows: [],
  options: { statuses: [], types: [], subTypes: [], priorities: [], members: [] },
  mspInstructions: '',
  instructions: '',
};
