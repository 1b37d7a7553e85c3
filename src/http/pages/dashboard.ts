import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { AppError } from '../../lib/errors.ts';
import { isSetUp, type PeopleContext } from '../../people/index.ts';
import type { HttpDeps } from '../deps.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Best first; the build leaves each asset beside itself in these encodings. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
/** What is not a page: an unknown address there is an error, not the dashboard. */
const NOT_A_PAGE = /^\/(api|hooks|assets|healthz|readyz|metrics)(\/|$)/;
/** What the built page leaves open, for each answer to say. */
const NONCE_PLACE = '__STYLE_NONCE__';
const SETUP_PLACE = '__SETUP_WANTED__';
const DEMO_PLACE = '__DEMO__';

/** Whether the dashboard was built into `folder`. */
export function isDashboardBuilt(folder: string | undefined): folder is string {
  return folder !== undefined && existsSync(join(folder, 'index.html'));
}

/**
 * Serves the built dashboard: its files, which carry a hash in their names, for good; and for every
 * other address the one page, whose router knows the rest. Files are read once: a build that replaces
 * them is for the next start.
 */
export function registerDashboard(
  app: OpenAPIHono,
  folder: string,
  deps: PeopleContext & Pick<HttpDeps, 'demo'>,
): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const assets = readAssets(join(folder, 'assets'));

  app.get('/assets/:name', (c) => {
    const name = c.req.param('name');
    const asset = assets.get(name);
    if (!asset)
      throw new AppError('not-found', `There is nothing at ${c.req.path}.`, { status: 404 });
    c.header('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('Vary', 'Accept-Encoding');
    const accepted = (c.req.header('accept-encoding') ?? '').split(/[,;]\s*/);
    for (const [encoding, suffix] of ENCODINGS) {
      const packed = assets.get(name + suffix);
      if (!packed || !accepted.includes(encoding)) continue;
      c.header('Content-Encoding', encoding);
      return c.body(packed);
    }
    return c.body(asset);
  });

  app.get('*', async (c, next) => {
    if (NOT_A_PAGE.test(c.req.path)) return next();
    c.header('Cache-Control', 'no-store');
    // With the database away the page still comes, and waits for it.
    const setUp = await isSetUp(deps).catch(() => true);
    return c.html(
      page
        .replaceAll(NONCE_PLACE, newStyleNonce(c))
        .replace(SETUP_PLACE, setUp ? 'no' : 'yes')
        .replace(DEMO_PLACE, deps.demo?.isOn() ? 'yes' : 'no'),
    );
  });
}

/** Lets this one answer's page add style sheets of its own making; `securityHeaders` tells the browser. */
function newStyleNonce(c: Context): string {
  const nonce = randomBytes(16).toString('base64url');
  c.set('styleNonce' as never, nonce as never);
  return nonce;
}

function readAssets(folder: string): Map<string, Uint8Array<ArrayBuffer>> {
  return new Map(
    readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
}
