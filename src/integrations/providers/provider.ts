import type { AssuranceLevel } from '../../contracts/verifications.ts';

/** A service that asks a person on a device or channel of theirs whether it is them. */
export interface VerificationProvider {
  /** The definition in `integrations/` that it belongs to. */
  id: string;
  /** The most that it can prove as it is set up, and by which channel. */
  level: AssuranceLevel;
  channel: 'push' | 'email' | 'phone' | 'code';
  /** How long an answer counts. */
  timeLimitMs: number;
  /** Whether this contact can be challenged at all, where that is known beforehand. */
  reaches?(person: Pick<Challenged, 'clientId' | 'contactId'>): Promise<boolean>;
  /**
   * Sends one challenge. Never tried again by its callers: a fault here may come after the challenge
   * went out.
   */
  start(person: Challenged, challenge: Challenge): Promise<Started>;
  /** Asks how a challenge stands; may take as long as a long poll. A fault means "ask again". */
  poll(transaction: string): Promise<Standing>;
  /** Where the answer is a code that the person tells a technician: takes it. The poll then finds it. */
  takeCode?(transaction: string, code: string): Promise<TakenCode>;
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
      /** The person tells a technician a code, for `takeCode`. */
      codeWanted?: boolean;
    }
  /** Nobody was asked: no device, not enrolled, bypassed, locked out, refused. */
  | { outcome: 'unavailable'; because: string };

export type Standing =
  | { outcome: 'waiting' }
  | { outcome: 'approved'; level: AssuranceLevel; because: string }
  | { outcome: 'denied' | 'expired' | 'unavailable'; because: string };

/** `over`: the challenge was answered, expired or had its last wrong try. */
export type TakenCode =
  | { outcome: 'right' }
  | { outcome: 'wrong'; left: number }
  | { outcome: 'over' };
