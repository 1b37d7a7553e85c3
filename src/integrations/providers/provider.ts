import type { AssuranceLevel } from '../../contracts/verifications.ts';

/** A service that asks a person on a device or channel of theirs whether it is them. */
export interface VerificationProvider {
  /** The definition in `integrations/` that it belongs to. */
  id: string;
  /** The most that it can prove as it is set up, and by which channel. */
  level: AssuranceLevel;
  channel: 'push' | 'email' | 'phone';
  /** How long an answer counts. */
  timeLimitMs: number;
  /**
   * Sends one challenge. Never tried again by its callers: a fault here may come after the challenge
   * went out.
   */
  start(person: Challenged, challenge: Challenge): Promise<Started>;
  /** Asks how a challenge stands; may take as long as a long poll. A fault means "ask again". */
  poll(transaction: string): Promise<Standing>;
  /** Takes a challenge back, where the service can. */
  cancel(transaction: string): Promise<void>;
  /** Whether the service takes what was typed: for the button on its card. */
  check(): Promise<{ ok: boolean; detail: string }>;
  close(): Promise<void>;
}

/** Who is challenged: as ConnectWise has them on record, never as a text says. */
export interface Challenged {
  clientId: string;
  /** The contact's number in ConnectWise. */
  contactId: number;
  email: string;
  name: string;
}

/** What the person reads on their device. */
export interface Challenge {
  /** Our own name for it, which a service may carry. */
  id: string;
  ticketId: number;
  /** What is asked for, in plain words. */
  asks: string;
}

export type Started =
  | {
      outcome: 'sent';
      transaction: string;
      /** A number that the person must carry over to the device; null for a plain push. */
      code: string | null;
    }
  /** Nobody was asked: no device, not enrolled, bypassed, locked out, refused. */
  | { outcome: 'unavailable'; because: string };

export type Standing =
  | { outcome: 'waiting' }
  | { outcome: 'approved'; level: AssuranceLevel; because: string }
  | { outcome: 'denied' | 'expired' | 'unavailable'; because: string };
