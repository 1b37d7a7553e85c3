import type { Connection } from '../../integrations/connections/index.ts';
import type { CheckOptions } from '../../integrations/connectwise/index.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { type ConnectForm, refuseUnusable } from './connect-form.ts';
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

/** The same for a form that nobody has saved. @throws `bad-input` (400) as `refuseUnusable` does */
export function optionsOfForm(room: IntakeRoom, form: ConnectForm): CheckOptions {
  refuseUnusable(room, form);
  return {
    url: form.url,
    companyId: form.companyId.trim(),
    publicKey: form.publicKey.trim(),
    privateKey: form.privateKey.trim(),
    clientId: form.clientId?.trim() || room.defaultClientId,
    allowPrivateNetwork: form.allowPrivateNetwork ?? false,
    ...(form.caPem && { ca: form.caPem }),
  };
}
