import {
  type Connection,
  changeSettings,
  openHookToken,
} from '../../integrations/connections/index.ts';
import type { Callback, NewCallback } from '../../integrations/connectwise/index.ts';
import { type AppError, isAppError } from '../../lib/errors.ts';
import type { IntakeRoom } from '../intake-room.ts';

const TYPES = ['ticket', 'company', 'contact'] as const;
const HOOK_PATH = '/hooks/connectwise/';

export interface CallbackReport {
  /** True when ConnectWise will ring us. */
  live: boolean;
  /** One sentence for the card. */
  detail: string;
  /** How many entries were found good, made, woken up and taken out. */
  counts: { kept: number; created: number; revived: number; removed: number };
}

/** The address that ConnectWise is told, without its query; null without a public address. */
export function callbackUrl(room: IntakeRoom, connection: Connection): string | null {
  const hooks = hooksUrl(room);
  return hooks && `${hooks}${openHookToken(room.masterKey, connection)}`;
}

function hooksUrl({ publicUrl }: IntakeRoom): string | null {
  return publicUrl ? `${publicUrl.replace(/\/+$/, '')}${HOOK_PATH}` : null;
}

/** Our own entries: at our secret address whatever its host, or at this Muster under an older secret. */
export async function ownCallbacks(room: IntakeRoom, connection: Connection): Promise<Callback[]> {
  const { api } = await room.psa.current();
  const secret = `${HOOK_PATH}${openHookToken(room.masterKey, connection)}`;
  const hooks = hooksUrl(room);
  const all = await api.listCallbacks({ urlContains: HOOK_PATH });
  return all.filter(({ url }) => url.includes(secret) || (hooks && url.startsWith(hooks)));
}

/**
 * Makes ConnectWise's callbacks what they should be: exactly one each for tickets, companies and
 * contacts, at our address, awake. What is right is kept, a disabled entry is revived, one at an old
 * address is replaced, and ours that are stray or double are removed. Safe to repeat.
 */
export async function registerCallbacks(
  room: IntakeRoom,
  connection: Connection,
): Promise<CallbackReport> {
  const counts = { kept: 0, created: 0, revived: 0, removed: 0 };
  const polling = (why: string): CallbackReport => ({
    live: false,
    detail: `New tickets are found by polling, because ${why}`,
    counts,
  });
  const address = callbackUrl(room, connection);
  try {
    const entries = await reconcileEntries(room, connection, address, counts);
    // Entries that were there already may be of a member whose keys were used before.
    const memberIdentifier =
      connection.settings.memberIdentifier === null &&
      entries.find(({ updatedBy }) => updatedBy)?.updatedBy;
    await room.database.transaction('msp', (tx) =>
      changeSettings(tx, connection.id, {
        callbackIds: entries.map(({ id }) => id),
        ...(memberIdentifier && { memberIdentifier }),
      }),
    );
  } catch (error) {
    if (!isAppError(error) || error.retryable) throw error;
    if (address) return polling(whyRefused(error));
  }
  if (!address)
    return polling(
      'MUSTER_PUBLIC_URL is not set; set it to the https address at which ConnectWise can reach Muster.',
    );
  return { live: true, detail: 'ConnectWise calls Muster about every change.', counts };
}

/** The entries as they should be, one for each type; none without an address. */
async function reconcileEntries(
  room: IntakeRoom,
  connection: Connection,
  address: string | null,
  counts: CallbackReport['counts'],
): Promise<Callback[]> {
  const { api } = await room.psa.current();
  const url = address && `${address}?recordId=`;
  const good = new Map<string, Callback>();
  for (const entry of await ownCallbacks(room, connection)) {
    const type = entry.type.toLowerCase();
    const isRight =
      entry.url === url &&
      entry.level.toLowerCase() === 'owner' &&
      TYPES.some((known) => known === type);
    if (isRight && !good.has(type)) good.set(type, entry);
    else {
      await api.deleteCallback(entry.id);
      counts.removed += 1;
    }
  }
  if (!url) return [];
  const entries: Callback[] = [];
  for (const type of TYPES) {
    const entry = good.get(type);
    if (!entry) {
      entries.push(await createEntry(type));
      counts.created += 1;
    } else if (entry.inactive) {
      const wake = { op: 'replace', path: 'inactiveFlag', value: false } as const;
      entries.push(await api.updateCallback(entry.id, [wake]));
      counts.revived += 1;
    } else {
      entries.push(entry);
      counts.kept += 1;
    }
  }
  return entries;

  async function createEntry(type: NewCallback['type']): Promise<Callback> {
    const description = `Muster: ${type} events`;
    try {
      return await api.createCallback({
        description,
        url: url!,
        type,
        level: 'owner',
        objectId: 1,
      });
    } catch (error) {
      // A write without an answer, or somebody at the same work: the entry may be there.
      if (!isAppError(error)) throw error;
      const made = (await ownCallbacks(room, connection)).find(
        (entry) => entry.url === url && entry.type.toLowerCase() === type,
      );
      if (made) return made;
      throw error;
    }
  }
}

function whyRefused(error: AppError): string {
  if (error.code === 'forbidden')
    return 'the API member may not register callbacks. Give its security role System → Table Setup: "General / Manage Hosted API" and save again.';
  return `ConnectWise refused the callback at the address in MUSTER_PUBLIC_URL: ${error.message}`;
}
