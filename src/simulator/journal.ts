/** Something that a request did to the simulator's world, or that the simulator sent out. */
export type Effect =
  | {
      kind: 'ticket';
      ticketId: number;
      /** What happened to the record itself. */
      action: 'added' | 'deleted';
    }
  | { kind: 'ticket-change'; ticketId: number; changes: Change[] }
  | {
      kind: 'note';
      ticketId: number;
      noteId: number;
      action: 'added' | 'changed' | 'deleted';
      text: string;
      detailDescriptionFlag: boolean;
      internalAnalysisFlag: boolean;
      resolutionFlag: boolean;
      /** ConnectWise would mail the contact about it unless this is false. */
      processNotifications: boolean;
    }
  | {
      kind: 'time-entry';
      ticketId: number | undefined;
      timeEntryId: number;
      action: 'added' | 'changed' | 'deleted';
    }
  | {
      kind: 'record';
      model: string;
      id: number;
      action: 'added' | 'changed' | 'deleted';
      changes?: Change[];
    }
  | {
      kind: 'callback';
      ticketId: number | undefined;
      callbackId: number;
      messageId: string;
      type: string;
      action: string;
      recordId: number;
      attempt: number;
      outcome: 'delivered' | 'retrying' | 'failed' | 'dropped';
    };

export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

export interface JournalItem {
  n: number;
  at: string;
  method: string;
  /** As requested, with query; for a callback the receiver's address. */
  path: string;
  /** The status answered; null when no answer was sent or none came. */
  status: number | null;
  /** Identifier of the member that did it. */
  by?: string;
  body?: unknown;
  fault?: string;
  effect?: Effect;
}

/** A year of heavy tests fits; the oldest go first, and `oldest` says so. */
const LIMIT = 500_000;

/**
 * Every request and every effect, numbered from 1 without gaps: what all claims about safety are judged
 * by. An item is a request with its first effect; further effects follow as items of their own.
 */
export class Journal {
  #items: JournalItem[] = [];
  #next = 1;

  add(item: Omit<JournalItem, 'n' | 'at'>, effects: readonly Effect[] = []): void {
    const [first, ...more] = effects;
    this.#push(first ? { ...item, effect: first } : item);
    const { method, path, status, by } = item;
    for (const effect of more) this.#push({ method, path, status, ...(by && { by }), effect });
  }

  /** Items numbered above `n`, at most `limit`. */
  since(n: number, limit = 10_000): { items: JournalItem[]; next: number; oldest: number } {
    const oldest = this.#next - this.#items.length;
    const from = Math.max(0, n - oldest + 1);
    const items = this.#items.slice(from, from + limit);
    return { items, next: items.at(-1)?.n ?? Math.min(n, this.#next - 1), oldest };
  }

  get last(): number {
    return this.#next - 1;
  }

  #push(item: Omit<JournalItem, 'n' | 'at'>): void {
    this.#items.push({ n: this.#next, at: new Date().toISOString(), ...item });
    this.#next += 1;
    if (this.#items.length > LIMIT * 1.1) this.#items = this.#items.slice(-LIMIT);
  }
}
