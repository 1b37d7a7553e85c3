import {
  type Connection,
  currentConnection,
  noteConnection,
  openHookToken,
} from '../../integrations/connections/index.ts';
import type { Callback, NewCallback } from '../../integrations/connectwise/index.ts';
import { isAppError } from '../../lib/errors.ts';
import type { IntakeRoom } from '../intake-room.ts';

const TYPES = ['ticket', 'company', 'contact'] as const;

export interface CallbackReport {
  /** True when ConnectWise will ring us. */
  live: boolean;
  /** One sentence for the card. */
  detail: string;
}

/** The address that ConnectWise is told, without its query; null without a public address. */
export function callbackUrl(room: IntakeRoom, connection: Connection): string | null {
  if (!room.publicUrl) return null;
  const token = openHookToken(room.masterKey, connection);
  return `${room.publicUrl.replace(/\/+$/, '')}/hooks/connectwise/${token}`;
}

/**
 * Makes ConnectWise's callbacks what they should be: exactly one each for tickets, companies and
 * contacts, at our address, awake. Ours that are stray or double are removed, a disabled one is
 * revived. Safe to repeat; learns our own member's name from what was written.
 */
export async function registerCallbacks(
  room: IntakeRoom,
  connection: Connection,
): Promise<CallbackReport> {
  const address = callbackUrl(room, connection);
  if (!address)
    return {
      live: false,
      detail:
        'New tickets are found by polling, because MUSTER_PUBLIC_URL is not set; set it to the https address at which ConnectWise can reach Muster.',
    };
  const url = `${address}?recordId=`;
  const { api } = await room.psa.current();
  const token = openHookToken(room.masterKey, connection);
  const ours = await api.listCallbacks({ urlContains: token });
  const kept: Callback[] = [];
  for (const type of TYPES) {
    const [keep, ...strays] = ours
      .filter((callback) => callback.type.toLowerCase() === type)
      .sort((a, b) => Number(b.url === url) - Number(a.url === url));
    for (const stray of strays) await api.deleteCallback(stray.id);
    if (keep && keep.url === url) {
      kept.push(
        keep.inactive
          ? await api.updateCallback(keep.id, [
              { op: 'replace', path: 'inactiveFlag', value: false },
            ])
          : keep,
      );
      continue;
    }
    if (keep) await api.deleteCallback(keep.id);
    const wanted: NewCallback = {
      description: `Muster: ${type} events`,
      url,
      type,
      level: 'owner',
      objectId: 1,
    };
    try {
      kept.push(await api.createCallback(wanted));
    } catch (error) {
      if (!isAppError(error) || error.retryable) throw error;
      return {
        live: false,
        detail: `New tickets are found by polling, because ConnectWise refused the callback: ${error.message}`,
      };
    }
  }
  await learnOwnMember(room, kept);
  return { live: true, detail: 'ConnectWise calls Muster about every change.' };
}

/** ConnectWise has no "who am I": the author of what we wrote is us. */
async function learnOwnMember(room: IntakeRoom, callbacks: Callback[]): Promise<void> {
  const memberIdentifier = callbacks.find(({ updatedBy }) => updatedBy)?.updatedBy;
  if (!memberIdentifier) return;
  await room.database.transaction('msp', async (tx) => {
    const now = await currentConnection(tx);
    if (now && now.settings.memberIdentifier !== memberIdentifier)
      await noteConnection(tx, now.id, { settings: { ...now.settings, memberIdentifier } });
  });
}
