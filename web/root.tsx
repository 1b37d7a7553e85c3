import { lazy, Suspense, useEffect, useState } from 'react';
import { useLive } from './api/live.ts';
import { useSession } from './api/session.ts';
import { EntryPage } from './components/entry-page.tsx';
import { Shell } from './components/shell.tsx';
import { Failed, Loading } from './components/states.tsx';

const SessionEnded = lazy(() =>
  import('./components/session-ended.tsx').then(({ SessionEnded }) => ({ default: SessionEnded })),
);

/**
 * The frame of every page: sign-in for who is not signed in; and when a session ends in the middle of
 * something, sign-in on top of the page, which stays as it is with all that was typed.
 */
export function Root() {
  const { data: principal, isPending, error, refetch } = useSession();
  const [wasIn, setWasIn] = useState(false);
  useEffect(() => {
    if (principal) setWasIn(true);
  }, [principal]);
  const standing = useLive(Boolean(principal));

  if (isPending) return <Loading what="Muster" />;
  if (error && !wasIn) return <Failed error={error} again={refetch} />;
  if (!principal && !wasIn) return <EntryPage />;
  return (
    <>
      <Shell principal={principal ?? null} standing={standing} />
      {!principal && (
        <Suspense>
          <SessionEnded />
        </Suspense>
      )}
    </>
  );
}
