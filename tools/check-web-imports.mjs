/**
 * The dashboard runs in the browser: no server module may reach it, and of the contracts only types, so
 * that no validator is shipped. Read as text, since dependency-cruiser cannot parse JSX with swc.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT =
  /^\s*(import|export)\s+(type\s)?[^'"]*?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]/gm;

/** Sentences on imports in `text`, the source of `file`, that leave the dashboard. */
export function breachesOfWeb(file, text) {
  const found = [];
  for (const [, , type, declared, dynamic] of text.matchAll(IMPORT)) {
    const target = join(dirname(file), declared ?? dynamic);
    if (target.startsWith('web/')) continue;
    if (type && target.startsWith('src/contracts/')) continue;
    found.push(`${file} -> ${target}: web imports types of src/contracts only`);
  }
  return found;
}

if (import.meta.main) {
  const files = globSync('web/**/*.{ts,tsx}', { exclude: ['web/dist*/**'] });
  const found = files.flatMap((file) => breachesOfWeb(file, readFileSync(file, 'utf8')));
  for (const line of found) console.log(line);
  console.log(`${files.length} files of the dashboard`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
