import type { IntakeRoom } from '../intake/index.ts';
import type { BreakerState } from '../integrations/connectwise/index.ts';
import type { Logger } from '../lib/logger.ts';
import type { PeopleContext } from '../people/index.ts';

/** What the endpoints work with: the composition root builds it, each endpoint takes what it needs. */
export interface HttpDeps extends PeopleContext {
  logger: Logger;
  /** The flows: connecting, tickets, runs. */
  room: IntakeRoom;
  /** The https address at which others reach this Muster, when it has one. */
  publicUrl?: string | undefined;
  /** The folder that the dashboard is built into. */
  dashboard?: string | undefined;
  /** Aborts when the server is about to close: open streams end then. */
  closing?: AbortSignal | undefined;
  /** What `/readyz` asks, by name; a check that throws is not ready. */
  readiness: Record<string, () => Promise<unknown>>;
  /** Whether calls to ConnectWise rest after failures; null where none is connected. Told by `/readyz`, too. */
  breaker?: (() => Promise<BreakerState | null>) | undefined;
}
