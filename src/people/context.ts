import type { Audit } from '../audit/index.ts';
import type { Database } from '../db/index.ts';
import type { Clock } from '../lib/clock.ts';

/** What every use case of this room works with. */
export interface PeopleContext {
  database: Database;
  audit: Audit;
  clock: Clock;
}
