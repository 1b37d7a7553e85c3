import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** The first event is answered at once; those that come so soon after a reading, with one more. */
const GATHER_MS = 250;

/**
 * Keeps what is shown up to date by `GET /api/events`, and answers whether the line stands. After a
 * break everything that is on the screen is read again, so nothing depends on having heard it all.
 */
export function useLive(signedIn: boolean): boolean {
  const client = useQueryClient();
  const [standing, setStanding] = useState(true);
  useEffect(() => {
    if (!signedIn) return;
    const changed = new Set<string>();
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let source: EventSource;
    let broken = false;
    let readAt = Number.NEGATIVE_INFINITY;

    function readAgain() {
      gathering = undefined;
      readAt = performance.now();
      for (const id of changed) void client.invalidateQueries({ queryKey: ['run', id] });
      if (changed.size > 0)
        for (const list of ['runs', 'verifications'])
          void client.invalidateQueries({ queryKey: [list] });
      changed.clear();
    }
    function open() {
      source = new EventSource('/api/events');
      source.addEventListener('run', ({ data }) => {
        changed.add(JSON.parse(data).id);
        gathering ??= setTimeout(readAgain, readAt + GATHER_MS - performance.now());
      });
      source.addEventListener('integration', () => {
        void client.invalidateQueries({ queryKey: ['integrations'] });
      });
      source.addEventListener('reset', () => void client.invalidateQueries());
      source.onopen = () => {
        setStanding(true);
        if (broken) void client.invalidateQueries();
        broken = false;
      };
      source.onerror = () => {
        broken = true;
        setStanding(false);
        // The browser comes back by itself, except after an answer that is no stream.
        if (source.readyState !== EventSource.CLOSED) return;
        void client.invalidateQueries({ queryKey: ['session'] });
        retry = setTimeout(open, 1_500);
      };
    }
    open();
    return () => {
      source.close();
      clearTimeout(gathering);
      clearTimeout(retry);
    };
  }, [client, signedIn]);
  return standing;
}
