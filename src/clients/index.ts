export { type AgentMode, type Client, type ClientKind, kindOf } from './client.ts';
export {
  changeAgent,
  clientById,
  clientOfCompany,
  countClients,
  listClients,
  upsertClient,
} from './client-store.ts';
export {
  countPastTickets,
  findSimilarTickets,
  type LikePastTicket,
  type PastTicket,
  rememberTicket,
} from './past-tickets.ts';
