import { createAudit } from '../src/audit/index.ts';
import type { KeyScope, Role } from '../src/contracts/rights.ts';
import { createHttpApp, type HttpDeps } from '../src/http/index.ts';
import { verificationProviders } from '../src/integrations/index.ts';
import { fixedClock } from '../src/lib/clock.ts';
import { silentLogger } from '../src/lib/logger.ts';
import { createAccount, createKey, prepareSetupCode, rightsOfRole } from '../src/people/index.ts';
import type { TestDatabase } from './database.ts';
import { createTestRoom } from './room.ts';

export const PASSWORD = 'correct horse battery';

/** The HTTP app on a test database, without a socket: requests are calls. */
export function createTestApp({ database }: TestDatabase, more: Partial<HttpDeps> = {}) {
  const clock = fixedClock(new Date());
  const audit = createAudit(Buffer.alloc(32, 7));
  const room = createTestRoom(database, audit);
  const deps: HttpDeps = {
    database,
    audit,
    clock,
    room,
    providerKinds: verificationProviders(),
    logger: silentLogger,
    readiness: {},
    ...more,
  };
  const app = createHttpApp(deps);

  async function call(method: string, path: string, options: CallOptions = {}): Promise<Response> {
    const { body, headers = {}, as } = options;
    return app.request(path, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...as,
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  /** An account of this role, signed in: the headers that its browser sends. */
  async function signedInAs(role: Role, email = `${role}@msp.example`): Promise<Headers> {
    await createAccount(deps, 'test', { email, password: PASSWORD, role }).catch(() => {});
    const response = await call('POST', '/api/session', { body: { email, password: PASSWORD } });
    return { cookie: cookieOf(response) };
  }

  /** A key with these scopes: the header that a program sends. */
  async function key(...scopes: KeyScope[]): Promise<Headers> {
    const owner = {
      kind: 'account',
      id: 'test',
      name: 'test',
      rights: rightsOfRole('owner'),
    } as const;
    const made = await createKey(deps, owner, { name: 'test', scopes });
    if (made.outcome !== 'created') throw new Error(made.outcome);
    return { authorization: `Bearer ${made.key}` };
  }

  return { app, deps, clock, call, signedInAs, key, setupCode: () => prepareSetupCode(deps) };
}

type Headers = Record<string, string>;

interface CallOptions {
  /** A string is sent as it is. */
  body?: unknown;
  headers?: Headers;
  as?: Headers;
}

/** The cookie that a response sets, as the browser sends it back. */
export function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
