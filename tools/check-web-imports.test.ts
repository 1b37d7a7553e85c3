import { expect, test } from 'vitest';
import { breachesOfWeb } from './check-web-imports.mjs';

const of = (text: string) => breachesOfWeb('web/pages/home.tsx', text);

test('lets the dashboard use itself, packages and the types of contracts', () => {
  expect(of(`import { Run } from '../api/runs.ts';`)).toEqual([]);
  expect(of(`import { useState } from 'react';`)).toEqual([]);
  expect(of(`import type {\n  Run,\n} from '../../src/contracts/runs.ts';`)).toEqual([]);
});

test('finds server modules and validators, however they are imported', () => {
  for (const text of [
    `import { runById } from '../../src/runs/index.ts';`,
    `import type { Run } from '../../src/runs/index.ts';`,
    `import { Run } from '../../src/contracts/runs.ts';`,
    `export { Run } from '../../src/contracts/runs.ts';`,
    `import '../../src/desk.ts';`,
    `const page = lazy(() => import('../../src/desk.ts'));`,
  ])
    expect(of(text), text).toHaveLength(1);
});
