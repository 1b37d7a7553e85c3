import { and, asc, eq, or } from 'drizzle-orm';
import { killSwitch, type Tx } from '../db/index.ts';
import { newId } from '../lib/ids.ts';

export type KillSwitch = typeof killSwitch.$inferSelect & {
  scope: 'installation' | 'client' | 'tool';
};

/** Throws a switch; one that is thrown already stays as it is. */
export async function throwSwitch(
  tx: Tx,
  at: Pick<KillSwitch, 'scope' | 'subject' | 'reason' | 'thrownBy'>,
): Promise<KillSwitch> {
  await tx
    .insert(killSwitch)
    .values({ id: newId('swi'), ...at })
    .onConflictDoNothing({ target: [killSwitch.scope, killSwitch.subject] });
  const [thrown] = await tx.select().from(killSwitch).where(isAt(at.scope, at.subject));
  return thrown as KillSwitch;
}

/** Releases a switch; null when it was not thrown. */
export async function releaseSwitch(tx: Tx, id: string): Promise<KillSwitch | null> {
  const [released] = await tx.delete(killSwitch).where(eq(killSwitch.id, id)).returning();
  return (released as KillSwitch | undefined) ?? null;
}

/** Every switch that is thrown, oldest first. */
export async function listSwitches(tx: Tx): Promise<KillSwitch[]> {
  const rows = await tx.select().from(killSwitch).orderBy(asc(killSwitch.thrownAt));
  return rows as KillSwitch[];
}

/** The switch that stops a client's agent, or one tool of it; null when none does. */
export async function switchAgainst(
  tx: Tx,
  at: { clientId: string; tool?: string | undefined },
): Promise<KillSwitch | null> {
  const [held] = await tx.select().from(killSwitch).where(stops(at)).limit(1);
  return (held as KillSwitch | undefined) ?? null;
}

/** Which switches stop a client's agent, or one tool of it. */
export function stops({ clientId, tool }: { clientId: string; tool?: string | undefined }) {
  return or(
    isAt('installation', ''),
    isAt('client', clientId),
    tool === undefined ? undefined : isAt('tool', tool),
  );
}

const isAt = (scope: KillSwitch['scope'], subject: string) =>
  and(eq(killSwitch.scope, scope), eq(killSwitch.subject, subject));
