import { deleteClientModel } from './api/delete-client-model.ts';
import { deleteConnectWise } from './api/delete-connectwise.ts';
import { deleteDemo } from './api/delete-demo.ts';
import { deleteKey } from './api/delete-key.ts';
import { deleteKillSwitch } from './api/delete-kill-switch.ts';
import { deleteModel } from './api/delete-model.ts';
import { deleteProvider } from './api/delete-provider.ts';
import { deleteSession } from './api/delete-session.ts';
import { deleteTotp } from './api/delete-totp.ts';
import { getAgentSettings } from './api/get-agent-settings.ts';
import { getApprovers } from './api/get-approvers.ts';
import { getAudit } from './api/get-audit.ts';
import { getClientModel } from './api/get-client-model.ts';
import { getClients } from './api/get-clients.ts';
import { getConnectWiseBoards } from './api/get-connectwise-boards.ts';
import { getConnectWiseHealth } from './api/get-connectwise-health.ts';
import { getDeadLetters } from './api/get-dead-letters.ts';
import { getDemo } from './api/get-demo.ts';
import { getEvents } from './api/get-events.ts';
import { getIntegrations } from './api/get-integrations.ts';
import { getKeys } from './api/get-keys.ts';
import { getKillSwitches } from './api/get-kill-switches.ts';
import { getLearning } from './api/get-learning.ts';
import { getModel } from './api/get-model.ts';
import { getModelCall } from './api/get-model-call.ts';
import { getModelCalls } from './api/get-model-calls.ts';
import { getPolicies } from './api/get-policies.ts';
import { getReportsSummary } from './api/get-reports-summary.ts';
import { getRun } from './api/get-run.ts';
import { getRuns } from './api/get-runs.ts';
import { getSession } from './api/get-session.ts';
import { getSpending } from './api/get-spending.ts';
import { getTotp } from './api/get-totp.ts';
import { getVerificationSettings } from './api/get-verification-settings.ts';
import { getVerifications } from './api/get-verifications.ts';
import { getWorkflow } from './api/get-workflow.ts';
import { getWorkflows } from './api/get-workflows.ts';
import { patchClient } from './api/patch-client.ts';
import { patchWorkflow } from './api/patch-workflow.ts';
import { postApprovalDecision } from './api/post-approval-decision.ts';
import { postApprovalRevoke } from './api/post-approval-revoke.ts';
import { postConnectWiseBoards } from './api/post-connectwise-boards.ts';
import { postDeadLetterReplay } from './api/post-dead-letter-replay.ts';
import { postDeadLettersReplay } from './api/post-dead-letters-replay.ts';
import { postDemo } from './api/post-demo.ts';
import { postDemoTicket } from './api/post-demo-ticket.ts';
import { postKey } from './api/post-key.ts';
import { postKillSwitch } from './api/post-kill-switch.ts';
import { postLearning } from './api/post-learning.ts';
import { postModelTest } from './api/post-model-test.ts';
import { postProviderTest } from './api/post-provider-test.ts';
import { postRun } from './api/post-run.ts';
import { postRunStop } from './api/post-run-stop.ts';
import { postRunWrongWorkflow } from './api/post-run-wrong-workflow.ts';
import { postSession } from './api/post-session.ts';
import { postSessionConfirm } from './api/post-session-confirm.ts';
import { postSetup } from './api/post-setup.ts';
import { postTotp } from './api/post-totp.ts';
import { postTotpConfirm } from './api/post-totp-confirm.ts';
import { postVerificationAttest } from './api/post-verification-attest.ts';
import { postVerificationCode } from './api/post-verification-code.ts';
import { postVerificationRelease } from './api/post-verification-release.ts';
import { postWorkflow } from './api/post-workflow.ts';
import { postWorkflowPromote } from './api/post-workflow-promote.ts';
import { putAgentSettings } from './api/put-agent-settings.ts';
import { putApprovers } from './api/put-approvers.ts';
import { putClientModel } from './api/put-client-model.ts';
import { putConnectWise } from './api/put-connectwise.ts';
import { putConnectWiseBoards } from './api/put-connectwise-boards.ts';
import { putModel } from './api/put-model.ts';
import { putPolicies } from './api/put-policies.ts';
import { putProvider } from './api/put-provider.ts';
import { putSpending } from './api/put-spending.ts';
import { putVerificationSettings } from './api/put-verification-settings.ts';
import type { Endpoint } from './endpoint.ts';

/** Everything under /api, one line each. The matrix test calls every one as everybody. */
export const endpoints: readonly Endpoint[] = [
  postSetup,
  postSession,
  postSessionConfirm,
  getSession,
  deleteSession,
  postKey,
  getKeys,
  deleteKey,
  getIntegrations,
  putConnectWise,
  deleteConnectWise,
  getConnectWiseHealth,
  getConnectWiseBoards,
  postConnectWiseBoards,
  putConnectWiseBoards,
  getPolicies,
  putPolicies,
  getKillSwitches,
  postKillSwitch,
  deleteKillSwitch,
  getAudit,
  getReportsSummary,
  getModel,
  putModel,
  deleteModel,
  postModelTest,
  getAgentSettings,
  putAgentSettings,
  getClientModel,
  putClientModel,
  deleteClientModel,
  getModelCalls,
  getModelCall,
  getSpending,
  putSpending,
  getApprovers,
  putApprovers,
  getClients,
  patchClient,
  getRuns,
  getRun,
  postRun,
  postRunStop,
  getDeadLetters,
  postDeadLettersReplay,
  postDeadLetterReplay,
  postApprovalDecision,
  getVerifications,
  postVerificationAttest,
  postVerificationCode,
  postVerificationRelease,
  getTotp,
  postTotp,
  postTotpConfirm,
  deleteTotp,
  getVerificationSettings,
  putVerificationSettings,
  putProvider,
  postProviderTest,
  deleteProvider,
  postApprovalRevoke,
  getEvents,
  postRunWrongWorkflow,
  getLearning,
  postLearning,
  getWorkflows,
  getWorkflow,
  postWorkflow,
  patchWorkflow,
  postWorkflowPromote,
  getDemo,
  postDemo,
  deleteDemo,
  postDemoTicket,
];
