import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createTestApp } from '../../test/http-app.ts';
import { Right, Role } from '../contracts/rights.ts';
import { rightsOfRole } from '../people/index.ts';
import { endpoints } from './endpoints.ts';

let db: TestDatabase;
let desk: ReturnType<typeof createTestApp>;
beforeAll(async () => {
  db = await createTestDatabase();
  desk = createTestApp(db);
});
afterAll(() => db.drop());

/** The only two routes that anybody may call. Adding one is a decision to make here. */
const OPEN = ['post /api/session', 'post /api/setup'];

const title = ({ method, path }: (typeof endpoints)[number]) => `${method} ${path}`;
/** An id that does not exist and a body that no contract takes: whoever is let in gets no further. */
const knock = async ({ method, path }: (typeof endpoints)[number], as = {}) => {
  const target = path.replace(/\{\w+\}/g, 'none');
  const body = method === 'get' || method === 'delete' ? undefined : 'x';
  const answer = await desk.call(method.toUpperCase(), target, { as, body });
  await answer.body?.cancel(); // a stream would go on
  return answer.status;
};

describe('who may call what', () => {
  test('only setup and sign-in are open', () => {
    const open = endpoints.filter(({ access }) => access === 'anyone').map(title);
    expect(open.sort()).toEqual(OPEN);
  });

  test('the app has no API route but the declared endpoints', () => {
    const declared = [...endpoints.map(title), 'get /api/openapi.json'];
    const registered = desk.app.routes
      .filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(registered.sort()).toEqual(declared.sort());
  });

  test('every path that is not open wants a session or key', async () => {
    expect((await desk.call('GET', '/api/openapi.json')).status).toBe(401);
    const bad = { authorization: 'Bearer muster_wrong' };
    expect((await desk.call('GET', '/api/openapi.json', { as: bad })).status).toBe(401);
  });

  describe.each(endpoints.filter(({ access }) => access !== 'anyone'))(
    '$method $path ($access)',
    (endpoint) => {
      test('refuses a stranger, a wrong key and a wrong cookie', async () => {
        expect(await knock(endpoint)).toBe(401);
        expect(await knock(endpoint, { authorization: 'Bearer muster_wrong' })).toBe(401);
        expect(await knock(endpoint, { authorization: 'Basic eDp5' })).toBe(401);
        expect(await knock(endpoint, { cookie: 'muster_session=wrong' })).toBe(401);
      });

      test.each(Role.options)('lets %s in, or not, as the table says', async (role) => {
        // So many sign-ins within a quarter of an hour are one too many from one address.
        desk.clock.advance(60_000);
        const { access } = endpoint;
        const may = access === 'signed-in' || rightsOfRole(role).includes(access as Right);
        const status = await knock(endpoint, await desk.signedInAs(role));
        if (may) expect([401, 403]).not.toContain(status);
        else expect(status).toBe(403);
      });

      test('a key needs exactly this right', async () => {
        const { access } = endpoint;
        if (access === 'signed-in') return;
        const others = Right.options.filter((right) => right !== access);
        expect(await knock(endpoint, await desk.key())).toBe(403);
        expect(await knock(endpoint, await desk.key(...others))).toBe(403);
        const status = await knock(endpoint, await desk.key(access as Right));
        expect([401, 403]).not.toContain(status);
      });
    },
  );
});
