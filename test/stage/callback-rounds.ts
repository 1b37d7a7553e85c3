import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { waitUntil } from '../../src/cli/demo/wait-until.ts';
import { listClients } from '../../src/clients/index.ts';
import { listRuns } from '../../src/runs/index.ts';
import { type PostFigures, startBadPost } from './bad-post.ts';
import { startCrowd } from './crowd.ts';
import { judge } from './judge.ts';
import { openStage, type Stage } from './open-stage.ts';

export interface CallbackFigures extends PostFigures {
  tickets: number;
  /** Tickets on which a note or a change is missing. */
  lost: number;
  /** Notes and changes made more than once. */
  duplicates: number;
  /** Tickets and clients that ended otherwise than under perfect delivery. */
  different: number;
}

/** For a machine that is busy with something else; nothing takes that long by itself. */
const PATIENCE_MS = 75_000;

/** What is left when all is done, told without ids: each ticket's effects and run, and the clients. */
type EndState = string[];

/**
 * The same work twice: once with every callback delivered once and in order, once with a post that loses,
 * repeats, delays and replays. Both must end in the same state, by the simulator's journal.
 */
export async function callbackRounds(options: {
  /** Connection URLs of two migrated, empty databases. */
  connections: [good: string, bad: string];
  tickets: number;
  tell?: (line: string) => void;
}): Promise<CallbackFigures> {
  const { connections, tickets, tell = () => {} } = options;
  const good = await workThrough(connections[0], tickets, false);
  tell(`perfect delivery: ${JSON.stringify(good.figures)}`);
  const bad = await workThrough(connections[1], tickets, true);
  tell(`bad delivery: ${JSON.stringify(bad.figures)}`);
  const different = bad.end.filter((line, i) => line !== good.end[i]);
  for (const line of different) tell(`different: ${line}`);
  return {
    tickets,
    ...bad.figures,
    lost: bad.lost,
    duplicates: bad.duplicates,
    different: different.length + Math.abs(good.end.length - bad.end.length),
  };
}

async function workThrough(connection: string, tickets: number, isBad: boolean) {
  const post = await startBadPost();
  const stage = await openStage({
    connection,
    roles: ['all'],
    through(served) {
      post.to(served);
      return post.url;
    },
  });
  try {
    const crowd = startCrowd(stage, { atOnce: 8, total: tickets, summary: (n) => `Ticket ${n}` });
    // The messages until then are last month's, which come again later.
    await waitUntil('the first runs to end', async () => crowd.ended >= 3, PATIENCE_MS);
    if (isBad) post.goBad();
    const renamed = await renameCompany(stage);
    await crowd.finish(PATIENCE_MS);
    await waitUntil(
      'the new name',
      async () => (await clientsOf(stage)).some(({ name }) => name === renamed),
      PATIENCE_MS,
    );
    const ids = crowd.tickets;
    const journal = await stage.sim.journal();
    const { lost, duplicates } = judge(journal, ids, stage.member);
    return {
      end: await endState(stage, ids),
      lost: lost.length,
      duplicates: duplicates.length,
      figures: post.figures,
    };
  } finally {
    await stage.close();
    await post.close();
  }
}

const clientsOf = ({ database }: Stage) =>
  database.transaction('msp', (tx) => listClients(tx, { limit: 500 }));

/** Somebody renames a company, with a key of his own. */
async function renameCompany({ sim, companyIds }: Stage): Promise<string> {
  const { url } = sim.keys;
  const made = await fetch(`${url}/_sim/keys`, { method: 'POST', body: '{}' });
  const key = (await made.json()) as Record<string, string>;
  const login = `${key.companyId}+${key.publicKey}:${key.privateKey}`;
  const name = 'Renamed Meanwhile';
  const answer = await fetch(`${url}/v4_6_release/apis/3.0/company/companies/${companyIds[0]}`, {
    method: 'PATCH',
    headers: {
      authorization: `Basic ${Buffer.from(login).toString('base64')}`,
      clientId: key.clientId ?? '',
      'content-type': 'application/json',
    },
    body: JSON.stringify([{ op: 'replace', path: 'name', value: name }]),
  });
  if (!answer.ok) throw new Error(`renaming failed: ${await answer.text()}`);
  return name;
}

async function endState(stage: Stage, ticketIds: number[]): Promise<EndState> {
  const journal = await stage.sim.journal();
  const lines: string[] = [];
  for (const ticketId of ticketIds) {
    const { internal, customerVisible, changes } = effectsOn(journal, ticketId, stage.member);
    const runs = await stage.database.transaction('msp', (tx) =>
      listRuns(tx, { ticketId, limit: 10 }),
    );
    lines.push(
      JSON.stringify({
        ticket: ticketId,
        runs: runs.map(({ status }) => status),
        internal: internal.length,
        customerVisible: customerVisible.length,
        changes: changes.map(({ effect }) => effect?.changes?.[0]?.field),
      }),
    );
  }
  for (const { name, mode, kind } of await clientsOf(stage))
    lines.push(JSON.stringify({ name, mode, kind }));
  return lines;
}
