import { z } from 'zod';
import { listAudit } from '../../audit/index.ts';
import { AuditList } from '../../contracts/audit.ts';
import { endpoint } from '../endpoint.ts';

export const getAudit = endpoint({
  method: 'get',
  path: '/api/audit',
  access: 'audit:read',
  summary: 'Who did what, newest first; each entry is sealed to the one before',
  query: z.object({
    limit: z.coerce.number().int().min(1).max(500).default(100),
    after: z.coerce.number().int().positive().optional(),
  }),
  answer: AuditList,
  async handle({ query }, { database }) {
    const { after, limit } = query;
    const rows = await database.transaction('msp', (tx) =>
      listAudit(tx, { before: after, limit: limit + 1 }),
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(({ previousSeal: _previous, at, ...row }) => ({
        ...row,
        at: at.toISOString(),
      })),
      ...(rows.length > limit && last && { next: String(last.seq) }),
    };
  },
});
