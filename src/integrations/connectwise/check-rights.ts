import { isAppError } from '../../lib/errors.ts';
import { RIGHTS, type Right, SURPLUS_RIGHTS } from './rights.ts';
import type { Transport } from './transport.ts';

export interface RightState {
  /** Module → permission. */
  name: string;
  purpose: string;
  needed: boolean;
  /** `unproven`: only a write would show it, or the server lacks what needs it. */
  state: 'present' | 'missing' | 'unproven';
}

/**
 * Asks for each right with the cheapest read that needs it. Throws what says nothing about rights
 * (throttled, unreachable).
 */
export function checkRights(transport: Transport): Promise<RightState[]> {
  return Promise.all(
    RIGHTS.map(async (right) => {
      const { name, purpose, needed } = right;
      return { name, purpose, needed, state: await stateOf(transport, right) };
    }),
  );
}

/** The rights beyond need that the API member has, by name: what to take away from its role. */
export async function findSurplusRights(transport: Transport): Promise<string[]> {
  const states = await Promise.all(SURPLUS_RIGHTS.map((right) => stateOf(transport, right)));
  return SURPLUS_RIGHTS.filter((_, index) => states[index] === 'present').map(({ name }) => name);
}

async function stateOf(
  transport: Transport,
  { probes }: Pick<Right, 'probes'>,
): Promise<RightState['state']> {
  if (probes.length === 0) return 'unproven';
  let firstId: number | null = null;
  for (const probe of probes) {
    // A table without a record has nothing below it to ask for.
    if (probe.includes('{id}') && firstId === null) continue;
    const path = probe.replace('{id}', String(firstId));
    try {
      const { data } = await transport.send({
        method: 'GET',
        path,
        query: { pageSize: 1, fields: 'id' },
      });
      firstId = firstIdIn(data);
    } catch (error) {
      if (isAppError(error, 'no-such-endpoint')) return 'unproven';
      // Badly permissioned members have been seen to get 401 where others get 403.
      if (isAppError(error, 'forbidden') || isAppError(error, 'bad-credentials')) return 'missing';
      throw error;
    }
  }
  return 'present';
}

function firstIdIn(data: unknown): number | null {
  const first: unknown = Array.isArray(data) ? data[0] : null;
  const id = (first as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'number' ? id : null;
}
