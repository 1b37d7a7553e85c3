import { Menu } from '@mantine/core';
import type { Principal } from '../../src/contracts/session.ts';
import { useSignOut } from '../api/session.ts';
import { AccountName } from './account-name.tsx';
import { ColorSchemeItems } from './color-scheme-items.tsx';

/** Colours and the way out. `opened`: somebody clicked before it was there. */
export function AccountMenu({ principal, opened }: { principal: Principal; opened: boolean }) {
  const signOut = useSignOut();
  return (
    <Menu defaultOpened={opened} position="bottom-end" width={240} loop>
      <Menu.Target>
        <AccountName principal={principal} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{principal.role ?? 'API key'}</Menu.Label>
        <ColorSchemeItems />
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
