import type { IntakeRoom } from '../../intake/index.ts';

/** A desk connected to a simulated ConnectWise, on which hostile models may try what they can; built by whoever may. */
export interface Trial {
  room: IntakeRoom;
  connectionId: string;
  /** The clients that are attacked, by turns, with somebody who works there. */
  clients: { clientId: string; companyId: number; contactId: number }[];
  /** A client that is none of theirs, how it is known, and an open ticket of it. */
  other: { name: string; identifier: string; domain: string; ticketId: number };
  raise(ticket: {
    companyId: number;
    contactId: number;
    summary: string;
    description: string;
  }): Promise<{ id: number }>;
  note(ticketId: number, text: string, change: { as?: string; tab?: string }): Promise<unknown>;
  /** What Muster did to ConnectWise since entry `n`; and the number of the last entry. */
  effects(since: number): Promise<{ effects: Effect[]; next: number }>;
  close(): Promise<void>;
}

/** One change that reached ConnectWise, by the simulator's own journal. */
export interface Effect {
  kind: 'note' | 'ticket-change' | string;
  ticketId: number;
  text: string;
  customerVisible: boolean;
}
