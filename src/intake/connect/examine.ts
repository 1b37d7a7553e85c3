import {
  type Connection,
  currentConnection,
  openHookToken,
  type RequestBudget,
} from '../../integrations/connections/index.ts';
import { checkConnection, type RightState } from '../../integrations/connectwise/index.ts';
import { AppError, describeError } from '../../lib/errors.ts';
import { createSafeFetch, hostAndPort } from '../../lib/safe-fetch.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { checkOptions } from './check-options.ts';

export interface DoctorReport {
  healthy: boolean;
  reachable: boolean;
  /** What answered, or what failed and how to mend it. */
  detail: string;
  rights: RightState[];
  /** Rights of the API member that Muster does not need. */
  surplusRights: string[];
  callbacks: { type: string; state: 'awake' | 'disabled by ConnectWise' | 'missing' }[];
  /** How `MUSTER_PUBLIC_URL` answers from here; null where it is not set. */
  publicAddress: { url: string; answers: boolean; detail: string } | null;
  /** The server's clock minus ours. */
  clockDifferenceMs: number | null;
  requestBudget: RequestBudget;
  /** What to change, and where. */
  toDo: string[];
}

const CLOCK_TOLERANCE_MS = 60_000;

/** Examines the stored connection from outside, as a new one would be; changes nothing. @throws `not-connected` */
export async function examine(room: IntakeRoom): Promise<DoctorReport> {
  const connection = await room.database.transaction('msp', currentConnection);
  if (!connection || connection.disconnected)
    throw new AppError('not-connected', 'No ConnectWise is connected; run muster connect first.', {
      status: 400,
    });
  const check = await checkConnection(checkOptions(room, connection));
  const [publicAddress, requestBudget] = await Promise.all([
    publicAddressOf(room),
    room.requestBudget(),
  ]);
  if (!check.ok)
    return {
      healthy: false,
      reachable: false,
      detail: check.message,
      rights: check.rights,
      surplusRights: [],
      callbacks: [],
      publicAddress,
      clockDifferenceMs: null,
      requestBudget,
      toDo: [check.message],
    };
  const { api } = await room.psa.current();
  const seen = {
    rights: check.rights,
    surplusRights: await api.surplusRights(),
    callbacks: await callbacksOf(room, connection),
    publicAddress,
    clockDifferenceMs: check.clockDifferenceMs,
    requestBudget,
  };
  const mustDo = needed(seen);
  return {
    healthy: mustDo.length === 0,
    reachable: true,
    detail: `${check.company.name ?? check.company.companyId} answers at ${check.apiBase} (${check.system?.version ?? check.company.version ?? 'version unknown'}).`,
    ...seen,
    toDo: [...mustDo, ...advised(seen)],
  };
}

type Seen = Omit<DoctorReport, 'healthy' | 'reachable' | 'detail' | 'toDo'>;

function needed({ rights, callbacks, clockDifferenceMs }: Seen): string[] {
  return [
    ...rights
      .filter((right) => right.needed && right.state === 'missing')
      .map(
        ({ name, purpose }) =>
          `In ConnectWise, System → Security Roles, the API member's role: give ${name} (${purpose}).`,
      ),
    ...callbacks
      .filter(({ state }) => state !== 'awake')
      .map(
        ({ type, state }) =>
          `The callback for ${type} is ${state}. Muster mends that within ten minutes; if it does not last, see that MUSTER_PUBLIC_URL can be reached from ConnectWise.`,
      ),
    ...(clockDifferenceMs !== null && Math.abs(clockDifferenceMs) >= CLOCK_TOLERANCE_MS
      ? [
          `Set this machine's clock by a time server (NTP): it is ${Math.round(Math.abs(clockDifferenceMs) / 1000)} s ${clockDifferenceMs > 0 ? 'behind' : 'ahead of'} ConnectWise's.`,
        ]
      : []),
  ];
}

function advised({ rights, surplusRights, publicAddress, requestBudget }: Seen): string[] {
  return [
    ...rights
      .filter((right) => !right.needed && right.state === 'missing')
      .map(
        ({ name, purpose }) =>
          `If you want it: in ConnectWise, System → Security Roles, the API member's role: give ${name} (${purpose}).`,
      ),
    ...surplusRights.map(
      (name) =>
        `In ConnectWise, System → Security Roles, the API member's role: take away ${name}; Muster does not use it.`,
    ),
    ...(publicAddress === null
      ? ['For events in seconds instead of by polling, set MUSTER_PUBLIC_URL.']
      : publicAddress.answers
        ? []
        : [
            `See that ${publicAddress.url} leads here: ${publicAddress.detail} (Some networks cannot open their own public address from inside; then ask from outside.)`,
          ]),
    ...(requestBudget.left < 0
      ? [
          `${-requestBudget.left} requests wait for their turn; MUSTER_CONNECTWISE_REQUESTS_PER_MINUTE (${requestBudget.requestsPerMinute}) may be raised while the other integrations of your ConnectWise leave room.`,
        ]
      : []),
  ];
}

async function callbacksOf(
  room: IntakeRoom,
  connection: Connection,
): Promise<DoctorReport['callbacks']> {
  if (!room.publicUrl) return [];
  const { api } = await room.psa.current();
  const ours = await api.listCallbacks({
    urlContains: openHookToken(room.masterKey, connection),
  });
  return ['ticket', 'company', 'contact'].map((type) => {
    const found = ours.find((callback) => callback.type.toLowerCase() === type);
    const state = !found ? 'missing' : found.inactive ? 'disabled by ConnectWise' : 'awake';
    return { type, state };
  });
}

/** Asks our own address for its health, as anybody outside could. */
async function publicAddressOf({ publicUrl }: IntakeRoom): Promise<DoctorReport['publicAddress']> {
  if (!publicUrl) return null;
  const url = `${publicUrl}/healthz`;
  const safeFetch = createSafeFetch({ privateHost: hostAndPort(new URL(url)) });
  try {
    const { status } = await safeFetch(url, { timeoutMs: 5_000, maxBytes: 64 * 1024 });
    const answers = status === 200;
    return { url, answers, detail: answers ? 'It answers.' : `It answers with HTTP ${status}.` };
  } catch (error) {
    return { url, answers: false, detail: describeError(error) };
  } finally {
    await safeFetch.close();
  }
}
