export { agentSettings, saveAgentSettings } from './agent-settings.ts';
export type { AgentMode, Client, ClientKind } from './client.ts';
export {
  changeAgent,
  clientById,
  clientOfCompany,
  countClients,
  listClients,
  markClientDeleted,
  upsertClient,
} from './client-store.ts';
export {
  findSimilarTickets,
  type LikePastTicket,
  type PastTicket,
  rememberTexts,
  rememberTicket,
  ticketsWithoutTexts,
} from './past-tickets.ts';
