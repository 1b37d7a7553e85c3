export type { ToolPolicy } from '../contracts/policies.ts';
export { numbersIn, type WordFacts } from './customer-words.ts';
export {
  type AgentMode,
  type Decision,
  decide,
  type GateFacts,
  type ProofFacts,
  type ToolFacts,
  whyFull,
} from './decide.ts';
export {
  type KillSwitch,
  listSwitches,
  releaseSwitch,
  stops,
  switchAgainst,
  throwSwitch,
} from './kill-switches.ts';
export { type ExactCall, hashCall, type Permit } from './permit.ts';
export {
  type ClientsPolicies,
  currentPolicies,
  type Policies,
  policiesFor,
  savePolicies,
} from './policy-store.ts';
export { type Touch, wordsForCustomer } from './rails.ts';
