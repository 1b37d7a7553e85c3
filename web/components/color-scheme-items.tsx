import { Menu, useMantineColorScheme } from '@mantine/core';

const schemes = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['auto', 'As the system'],
] as const;

/** The three ways the page can look, the chosen one marked. */
export function ColorSchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return schemes.map(([scheme, label]) => (
    <Menu.Item
      key={scheme}
      role="menuitemradio"
      aria-checked={colorScheme === scheme}
      onClick={() => setColorScheme(scheme)}
      rightSection={colorScheme === scheme ? '✓' : undefined}
    >
      {label}
    </Menu.Item>
  ));
}
