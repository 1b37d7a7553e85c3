import { currentConnection, openHookToken } from '../../integrations/connections/index.ts';
import { checkConnection } from '../../integrations/connectwise/index.ts';
import { AppError } from '../../lib/errors.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { callbackUrl } from './register-callbacks.ts';

export interface DoctorReport {
  healthy: boolean;
  reachable: boolean;
  /** What answered, or what failed and how to mend it. */
  detail: string;
  rights: { name: string; purpose: string; needed: boolean; state: string }[];
  /** Rights of the API member that Muster does not need. */
  surplusRights: string[];
  callbacks: { type: string; state: 'awake' | 'disabled by ConnectWise' | 'missing' }[];
  /** The server's clock minus ours. */
  clockDifferenceMs: number | null;
}

/** Examines the stored connection from outside, as a new one would be; changes nothing. @throws `not-connected` */
export async function examine(room: IntakeRoom): Promise<DoctorReport> {
  const connection = await room.database.transaction('msp', currentConnection);
  if (!connection || connection.disconnected)
    throw new AppError('not-connected', 'No ConnectWise is connected; run muster connect first.', {
      status: 400,
    });
  const { settings } = connection;
  const keys = room.psa.keysOf(connection);
  const ownUrl = callbackUrl(room, connection);
  const check = await checkConnection({
    url: settings.typedUrl,
    companyId: settings.companyId,
    ...keys,
    clientId: keys.clientId ?? room.defaultClientId,
    allowPrivateNetwork: settings.allowPrivateNetwork,
    ...(settings.caPem && { ca: settings.caPem }),
    ...(ownUrl && { ownUrl }),
  });
  if (!check.ok)
    return {
      healthy: false,
      reachable: false,
      detail: check.message,
      rights: check.rights,
      surplusRights: [],
      callbacks: [],
      clockDifferenceMs: null,
    };
  const { api } = await room.psa.current();
  const ours = ownUrl
    ? await api.listCallbacks({ urlContains: openHookToken(room.masterKey, connection) })
    : [];
  const callbacks = (ownUrl ? ['ticket', 'company', 'contact'] : []).map((type) => {
    const found = ours.find((callback) => callback.type.toLowerCase() === type);
    const state = !found ? 'missing' : found.inactive ? 'disabled by ConnectWise' : 'awake';
    return { type, state } as const;
  });
  const lacking = check.rights.some(({ needed, state }) => needed && state === 'missing');
  return {
    healthy: !lacking && callbacks.every(({ state }) => state === 'awake'),
    reachable: true,
    detail: `${check.company.name ?? check.company.companyId} answers at ${check.apiBase} (${check.system?.version ?? check.company.version ?? 'version unknown'}).`,
    rights: check.rights,
    surplusRights: await api.surplusRights(),
    callbacks,
    clockDifferenceMs: check.clockDifferenceMs,
  };
}
