import { z } from 'zod';
import { Verification, VerificationList } from '../../contracts/verifications.ts';
import { listVerifications } from '../../verification/index.ts';
import { endpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { presentVerification } from '../present-verification.ts';

export const getVerifications = endpoint({
  method: 'get',
  path: '/api/verifications',
  access: 'desk:read',
  summary: 'Who was to prove who they are, newest first, and what came of it',
  query: pageQuery.extend({
    state: Verification.shape.state.optional(),
    run: z.string().max(64).optional(),
  }),
  answer: VerificationList,
  async handle({ query }, { database }) {
    const { state, run, after, limit } = query;
    return database.transaction('msp', async (tx) =>
      pageOf(
        await listVerifications(tx, { state, runId: run, after, limit: limit + 1 }),
        limit,
        presentVerification,
      ),
    );
  },
});
