import type { DeskFeed } from './desk-feed.ts';

/** Proxies drop a silent stream; this is well below their usual minute. */
const HEARTBEAT_MS = 15_000;
/** The browser comes back by itself, and is asked again who it is: a session that ended ends its stream. */
const MAX_AGE_MS = 5 * 60_000;

/** One browser's stream of `feed`, from the event after `lastEventId` on. */
export function eventStream(
  feed: DeskFeed,
  lastEventId: string | undefined,
  closing: AbortSignal | undefined,
): Response {
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      // The browser waits this long before it comes back.
      send('retry: 1000\n\n');
      const leave = feed.join(lastEventId, ({ id, event, data }) =>
        send(
          `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
        ),
      );
      const heartbeat = setInterval(() => send(': \n\n'), HEARTBEAT_MS);
      const old = setTimeout(() => close(), MAX_AGE_MS);
      end = () => {
        leave();
        clearInterval(heartbeat);
        clearTimeout(old);
        closing?.removeEventListener('abort', close);
      };
      const close = () => {
        end();
        controller.close();
      };
      if (closing?.aborted) close();
      closing?.addEventListener('abort', close);
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream',
      'X-Accel-Buffering': 'no',
      // A stream that ended leaves no idle line behind, for which a stopping server would wait.
      Connection: 'close',
    },
  });
}
