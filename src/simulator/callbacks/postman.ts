import { Agent, request } from 'undici';
import type { Effect } from '../journal.ts';
import type { Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { type Announcement, announcementsOf, concerns } from './announce.ts';
import { countFailure, revive } from './failing.ts';
import { addressOf, composeMessage, type Message } from './message.ts';

const ANSWER_WITHIN_MS = 5_000;
const RETRY_STATUS = new Set([404, 409, 419, 429]);
const RETRY_AFTER_MS = [2_000, 4_000];

/**
 * Delivers callbacks as the vendor describes: any 2xx within five seconds is success; 404, 409, 419 and
 * 429 are tried twice more; everything else loses the message. No order is promised.
 */
export class Postman {
  readonly #world: World;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #closing = new AbortController();
  /** Receivers in tests have certificates of their own; what is sent is signed, not secret. */
  readonly #agent = new Agent({ connect: { rejectUnauthorized: false } });
  #underway = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** Messages not yet delivered, given up or dropped. */
  get pending(): number {
    return this.#underway + this.#timers.size;
  }

  /** Sends what a call's effects call for, soon after its answer. */
  announce(effects: readonly Effect[], by: string): void {
    const { callbacks } = this.#world.tables;
    if (callbacks.size === 0 || effects.length === 0) return;
    for (const announcement of announcementsOf(this.#world, effects)) {
      for (const entry of callbacks.all as readonly Row[]) {
        if (entry.inactiveFlag || !concerns(entry, announcement)) continue;
        if (entry.isSelfSuppressedFlag && this.#isCreator(entry, by)) continue;
        this.#send(entry, announcement, by);
      }
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    await this.#agent.close();
  }

  #isCreator(entry: Row, by: string): boolean {
    const creator = this.#world.tables.members.get(Number(entry.memberId)) as Row | undefined;
    return creator?.identifier === by;
  }

  #send(entry: Row, announcement: Announcement, by: string): void {
    const { drop, duplicate, reorder, delayMs } = this.#world.settings.callbacks;
    const message = composeMessage(this.#world, entry, announcement, by);
    const delivery: Delivery = { entry, announcement, message, attempt: 1 };
    if (Math.random() < drop) {
      this.#note(delivery, null, 'dropped');
      return;
    }
    // A message that is overtaken waits for longer than the next one takes.
    const late = Math.random() < reorder ? 50 + Math.random() * 400 : 0;
    this.#later(delayMs + late, delivery);
    if (Math.random() < duplicate) this.#later(delayMs + late + Math.random() * 50, delivery);
  }

  #later(ms: number, delivery: Delivery): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#deliver(delivery);
    }, ms);
    this.#timers.add(timer);
  }

  async #deliver(delivery: Delivery): Promise<void> {
    this.#underway += 1;
    const status = await this.#post(delivery);
    this.#underway -= 1;
    if (this.#closing.signal.aborted) return;
    const { entry, attempt } = delivery;
    if (status !== null && status >= 200 && status < 300) {
      revive(entry);
      return this.#note(delivery, status, 'delivered');
    }
    const wait = RETRY_STATUS.has(status ?? 0) ? RETRY_AFTER_MS[attempt - 1] : undefined;
    if (wait === undefined) {
      countFailure(this.#world, entry);
      return this.#note(delivery, status, 'failed');
    }
    this.#note(delivery, status, 'retrying');
    this.#later(wait, { ...delivery, attempt: attempt + 1 });
  }

  /** The receiver's status; null when none came in time. */
  async #post({ entry, announcement, message }: Delivery): Promise<number | null> {
    const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]);
    try {
      const { statusCode, body } = await request(addressOf(entry, announcement), {
        method: 'POST',
        headers: message.headers,
        body: message.body,
        dispatcher: this.#agent,
        signal,
      });
      await body.dump();
      return statusCode;
    } catch {
      return null;
    }
  }

  #note(delivery: Delivery, status: number | null, outcome: Outcome): void {
    const { entry, announcement, message, attempt } = delivery;
    const { type, action, recordId, ticketId } = announcement;
    this.#world.journal.add({ method: 'POST', path: addressOf(entry, announcement), status }, [
      {
        kind: 'callback',
        ticketId,
        callbackId: entry.id,
        messageId: message.id,
        type,
        action,
        recordId,
        attempt,
        outcome,
      },
    ]);
  }
}

type Outcome = Extract<Effect, { kind: 'callback' }>['outcome'];

interface Delivery {
  entry: Row;
  announcement: Announcement;
  message: Message;
  attempt: number;
}
