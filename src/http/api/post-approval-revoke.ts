import { z } from 'zod';
import { Revocation, RevokedApproval } from '../../contracts/runs.ts';
import { revokeAsAccount } from '../../runs/index.ts';
import { endpoint } from '../endpoint.ts';
import { presentApproval } from '../present-run.ts';

export const postApprovalRevoke = endpoint({
  method: 'post',
  path: '/api/approvals/{id}/revoke',
  access: 'approvals:decide',
  summary: 'Take back an approval, as long as nothing of it was carried out',
  params: z.object({ id: z.string() }),
  body: Revocation,
  answer: RevokedApproval,
  async handle({ params, body, by }, { room }) {
    const { revoked, approval } = await revokeAsAccount(
      room,
      by,
      params.id,
      body.reason ?? 'revoked',
    );
    return { revoked, approval: presentApproval(approval) };
  },
});
