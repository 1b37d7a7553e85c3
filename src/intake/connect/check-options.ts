import type { Connection } from '../../integrations/connections/index.ts';
import type { CheckOptions } from '../../integrations/connectwise/index.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { callbackUrl } from './register-callbacks.ts';

/** What `checkConnection` needs to try a saved connection as its form has it. */
export function checkOptions(room: IntakeRoom, connection: Connection): CheckOptions {
  const { typedUrl, companyId, allowPrivateNetwork, caPem } = connection.settings;
  const keys = room.psa.keysOf(connection);
  const ownUrl = callbackUrl(room, connection);
  return {
    url: typedUrl,
    companyId,
    ...keys,
    clientId: keys.clientId ?? room.defaultClientId,
    allowPrivateNetwork,
    ...(caPem && { ca: caPem }),
    ...(ownUrl && { ownUrl }),
  };
}
