import type { ModelReach } from '../../src/models/index.ts';
import type { Reply } from '../loopback-server.ts';

/** What a provider is to answer, in no provider's words. */
export interface Said {
  text?: string;
  calls?: { id: string; name: string /** JSON, or what passes for it. */; args: string }[];
  /** The provider stopped at the longest length. */
  cut?: boolean;
}

/** One provider's wire protocol, as its server speaks it. Written after the vendors' API references. */
export interface WireProtocol {
  title: string;
  reach: Partial<ModelReach> & Pick<ModelReach, 'provider'>;
  /** Appended to the server's address to make the base URL. */
  base: string;
  /** Where a prompt is posted to. */
  path: { whole: string; streamed: string };
  /** By which header the key travels. */
  keyHeader: [string, string];
  whole(said: Said): Reply;
  streamed(said: Said): Reply;
  error(message: string): unknown;
}

/** How one kind of server answers; shared by providers that copy it. */
export type Speech = Pick<WireProtocol, 'whole' | 'streamed' | 'error'>;

export const KEY = 'key-of-the-msp';
/** Tokens that every answer here says it took. */
export const usage = { inputTokens: 120, outputTokens: 30 };

/** A body of server-sent events. */
export const sse = (events: { event?: string; data: unknown }[]): Reply => ({
  headers: { 'content-type': 'text/event-stream' },
  body: events
    .map(({ event, data }) => {
      const text = typeof data === 'string' ? data : JSON.stringify(data);
      return `${event ? `event: ${event}\n` : ''}data: ${text}\n\n`;
    })
    .join(''),
});
export const json = (body: unknown): Reply => ({
  headers: { 'content-type': 'application/json' },
  body,
});
