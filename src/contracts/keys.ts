import { z } from 'zod';
import { KeyScope } from './rights.ts';

export const NewKey = z
  .object({ name: z.string().trim().min(1).max(100), scopes: z.array(KeyScope).max(50) })
  .meta({ id: 'NewKey' });
export type NewKey = z.infer<typeof NewKey>;

export const ApiKey = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(KeyScope),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof ApiKey>;

/** The only answer that holds the key itself; afterwards only its hash exists. */
export const CreatedKey = ApiKey.extend({ key: z.string() }).meta({ id: 'CreatedKey' });

export const KeyList = z.object({ items: z.array(ApiKey) }).meta({ id: 'KeyList' });
