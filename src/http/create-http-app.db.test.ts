import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { cookieOf, createTestApp, PASSWORD } from '../../test/http-app.ts';

let db: TestDatabase;
let desk: ReturnType<typeof createTestApp>;
beforeAll(async () => {
  db = await createTestDatabase();
  desk = createTestApp(db, {
    publicUrl: 'https://desk.msp.example',
    readiness: { database: async () => {}, queue: () => Promise.reject(new Error('gone')) },
  });
});
afterAll(() => db.drop());

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await response.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ type: 'about:blank', status: response.status });
  return problem;
}

describe('the first owner', () => {
  const owner = { email: 'Owner@MSP.example', password: PASSWORD };

  test('needs the code, then signs up once, and is signed in', async () => {
    const setupCode = await desk.setupCode();
    const post = (code: unknown, email = owner.email) =>
      desk.call('POST', '/api/setup', { body: { ...owner, email, setupCode: code } });
    expect(await problemOf(await post('WRONG'))).toMatchObject({
      status: 403,
      code: 'wrong-setup-code',
      errors: [{ field: 'setupCode' }],
    });

    const rivals = ['a', 'b', 'c', 'd', 'e'].map((name) => post(setupCode, `${name}@msp.example`));
    const all = await Promise.all(rivals);
    expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    const made = all.find(({ status }) => status === 201)!;
    const me = await desk.call('GET', '/api/session', { as: { cookie: cookieOf(made) } });
    expect(await me.json()).toMatchObject({
      name: expect.stringMatching(/^[a-e]@msp.example$/),
      role: 'owner',
    });

    expect((await problemOf(await post(setupCode))).status).toBe(409);
    expect(await desk.setupCode()).toBeUndefined();
  });
});

describe('a session', () => {
  test('begins with the right password only, and ends by signing out', async () => {
    const as = await desk.signedInAs('technician');
    const wrong = { email: 'technician@msp.example', password: 'wrong' };
    const refused = await problemOf(await desk.call('POST', '/api/session', { body: wrong }));
    const unknown = { email: 'nobody@msp.example', password: 'wrong' };
    const alike = await problemOf(await desk.call('POST', '/api/session', { body: unknown }));
    expect(alike).toEqual(refused);

    expect((await desk.call('GET', '/api/session', { as })).status).toBe(200);
    expect((await desk.call('DELETE', '/api/session', { as })).status).toBe(204);
    expect((await desk.call('GET', '/api/session', { as })).status).toBe(401);
  });

  test('its cookie is out of reach for scripts, and bound to the host over https', async () => {
    await desk.signedInAs('technician');
    const body = { email: 'technician@msp.example', password: PASSWORD };
    const plain = await desk.call('POST', '/api/session', { body });
    expect(plain.headers.get('set-cookie')).toMatch(/^muster_session=.*HttpOnly; SameSite=Lax$/);
    const headers = { 'x-forwarded-proto': 'https' };
    const secure = await desk.call('POST', '/api/session', { body, headers });
    expect(secure.headers.get('set-cookie')).toMatch(
      /^__Host-muster_session=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const me = await desk.call('GET', '/api/session', { as: { cookie: cookieOf(secure) } });
    expect(me.status).toBe(200);
  });

  test.each([
    ['another site, as browsers say it', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sibling domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin, as old browsers say it', { origin: 'https://evil.example' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, 204],
    ['our own page behind a proxy', { origin: 'https://desk.msp.example' }, 204],
    ['a program', {}, 204],
  ])('a write from %s', async (_, headers, status) => {
    const as = { ...(await desk.signedInAs('technician')), host: 'localhost' };
    const answer = await desk.call('DELETE', '/api/session', { as, headers: headers as never });
    expect(answer.status).toBe(status);
  });
});

describe('API keys', () => {
  test('are shown once, work, are listed without the key, and end', async () => {
    const as = await desk.signedInAs('admin');
    const body = { name: 'monitoring', scopes: ['desk:read', 'keys:manage'] };
    const made = await desk.call('POST', '/api/keys', { as, body });
    expect(made.status).toBe(201);
    const { id, key } = (await made.json()) as { id: string; key: string };
    const bearer = { authorization: `Bearer ${key}` };

    const me = (await (await desk.call('GET', '/api/session', { as: bearer })).json()) as object;
    expect(me).toEqual({ kind: 'key', id, name: 'monitoring', rights: body.scopes });
    const list = await (await desk.call('GET', '/api/keys', { as: bearer })).text();
    expect(list).toContain('monitoring');
    expect(list).not.toContain(key.slice(-20));

    expect((await desk.call('DELETE', `/api/keys/${id}`, { as })).status).toBe(204);
    expect((await desk.call('GET', '/api/session', { as: bearer })).status).toBe(401);
    expect((await problemOf(await desk.call('DELETE', `/api/keys/${id}`, { as }))).status).toBe(
      404,
    );
  });

  test('a key cannot make a stronger key', async () => {
    const as = await desk.key('keys:manage');
    const body = { name: 'stronger', scopes: ['admin'] };
    const answer = await problemOf(await desk.call('POST', '/api/keys', { as, body }));
    expect(answer).toMatchObject({ status: 403, code: 'more-than-own' });
  });

  test('an unknown scope is answered with those that exist', async () => {
    const as = await desk.signedInAs('admin');
    const body = { name: 'x', scopes: ['everything'] };
    const answer = await problemOf(await desk.call('POST', '/api/keys', { as, body }));
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ field: 'scopes.0', message: expect.stringContaining('runs:start') }],
    });
  });
});

