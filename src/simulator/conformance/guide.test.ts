import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const room = join(import.meta.dirname, '..');
const guide = readFileSync(join(room, '../../docs/guides/simulator.md'), 'utf8');

/** Numbers in the names of tests. */
function tested(): string[] {
  const files = globSync('**/*.test.ts', { cwd: room });
  const names = files.flatMap((file) =>
    [...readFileSync(join(room, file), 'utf8').matchAll(/(?:it|\]\))\(\s*'((?:C\d\d )+)/g)].map(
      (match) => match[1] as string,
    ),
  );
  return names.flatMap((name) => name.trim().split(' '));
}

it('lists as passed exactly the facts that a test is named after', () => {
  const rows = [...guide.matchAll(/^\| (C\d\d) +\|.*\| (passed|not modelled[^|]*?) *\|$/gm)];
  expect(rows.map(([, number]) => number)).toEqual(
    rows.map((_, i) => `C${String(i + 1).padStart(2, '0')}`),
  );
  const passed = rows.filter(([, , state]) => state === 'passed').map(([, number]) => number);
  expect([...new Set(tested())].sort()).toEqual(passed);
});
