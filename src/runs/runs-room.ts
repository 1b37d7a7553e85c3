import type { Audit } from '../audit/index.ts';
import type { Database } from '../db/index.ts';
import type { PsaProvider } from '../integrations/connections/index.ts';
import type { ProviderSet } from '../integrations/providers/index.ts';
import type { Jobs } from '../jobs/index.ts';
import type { Logger } from '../lib/logger.ts';
import type { Model } from '../models/index.ts';
import type { Matching } from '../workflows/index.ts';
import type { Gap } from './gap.ts';

/** What the runs need from the rest of the house; built once in `main.ts`. */
export interface RunsRoom {
  database: Database;
  jobs: Pick<Jobs, 'enqueue' | 'signal'>;
  audit: Audit;
  psa: PsaProvider;
  /** The connected identity providers, which challenge requesters. */
  providers: ProviderSet;
  /** The model that thinks for a client's agent. */
  modelFor(clientId: string): Model;
  /** Finds the procedures for new tickets. */
  matching: Matching;
  logger: Logger;
  /** How long a write whose answer was lost may still be under way; see `outbox`. */
  settleMs: number;
  /** How long a worker that is not heard of keeps its run. */
  leaseMs: number;
  /** In a restored installation, the time of which it knows nothing. */
  gap: Gap | null;
}
