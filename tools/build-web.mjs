/**
 * Builds the dashboard into `web/dist`, when it is not there or its sources have changed since. Each
 * asset is packed once here, so that serving costs nothing.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'web/dist');
const stamp = join(dist, 'sources.sha256');

/** Builds when needed; answers whether it did. */
export async function buildWeb() {
  const wanted = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  process.stderr.write('muster: building the dashboard (once, a few seconds) ...\n');
  const started = Date.now();
  // Beside, then in place: a server that starts meanwhile finds the old one or the new one, whole.
  const outDir = `${dist}.${process.pid}`;
  // A test runner's NODE_ENV would bring React's development build, half as large again.
  const outside = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    const { build } = await import('vite');
    await build({
      configFile: join(root, 'web/vite.config.mjs'),
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
    pack(join(outDir, 'assets'));
    writeFileSync(join(outDir, 'sources.sha256'), wanted);
    rmSync(dist, { recursive: true, force: true });
    renameSync(outDir, dist);
  } finally {
    if (outside === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = outside;
    rmSync(outDir, { recursive: true, force: true });
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stderr.write(`muster: dashboard built in ${seconds} s\n`);
  return true;
}

function hashSources() {
  const sources = globSync(['web/**/*.{ts,tsx,css,html,svg,mjs,json}', 'src/contracts/*.ts'], {
    cwd: root,
    exclude: ['web/dist*/**'],
  });
  const hash = createHash('sha256');
  for (const file of [...sources.sort(), 'package-lock.json', 'tools/build-web.mjs'])
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * Nearly all of the first file runs at once: V8 then compiles it whole beside the main thread while it still comes,
 * not function by function as each is called. To other engines it is a comment. It counts in the very first
 * line only, into which the build cannot be told to write: https://v8.dev/blog/explicit-compile-hints
 */
function askToCompileAhead(file) {
  writeFileSync(file, `//# allFunctionsCalledOnLoad\n${readFileSync(file, 'utf8')}`);
}

function pack(folder) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (/^first-.*\.js$/.test(name)) askToCompileAhead(file);
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

if (import.meta.main) await buildWeb();
