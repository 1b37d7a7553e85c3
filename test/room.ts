import type { Audit } from '../src/audit/index.ts';
import type { Database } from '../src/db/index.ts';
import type { IntakeRoom } from '../src/intake/index.ts';
import {
  createPsaProvider,
  createSharedRateLimiter,
} from '../src/integrations/connections/index.ts';
import { createConnectWiseApi } from '../src/integrations/connectwise/index.ts';
import { createProviderSet } from '../src/integrations/providers/index.ts';
import { silentLogger } from '../src/lib/logger.ts';
import { builtInPlanner } from '../src/models/index.ts';
import { createMatching } from '../src/workflows/index.ts';

/** The flows on a test database without a queue: what they enqueue is not worked. */
export function createTestRoom(
  database: Database,
  audit: Audit,
  masterKey: Buffer = Buffer.alloc(32, 9),
): IntakeRoom {
  // The simulator bears any pace.
  const limiter = createSharedRateLimiter({
    database,
    name: 'connectwise',
    requestsPerMinute: 1_000_000,
    burst: 1_000,
  });
  return {
    database,
    audit,
    jobs: { enqueue: async () => {}, signal: async () => {} },
    psa: createPsaProvider({
      database,
      masterKey,
      createApi: ({ settings }, keys) =>
        createConnectWiseApi({
          url: settings.typedUrl,
          companyId: settings.companyId,
          allowPrivateNetwork: settings.allowPrivateNetwork,
          ...keys,
          limiter: { acquire: async () => {} },
        }),
    }),
    providers: createProviderSet({ database, masterKey, publicUrl: undefined }, []),
    modelFor: () => builtInPlanner(),
    matching: createMatching({ database, logger: silentLogger, sentences: 'never' }),
    logger: silentLogger,
    settleMs: 0,
    leaseMs: 15_000,
    gap: null,
    masterKey,
    requestBudget: () => limiter.budget(),
    publicUrl: undefined,
    defaultClientId: undefined,
  };
}
