import { z } from 'zod';

export const AuditEntry = z
  .object({
    seq: z.int(),
    at: z.iso.datetime(),
    actor: z.string(),
    action: z.string(),
    subject: z.string(),
    detail: z.record(z.string(), z.unknown()),
    seal: z.string(),
  })
  .meta({ id: 'AuditEntry' });

export const AuditList = z
  .object({ items: z.array(AuditEntry), next: z.string().optional() })
  .meta({ id: 'AuditList' });
