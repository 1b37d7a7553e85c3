import { Alert, Box, Burger, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Principal } from '../../src/contracts/session.ts';
import { useIsDemo } from '../api/demo.ts';
import { whenIdle } from '../when-idle.ts';
import { AccountName } from './account-name.tsx';
import { Tag } from './badges.tsx';
import { Logo } from './logo.tsx';

const places = [
  ['/', 'Home'],
  ['/runs', 'Runs'],
  ['/clients', 'Clients'],
  ['/workflows', 'Workflows'],
] as const;

const settings = [
  ['/settings/integrations', 'Integrations'],
  ['/settings/agents', 'Agents'],
  ['/settings/verification', 'Verification'],
] as const;

// What floats above a page comes after its first drawing.
const AccountMenu = lazy(() =>
  whenIdle(() => import('./account-menu.tsx')).then(({ AccountMenu }) => ({
    default: AccountMenu,
  })),
);
const DemoBanner = lazy(() =>
  import('./demo-banner.tsx').then(({ DemoBanner }) => ({ default: DemoBanner })),
);

/** Header, places, and the page in the middle. */
export function Shell({ principal, standing }: { principal: Principal | null; standing: boolean }) {
  const [open, { toggle, close }] = useDisclosure(false);
  const [menuWanted, wantMenu] = useState(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const isDemo = useIsDemo();
  const at = useRef(pathname);
  useEffect(() => {
    document.title = isDemo ? 'Demo · Muster' : 'Muster';
  }, [isDemo]);
  // After a step to another page, the keyboard goes on in the page, not in the menu.
  useEffect(() => {
    close();
    if (at.current !== pathname) main.current?.focus({ preventScroll: true });
    at.current = pathname;
  }, [pathname, close]);
  const isAt = (path: string) => (path === '/' ? pathname === '/' : pathname.startsWith(path));

  const placeLink = ([path, label]: readonly [path: string, label: string]) => (
    <Link
      key={path}
      className="place"
      to={path}
      {...(isAt(path) && { 'aria-current': 'page' as const })}
    >
      {label}
    </Link>
  );

  return (
    <div className="shell">
      <header>
        <a className="skip" href="#page">
          Skip to the page
        </a>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={open}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={open ? 'Close the menu' : 'Open the menu'}
            />
            <Logo />
            {isDemo && (
              <Box visibleFrom="sm">
                <Tag color="violet">Demo</Tag>
              </Box>
            )}
          </Group>
          {principal && (
            <Suspense
              fallback={<AccountName principal={principal} onClick={() => wantMenu(true)} />}
            >
              <AccountMenu principal={principal} opened={menuWanted} />
            </Suspense>
          )}
        </Group>
      </header>
      <nav aria-label="Main menu" {...(open && { className: 'open' })}>
        {places.map(placeLink)}
        <Text size="xs" c="dimmed" px="sm" pt="lg" pb={4} fw={600}>
          MSP Settings
        </Text>
        {settings.map(placeLink)}
      </nav>
      <main id="page" ref={main} tabIndex={-1}>
        <Stack gap="lg" maw={1080} mx="auto">
          {isDemo && principal && (
            <Suspense>
              <DemoBanner />
            </Suspense>
          )}
          {!standing && principal && (
            <Alert color="yellow" role="status" title="Muster does not answer">
              It may be restarting. This page goes on by itself when it is back; nothing you typed
              is lost.
            </Alert>
          )}
          <Outlet />
        </Stack>
      </main>
    </div>
  );
}
