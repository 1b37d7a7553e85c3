export {
  type AgentMode,
  type Decision,
  decide,
  type GateFacts,
  type ProofFacts,
  type ToolFacts,
  type ToolPolicy,
} from './decide.ts';
export { type ExactCall, hashCall, type Permit } from './permit.ts';
export { currentPolicies, type Policies, savePolicies } from './policy-store.ts';
