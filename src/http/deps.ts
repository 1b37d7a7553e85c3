import type { IntakeRoom } from '../intake/index.ts';
import type { BreakerState } from '../integrations/connectwise/index.ts';
import type { ProviderKind } from '../integrations/providers/index.ts';
import type { Logger } from '../lib/logger.ts';
import type { PeopleContext } from '../people/index.ts';

/** The demo that can stand in for everything that this server serves. */
export interface DemoStand {
  isOn(): boolean;
  /** Puts the demo in place; ends when it answers. @throws AppError (409) saying why not */
  enter(actor: string): Promise<void>;
  /** Back to the own desk; the demo's database is dropped. */
  leave(actor: string): Promise<void>;
  /** Why `enter` would be refused now; null where it would not. */
  hindrance(): Promise<string | null>;
  /** Raises the next of the demo's tickets in the simulated ConnectWise. @throws AppError (409) while it is off */
  raiseTicket(): Promise<number>;
}

/** What the endpoints work with: the composition root builds it, each endpoint takes what it needs. */
export interface HttpDeps extends PeopleContext {
  logger: Logger;
  /** The flows: connecting, tickets, runs. */
  room: IntakeRoom;
  /** The identity providers that can be connected here. */
  providerKinds: readonly ProviderKind[];
  /** The https address at which others reach this Muster, when it has one. */
  publicUrl?: string | undefined;
  /** The folder that the dashboard is built into. */
  dashboard?: string | undefined;
  /** Aborts when the server is about to close, or to serve something else: open streams end then. */
  closing?: (() => AbortSignal) | undefined;
  /** What `/readyz` asks, by name; a check that throws is not ready. */
  readiness: Record<string, () => Promise<unknown>>;
  /** Where this process can play the demo. */
  demo?: DemoStand | undefined;
  /** Whether calls to ConnectWise rest after failures; null where none is connected. Told by `/readyz`, too. */
  breaker?: (() => Promise<BreakerState | null>) | undefined;
}
