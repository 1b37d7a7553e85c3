import { isOpenAt, rulesOf } from '../approvals/index.ts';
import {
  type GateFacts,
  type KillSwitch,
  listSwitches,
  wordsForCustomer,
} from '../policies/index.ts';
import type { Tool } from '../tools/index.ts';
import { deskHours } from './desk-hours.ts';
import { usedInTheLastHour } from './hourly-limits.ts';
import type { Turn } from './turn.ts';
import { collectWordMarks, foreignNumbers, type WordMarks } from './word-facts.ts';

/** What the gate goes by that is the same for all calls of one step; read right before they are decided. */
export interface GateWorld {
  deskOpen: boolean;
  used: GateFacts['used'];
  switches: readonly KillSwitch[];
  /** Read when the first words for a customer are seen. */
  marks: () => Promise<WordMarks>;
}

/** Reads it. */
export async function readGateWorld(turn: Turn): Promise<GateWorld> {
  const { room, run, psa } = turn;
  let marks: Promise<WordMarks> | undefined;
  return room.database.transaction({ client: run.clientId }, async (tx) => {
    const hours = deskHours(psa, await rulesOf(tx, run.clientId));
    return {
      deskOpen: isOpenAt(new Date(), hours),
      used: await usedInTheLastHour(tx, run.clientId),
      switches: await listSwitches(tx),
      marks: () => {
        marks ??= collectWordMarks(turn);
        return marks;
      },
    };
  });
}

/** Everything that the gate goes by for one call with these exact arguments; the model contributes none of it. */
export async function collectFacts(
  turn: Turn,
  now: GateWorld,
  tool: Tool | undefined,
  args: Record<string, unknown>,
  target: GateFacts['target'],
): Promise<GateFacts> {
  const { run, client, policies, proof, ticket, permitted } = turn;
  const words = (tool?.touches?.(args) ?? []).map(wordsForCustomer).filter((text) => text !== null);
  return {
    runId: run.id,
    ticketId: run.ticketId,
    companyId: client.companyId,
    // A client that was turned down from live meanwhile is not served by the run's older, wider mode.
    mode: client.mode === 'live' ? run.mode : client.mode,
    tool,
    target,
    policies: policies.tools,
    rules: policies.rules,
    limits: policies.limits,
    policyVersion: policies.version,
    used: {
      changes: now.used.changes + permitted.changes,
      customerNotes: now.used.customerNotes + permitted.customerNotes,
    },
    world: {
      clientId: client.id,
      board: ticket.board?.name ?? null,
      type: ticket.type?.name ?? null,
      deskOpen: now.deskOpen,
    },
    words:
      words.length === 0
        ? null
        : { ...(await now.marks()), recordNumbers: await foreignNumbers(turn, words.join('\n')) },
    proof,
    killed: whyKilled(now.switches, tool),
  };
}

/** Whoever killed the tool; a switch against more holds the run before it comes here. */
function whyKilled(switches: readonly KillSwitch[], tool: Tool | undefined): string | null {
  const thrown = switches.find(({ scope, subject }) => scope === 'tool' && subject === tool?.name);
  return thrown ? `${thrown.thrownBy} threw the kill switch: ${thrown.reason}` : null;
}
