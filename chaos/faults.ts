/** `chaos -- faults`: every ConnectWise endpoint that a ticket needs x every way in which it can fail. */
import type { JournalItem } from '../src/cli/demo/simulator-client.ts';
import { FAULT_PACE, raise, type Trial, tryOut, workedOut } from '../test/stage/fault-rounds.ts';
import { judge } from '../test/stage/judge.ts';
import { openStage, type Stage } from '../test/stage/open-stage.ts';
import { tableOf } from './fault-table.ts';
import type { ChaosOptions } from './main.ts';
import { withOwnPostgres } from './own-postgres.ts';
import { outOf } from './row.ts';

/** What a ticket's run asks of ConnectWise when nothing is remembered yet. */
const ENDPOINTS = [
  'POST /service/tickets/N/notes',
  'PATCH /service/tickets/N',
  'GET /service/tickets/N',
  'GET /service/tickets/N/allNotes',
  'GET /service/tickets/N/configurations',
  'GET /service/tickets',
  'GET /service/boards/N/statuses',
  'GET /service/boards/N/types',
  'GET /service/boards/N/subtypes',
  'GET /service/boards/N/items',
  'GET /service/priorities',
  'GET /company/companies',
  'GET /company/contacts',
  'GET /system/members',
  'GET /system/callbacks',
  'GET /system/callbackkey/index.rails',
];
const ALL_AT_ONCE = 'all of the API';

const FAULTS = {
  latency: { fault: 'latency', ms: 1_500 },
  reset: { fault: 'reset' },
  'answer lost': { fault: 'drop-response' },
  'half a body': { fault: 'half-body' },
  '429 storm': { fault: 'status', status: 429, ms: 2_000 },
  'HTTP 500': { fault: 'status', status: 500 },
  'HTML 502': { fault: 'status', status: 502 },
  'stale read': { fault: 'stale-read' },
};

const CLOCK_OFF_MS = 10 * 60_000;
/** Four may be in flight, each with its backoff; more than this a second is a loop that does not wait. */
const HOT_PER_SECOND = 10;
/** Cases at once, each on a Muster, a ConnectWise and a PostgreSQL of its own: one mostly waits. */
const AT_ONCE = 3;

interface Case {
  endpoint: string;
  fault: keyof typeof FAULTS;
}
interface Result extends Case, Trial {
  wrong: 'lost' | 'twice' | null;
}

/** Goes through the matrix (or `rounds` of it, spread over all, or for `minutes`), one ticket a case, caches cold. */
export async function run({ rounds = Number.POSITIVE_INFINITY, minutes = 25 }: ChaosOptions) {
  const started = performance.now();
  const until = Date.now() + minutes * 60_000;
  const matrix = (Object.keys(FAULTS) as Case['fault'][]).flatMap((fault) =>
    [...ENDPOINTS, ALL_AT_ONCE]
      .filter((endpoint) => fault !== 'stale read' || !/^(POST|PATCH)/.test(endpoint))
      .map((endpoint) => ({ endpoint, fault })),
  );
  const every = Math.max(1, matrix.length / rounds);
  const chosen = matrix.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
  const waiting = [...chosen];
  let tried = 0;
  const next = () => (Date.now() < until ? waiting.shift() : undefined);
  const tell = (line: string) => {
    tried += 1;
    process.stderr.write(`${tried} of ${chosen.length}: ${line}\n`);
  };
  const lanes = await Promise.all(Array.from({ length: AT_ONCE }, () => tryCases(next, tell)));
  const clocks = await Promise.all([clockOff(CLOCK_OFF_MS), clockOff(-CLOCK_OFF_MS)]);

  const results = lanes.flatMap((lane) => lane.results);
  const inOrder = chosen.flatMap(({ endpoint, fault }) =>
    results.filter((one) => one.endpoint === endpoint && one.fault === fault),
  );
  const shown = inOrder.map((one) => ({ ...one, result: shortly(one) }));
  process.stderr.write(`seconds from health to the end of the run:\n${tableOf(shown)}`);
  const count = (is: (result: Result) => boolean) => results.filter(is).length;
  const figures = {
    cases: chosen.length,
    tried: results.length,
    struck: count(({ struck }) => struck > 0),
    lost: count(({ wrong }) => wrong === 'lost'),
    duplicates: count(({ wrong }) => wrong === 'twice'),
    notRecovered: count(({ recoveredMs }) => recoveredMs === null),
    slowestRecoveryMs: Math.max(0, ...results.map(({ recoveredMs }) => recoveredMs ?? 0)),
    hotLoops: count(({ perSecond }) => perSecond > HOT_PER_SECOND),
    mostPerSecond: Math.max(0, ...results.map(({ perSecond }) => perSecond)),
    endpointsLeftOut: [...new Set(lanes.flatMap(({ asked }) => asked))].filter(
      (endpoint) => !ENDPOINTS.includes(endpoint),
    ),
    clocksOff: clocks,
    seconds: Math.round((performance.now() - started) / 1000),
  };
  const wrong =
    count((one) => one.wrong !== null || one.recoveredMs === null) +
    clocks.reduce((sum, clock) => sum + clock.wrong, 0);
  return {
    figures,
    ok: wrong + figures.hotLoops + figures.endpointsLeftOut.length === 0,
    row: `ConnectWise fails: ${ENDPOINTS.length} endpoints, and all at once, x ${Object.keys(FAULTS).length} ways, ${figures.struck} of ${figures.cases} cases struck, and its clock 10 minutes off either way: tickets lost, made twice or not recovered within a minute | ${outOf(wrong, figures.tried + 2 * clocks.length, 'tickets')}; slowest ${Math.round(figures.slowestRecoveryMs / 1000)} s, at most ${figures.mostPerSecond} requests a second`,
  };
}

