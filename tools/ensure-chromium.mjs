/**
 * Finds a Chromium for the browser tests; as root on Debian it installs the system's package. Where none
 * can be had it says so loudly and answers null; in CI that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function find() {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of NAMES)
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // not there
      }
  return null;
}

function install() {
  if (process.getuid?.() !== 0) return;
  process.stderr.write('muster: installing chromium for the browser tests (once) ...\n');
  const run = (args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 8 * 60_000,
    }).status === 0;
  const wanted = ['install', '-y', '--no-install-recommends', 'chromium'];
  if (!run(wanted) && run(['update'])) run(wanted);
}

/** The path of a Chromium, or null after saying that there is none. */
export function ensureChromium() {
  const there = find();
  if (there) return there;
  install();
  const installed = find();
  if (installed) return installed;
  const words =
    'no Chromium: the browser tests cannot run. Install it (Debian: apt-get install chromium) and run npm test again.';
  if (process.env.CI) throw new Error(words);
  process.stderr.write(`\n${'!'.repeat(80)}\nmuster: ${words} SKIPPED.\n${'!'.repeat(80)}\n\n`);
  return null;
}
