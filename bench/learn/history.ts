/**
 * The whole of learning on a simulated MSP's history, over HTTP: planted secrets, citations, kinds against those that
 * the simulator wrote, and what agents would have proposed. The same drafts once more without masking show that the
 * secrets are there to be found.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/db/index.ts';
import { condition, type Ticket } from '../../src/integrations/connectwise/index.ts';
import { agreement, findDrafts, learn, type RawIssue, replay } from '../../src/learning/index.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { round, wilson } from '../../src/lib/wilson.ts';
import { listWorkflows } from '../../src/workflows/index.ts';
import { cloneDatabase } from '../../test/clone-database.ts';
import { createConnectedRoom } from '../../test/connected-room.ts';
import { startKeeper } from '../../test/postgres.setup.ts';
import { plantOnTickets } from '../../test/stage/plant-on-tickets.ts';
import type { PlantedSecret } from '../../test/stage/planted-secrets.ts';
import { trueKindOf } from './true-kinds.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const COMPANIES = 30;
/** Tickets of the run without masking; enough to show what survives. */
const UNMASKED = 4_000;
/** A kind that came up less often is none to find. */
const LEAST_OF_KIND = 20;

type Room = Awaited<ReturnType<typeof createConnectedRoom>>;

export async function history(tickets: number): Promise<Record<string, unknown>> {
  const keeper = await startKeeper();
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-learn-'));
  tell(`connecting a simulated ConnectWise with ${tickets} resolved tickets`);
  const desk = await createConnectedRoom({ history: tickets, companies: COMPANIES }, async () => {
    const { connection, drop } = await cloneDatabase(keeper.connection);
    const database = openDatabase({ connection, logger: silentLogger, maxConnections: 5 });
    return {
      database,
      connection,
      drop: () => database.close().then(drop),
    };
  });
  try {
    const closed = await closedTickets(desk);
    const planted = await plantOnTickets(desk.sim, closed);
    tell(`${planted.length} notes with a secret planted`);
    const options = {
      sinceText: '3y',
      since: new Date(Date.now() - 1_095 * DAY_MS),
      limit: 1_000_000,
      file: undefined,
      fast: true,
      folder,
      onProgress: tell,
    };
    let stages = '';
    const started = performance.now();
    const learned = await learn(desk.room, {
      ...options,
      onProgress(text) {
        tell(text);
        // The last moment at which all stages lie there.
        if (text.startsWith('drafting')) stages = everythingIn(folder);
      },
    });
    const seconds = (performance.now() - started) / 1000;
    const drafts = await desk.test.database.transaction('msp', (tx) =>
      listWorkflows(tx, { limit: 10_000 }),
    );
    const kept = JSON.stringify(drafts) + everythingIn(folder) + stages;
    const steps = drafts.flatMap((draft) => [...draft.steps, ...draft.ask, ...draft.handOver]);
    const cited = steps.filter((step) => step.tickets.length >= 2).length;
    const unmasked = await findDrafts(desk.room, {
      ...options,
      limit: UNMASKED,
      folder: join(folder, 'unmasked'),
      clean: withoutMasking,
    });
    const replayed = await replay(desk.room, {
      ...options,
      cutoff: new Date(Date.now() - 90 * DAY_MS),
      folder: join(folder, 'replay'),
      workflows: 'drafts',
    });
    return {
      tickets: learned.tickets,
      seconds: round(seconds),
      coverage: round(learned.coverage),
      drafts: drafts.length,
      secrets: surviving(planted, kept),
      secretsInDraftsWithoutMasking: surviving(planted, JSON.stringify(unmasked.drafts)),
      citations: {
        steps: steps.length,
        withTwoOrMore: cited,
        interval: wilson(cited, steps.length),
      },
      kinds: kindsAgainstTruth(closed, drafts),
      replay: {
        tickets: replayed.tickets,
        matched: replayed.matched,
        planned: replayed.planned,
        heldFirst: replayed.heldFirst,
        fields: replayed.fields,
      },
    };
  } finally {
    await desk.close();
    await keeper.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function closedTickets({ room }: Room): Promise<Ticket[]> {
  const { api } = await room.psa.current();
  const found: Ticket[] = [];
  for await (const page of api.listTickets({ conditions: condition('closedFlag', '=', true) }))
    found.push(...page.filter(({ recordType }) => recordType === 'ServiceTicket'));
  return found;
}

/** As it was written. */
function withoutMasking({ opening, ...raw }: RawIssue) {
  return { ...raw, text: `${raw.summary}\n${opening}`.slice(0, 600) };
}

function surviving(planted: readonly PlantedSecret[], text: string) {
  const found = planted.filter(({ value }) => text.includes(value));
  return {
    planted: planted.length,
    surviving: found.length,
    interval: wilson(found.length, planted.length),
  };
}

function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

/** A kind is found when most of one draft's tickets are of it, and most of its tickets in such drafts. */
function kindsAgainstTruth(closed: readonly Ticket[], drafts: readonly { evidence: number[] }[]) {
  const truth = new Map(closed.map(({ id, summary }) => [id, trueKindOf(summary)]));
  const told = [...truth].filter(([, kind]) => kind !== null);
  const sizes = Map.groupBy(told, ([, kind]) => kind!);
  const groupOf = new Map(drafts.flatMap(({ evidence }, at) => evidence.map((id) => [id, at])));
  const names = [...sizes.keys()];
  const mainKind = drafts.map(({ evidence }) => {
    const counts = Map.groupBy(evidence, (id) => truth.get(id) ?? null);
    const [kind, own] = [...counts].sort((a, b) => b[1].length - a[1].length)[0]!;
    return own.length * 2 > evidence.length ? kind : null;
  });
  const wanted = names.filter((name) => sizes.get(name)!.length >= LEAST_OF_KIND);
  const found = wanted.filter((name) => {
    const own = sizes.get(name)!;
    return own.filter(([id]) => mainKind[groupOf.get(id) ?? -1] === name).length * 2 > own.length;
  });
  const scored = agreement(
    told.map(([id]) => groupOf.get(id) ?? -1),
    told.map(([, kind]) => names.indexOf(kind!)),
  );
  return {
    inHistory: wanted.length,
    found: found.length,
    missed: wanted.filter((name) => !found.includes(name)),
    ticketsWithKnownKind: told.length,
    vMeasure: round(scored.vMeasure),
    ari: round(scored.ari),
    purity: round(scored.purity),
  };
}

function tell(text: string): void {
  process.stderr.write(`learn: ${text}\n`);
}