/** One case after the other on one stage; also answers which endpoints were asked meanwhile. */
async function tryCases(next: () => Case | undefined, tell: (line: string) => void) {
  return withOwnPostgres(async ({ connection }) => {
    const stage = await openStage({ connection, roles: ['all'], settings: { pace: FAULT_PACE } });
    try {
      const from = (await stage.sim.journal()).at(-1)?.n ?? 0;
      const tried: (Case & { ticketId: number; trial: Trial })[] = [];
      for (let one = next(); one; one = next()) {
        const { ticketId, trial } = await tryOut(stage, matchOf(one.endpoint), FAULTS[one.fault]);
        tried.push({ ...one, ticketId, trial });
        tell(`${one.endpoint}, ${one.fault}: ${JSON.stringify(trial)}`);
      }
      const journal = await stage.sim.journal();
      const results = tried.map(({ ticketId, trial, ...one }): Result => {
        const wrong = whatIsWrong(stage, journal, ticketId);
        return { ...one, ...trial, wrong };
      });
      const asked = journal.filter(({ n, by }) => n > from && by === stage.member).map(endpointOf);
      return { results, asked };
    } finally {
      await stage.close();
    }
  });
}

function whatIsWrong({ member }: Stage, journal: JournalItem[], ticketId: number): Result['wrong'] {
  const { lost, duplicates } = judge(journal, [ticketId], member);
  if (duplicates.length > 0) return 'twice';
  return lost.length > 0 ? 'lost' : null;
}

/** What the simulator's faults match by. */
function matchOf(endpoint: string): { method?: string; path: string } {
  if (endpoint === ALL_AT_ONCE) return { path: '/apis/' };
  const [method = '', path = ''] = endpoint.split(' ');
  return { method, path: `${path.replaceAll(/\/N(?=\/|$)/g, '/\\d+')}(\\?|$)` };
}

function endpointOf({ method, path }: JournalItem): string {
  const bare = path.replace(/\?.*/, '').replace(/^.*\/apis\/[\d.]+/, '');
  return `${method} ${bare.replaceAll(/\/\d+(?=\/|$)/g, '/N')}`;
}

function shortly({ struck, perSecond, recoveredMs, wrong }: Result): string {
  if (wrong) return wrong.toUpperCase();
  if (recoveredMs === null) return 'STUCK';
  if (perSecond > HOT_PER_SECOND) return `HOT ${perSecond}/s`;
  return struck === 0 ? 'not asked' : (recoveredMs / 1000).toFixed(1);
}

/** A ConnectWise whose clock is off: a ticket that it calls for, and one that only the poll finds. */
async function clockOff(clockOffMs: number) {
  return withOwnPostgres(async ({ connection }) => {
    const stage = await openStage({
      connection,
      roles: ['all'],
      clockOffMs,
      settings: { pace: FAULT_PACE },
    });
    try {
      const called = await raise(stage, 1);
      const ended = [await workedOut(stage, called).catch(() => false)];
      await stage.sim.callbacks({ drop: 1 });
      const polled = await raise(stage, 2);
      ended.push(await workedOut(stage, polled).catch(() => false));
      const { lost, duplicates } = judge(await stage.sim.journal(), [called, polled], stage.member);
      const notEnded = ended.filter((one) => !one).length;
      return { clockOffMs, wrong: lost.length + duplicates.length + notEnded };
    } finally {
      await stage.close();
    }
  });
}
