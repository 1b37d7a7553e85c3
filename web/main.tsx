import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { sessionQuery } from './api/session.ts';
import { pageFact } from './page-fact.ts';
import { router } from './router.tsx';
import { theme } from './theme.ts';
import { whenIdle } from './when-idle.ts';

/** After this, a page says that it loads. */
const PATIENCE_MS = 300;

// The server lets style sheets in only under the nonce of this page.
const styleNonce = pageFact('style-nonce');
Object.assign(globalThis, { __webpack_nonce__: styleNonce });

const Notifications = lazy(() =>
  whenIdle(() => import('@mantine/notifications')).then(({ Notifications }) => ({
    default: Notifications,
  })),
);

// Who is signed in, and the page of this address, decide what is drawn: where both come at once it is drawn
// once, and whole.
await Promise.race([
  Promise.all([queryClient.prefetchQuery(sessionQuery), router.load()]),
  new Promise((goOn) => setTimeout(goOn, PATIENCE_MS)),
]);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
      <Suspense>
        <Notifications position="bottom-right" />
      </Suspense>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
