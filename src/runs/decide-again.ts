import { and, eq, gte, sql } from 'drizzle-orm';
import { runEvent, type Tx } from '../db/index.ts';
import { type Decision, decide, type Policies, policiesFor } from '../policies/index.ts';
import { toolNamed } from '../tools/index.ts';
import type { GateRecord } from './gate-calls.ts';

/** A decided call as the timeline keeps it. */
export interface DecidedCall extends GateRecord {
  runId: string;
  at: Date;
}

/** The gate's decisions since a moment, oldest first; of one run where it is named. */
export async function gateRecords(
  tx: Tx,
  { since, runId }: { since: Date; runId?: string },
): Promise<DecidedCall[]> {
  const rows = await tx
    .select()
    .from(runEvent)
    .where(
      and(
        eq(runEvent.kind, 'gate'),
        gte(runEvent.at, since),
        runId ? eq(runEvent.runId, runId) : undefined,
      ),
    )
    .orderBy(sql`seq`);
  return rows.map(({ data, runId: of, at }) => ({ ...(data as GateRecord), runId: of, at }));
}

/**
 * How other policies would have decided a call, from what the timeline keeps of it. What a rail denied,
 * what was no exact call and what waited for verification stays so: no policy changes that. Null when
 * nothing of its circumstances was kept.
 */
export function decideAgain(
  { call, facts, decision, by }: GateRecord,
  policies: Policies,
): Pick<Decision, 'kind' | 'by'> | null {
  if (!facts) return decision === 'denied' ? { kind: decision, by } : null;
  const rail = by.startsWith('rail ') || by === 'reach';
  if ((decision === 'denied' && rail) || decision === 'verification') return { kind: decision, by };
  const { clientId, ...world } = facts.world;
  const own = policiesFor(policies, clientId);
  const always = { from: new Date(0), until: new Date(8e15) };
  return decide(call as Parameters<typeof decide>[0], {
    runId: '',
    ticketId: 0,
    companyId: 0,
    mode: facts.mode,
    tool: toolNamed(call.tool),
    // Reach was judged then, by what ConnectWise said.
    target: { ticketId: 0, companyId: 0 },
    policies: own.tools,
    rules: own.rules,
    limits: own.limits,
    policyVersion: own.version,
    used: { changes: 0, customerNotes: 0 },
    world: { clientId, ...world },
    // The words passed then; what they were held against is not kept.
    words: {
      codes: [],
      internal: [],
      open: [],
      others: { names: [], identifiers: [], domains: [] },
      recordNumbers: [],
    },
    proof: {
      ticketIsSensitive: facts.ticketIsSensitive,
      proven: always,
      now: new Date(),
      plannedAt: null,
    },
    killed: null,
  });
}
