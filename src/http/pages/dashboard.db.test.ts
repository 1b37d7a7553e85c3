import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { createTestApp } from '../../../test/http-app.ts';

const SCRIPT = 'console.log(1)';
let db: TestDatabase;
let folder: string;
let desk: ReturnType<typeof createTestApp>;
beforeAll(async () => {
  db = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<meta name="style-nonce" content="__STYLE_NONCE__"><meta name="setup-wanted" content="__SETUP_WANTED__">',
  );
  writeFileSync(join(folder, 'assets/index-1.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/index-1.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'secret.txt'), 'not for the web');
  desk = createTestApp(db, { dashboard: folder });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await db.drop();
});

describe('the dashboard', () => {
  test('is the answer at every address that is not the API’s', async () => {
    for (const path of ['/', '/runs/run_1', '/settings/integrations']) {
      const answer = await desk.call('GET', path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch('text/html');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    for (const path of ['/api/nothing', '/assets/nothing.js', '/hooks/other'])
      expect((await desk.call('GET', path)).headers.get('content-type')).not.toMatch('text/html');
  });

  test('lets in style sheets under a nonce of this one answer, and nothing inline else', async () => {
    const seen = new Set<string>();
    for (const path of ['/', '/']) {
      const answer = await desk.call('GET', path);
      const nonce = /style-nonce" content="([\w-]{20,})"/.exec(await answer.text())?.[1] ?? '';
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`);
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain('unsafe');
      seen.add(nonce);
    }
    expect(seen.size).toBe(2);
  });

  test('says whether the first owner is wanted', async () => {
    expect(await (await desk.call('GET', '/')).text()).toContain('setup-wanted" content="yes"');
    await desk.signedInAs('owner');
    expect(await (await desk.call('GET', '/')).text()).toContain('setup-wanted" content="no"');
  });

  test('keeps its files in the browser for good, packed where the browser can', async () => {
    const plain = await desk.call('GET', '/assets/index-1.js');
    expect(plain.headers.get('cache-control')).toContain('immutable');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(SCRIPT);
    const packed = await desk.call('GET', '/assets/index-1.js', {
      headers: { 'accept-encoding': 'gzip, deflate, br' },
    });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(SCRIPT);
  });

  test('gives out nothing beside its files', async () => {
    for (const path of ['/assets/..%2Fsecret.txt', '/assets/%2e%2e/secret.txt', '/secret.txt'])
      expect(await (await desk.call('GET', path)).text()).not.toContain('not for the web');
  });
});
