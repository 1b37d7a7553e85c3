import { requestJson } from '../src/cli/demo/http-json.ts';
import { type HttpDesk, startHttpDesk } from './http-desk.ts';

/** A callback entry as the simulated ConnectWise has it. */
export interface Entry {
  id: number;
  url: string;
  type: string;
  inactiveFlag: boolean;
}

/** Every right that Muster can use. */
export const ALL_RIGHTS = [
  'company-maintenance',
  'contacts',
  'configurations',
  'service-tickets',
  'close-service-tickets',
  'member-maintenance',
  'table-setup',
  'callbacks',
];

/** A desk to connect through its real door, and the other side's view of it. */
export async function startConnectDesk(options: Parameters<typeof startHttpDesk>[0] = {}) {
  const at: HttpDesk = await startHttpDesk(options);
  const control = (path: string, body: unknown, method = 'POST') =>
    requestJson<Record<string, string>>(`${at.simulator.url}/_sim${path}`, { method, body });
  return {
    at,
    control,
    /** All callback entries in ConnectWise. */
    async callbacks(): Promise<Entry[]> {
      const { body } = await requestJson<{ callbackEntries: Entry[] }>(
        `${at.simulator.url}/_sim/state`,
      );
      return body.callbackEntries;
    },
    /** Keys of an API member whose role has these rights only. */
    async keyWith(rights: string[]) {
      const { body } = await control('/keys', { rights });
      const { publicKey, privateKey, clientId } = body;
      return { publicKey, privateKey, clientId };
    },
  };
}

export type ConnectDesk = Awaited<ReturnType<typeof startConnectDesk>>;