describe('what is refused under /api is problem+json', () => {
  const text = { 'content-type': 'text/plain' };
  test.each([
    ['an unknown path', 'GET', '/api/nothing', {}, 404, 'not-found'],
    ['a wrong method', 'PUT', '/api/keys', {}, 405, 'method-not-allowed'],
    [
      'a body over 1 MiB',
      'POST',
      '/api/session',
      { body: 'x'.repeat(2 ** 20 + 1) },
      413,
      'body-too-large',
    ],
    [
      'a body that is not JSON',
      'POST',
      '/api/session',
      { body: 'x', headers: text },
      415,
      'not-json',
    ],
    ['malformed JSON', 'POST', '/api/session', { body: '{"email":' }, 400, 'malformed-json'],
    ['an array for an object', 'POST', '/api/session', { body: [] }, 400, 'invalid-input'],
    ['no body', 'POST', '/api/session', {}, 415, 'not-json'],
  ])('%s', async (_, method, path, options, status, code) => {
    const answer = await problemOf(await desk.call(method, path, options));
    expect(answer).toMatchObject({ status, code });
  });

  test('a wrong method says which are right', async () => {
    const answer = await desk.call('PATCH', '/api/keys/key_1');
    expect(answer.headers.get('allow')).toBe('DELETE');
  });

  test('every wrong field is named', async () => {
    const body = { setupCode: 'x', email: 'no', password: 'short' };
    const answer = await problemOf(await desk.call('POST', '/api/setup', { body }));
    expect(answer.errors).toMatchObject([{ field: 'email' }, { field: 'password' }]);
  });

  test('a fault inside says nothing about itself', async () => {
    const broken = createTestApp(db, {
      database: { ...db.database, orm: undefined as never },
    });
    const body = { email: 'a@b.example', password: 'x' };
    const answer = await problemOf(await broken.call('POST', '/api/session', { body }));
    expect(answer).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(answer)).not.toContain('undefined');
  });
});

describe('beside the API', () => {
  test('every answer forbids scripts and frames of others; the API is not cached', async () => {
    for (const path of ['/healthz', '/api/nothing', '/api/session']) {
      const { headers } = await desk.call('GET', path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    const { headers } = await desk.call('GET', '/api/session');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('readiness names what fails, without its reason', async () => {
    expect(await (await desk.call('GET', '/healthz')).json()).toEqual({ status: 'ok' });
    const answer = await desk.call('GET', '/readyz');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      status: 'failing',
      checks: { database: 'ok', queue: 'failing' },
    });
  });

  test('metrics count by route pattern, not by id', async () => {
    await desk.call('DELETE', '/api/keys/key_secret');
    const figures = await (await desk.call('GET', '/metrics')).text();
    expect(figures).toMatch(/route="\/api\/keys\/\{id\}",status="401"/);
    expect(figures).not.toContain('key_secret');
  });

  test('the API describes itself', async () => {
    const as = await desk.key();
    const document = await (await desk.call('GET', '/api/openapi.json', { as })).json();
    expect(document).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/api/keys': { post: { responses: { 201: {}, default: {} } }, get: {} },
        '/api/setup': { post: {} },
      },
      components: { schemas: { NewKey: {}, Problem: {} } },
    });
  });
});
