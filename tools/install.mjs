/**
 * Installs what is missing, once, before any npm script runs. Plain JavaScript: it must run on the
 * Node 20 of a fresh machine; what follows it runs on the Node 24 that it installs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.muster-installed');
const lock = join(root, '.muster-installing');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');

const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

function fail(message) {
  process.stderr.write(`muster: ${message}\n`);
  process.exit(1);
}

function install() {
  process.stderr.write('muster: installing packages (once, about a minute) ...\n');
  const started = Date.now();
  // A production environment would leave the test tools out; scripts are not needed by any package.
  // Not `npm ci`: it refuses a lock file that leaves out other platforms' optional binaries, which a
  // registry mirror may not carry. `install --no-save` keeps to the lock file and never rewrites it.
  const result = spawnSync(
    'npm',
    [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--loglevel=error',
    ],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (result.error)
    fail(`npm could not be started (${result.error.message}); install npm 10 or newer`);
  if (result.status !== 0)
    fail(
      'npm install failed, see above; check the network to your npm registry and run the command again',
    );
  if (!existsSync(join(root, 'node_modules', '.bin', 'node'))) {
    fail(
      `no Node 24 package for ${process.platform}-${process.arch}; supported: linux-x64, linux-arm64`,
    );
  }
  writeFileSync(stamp, wanted);
  process.stderr.write(`muster: installed in ${Math.round((Date.now() - started) / 1000)} s\n`);
}

/** Two commands started at the same moment share one install: the second waits for the first. */
function takeLock() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') fail(`cannot write to ${root}: ${error.message}`);
    return false;
  }
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) fail(`Node 20 or newer is needed, this is ${process.version}`);

if (!installed()) {
  const deadline = Date.now() + 10 * 60_000;
  while (!takeLock()) {
    if (installed()) process.exit(0);
    // A lock older than ten minutes was left by a killed install.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 10 * 60_000)
      rmSync(lock, { recursive: true });
    if (Date.now() > deadline)
      fail(`another install holds ${lock}; remove that folder if none is running`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  process.on('exit', () => rmSync(lock, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
  if (!installed()) install();
}
