/** `npm run check`: types, lint and format, import boundaries, file sizes, dead code. One line each, all run. */
import { spawnSync } from 'node:child_process';

const checks = [
  ['types', 'tsc', ['--noEmit']],
  ['types of the dashboard', 'tsc', ['--noEmit', '-p', 'web']],
  ['lint and format', 'biome', ['check', '--error-on-warnings', '.']],
  ['import boundaries', 'node', ['tools/check-boundaries.mjs']],
  ['imports of the dashboard', 'node', ['tools/check-web-imports.mjs']],
  ['file sizes', 'node', ['tools/check-sizes.mjs']],
  ['dead code', 'knip', []],
];

let failed = 0;
for (const [name, command, args] of checks) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (status !== 0) {
    failed += 1;
    console.log(`${stdout ?? ''}${stderr ?? ''}`.trim());
  }
}
console.log(failed === 0 ? 'check: all green' : `check: ${failed} of ${checks.length} failed`);
process.exitCode = failed === 0 ? 0 : 1;
