import { afterAll, beforeAll, expect, it } from 'vitest';
import { effectsOn } from '../../src/cli/demo/simulator-client.ts';
import { listClients, rememberTexts, rememberTicket } from '../../src/clients/index.ts';
import { type IntakeRoom, lookIntoTicket } from '../../src/intake/index.ts';
import { condition } from '../../src/integrations/connectwise/index.ts';
import { type ModelCall, scriptedModel } from '../../src/models/index.ts';
import { runOfTicket, timelineOf, workTurn } from '../../src/runs/index.ts';
import { tools } from '../../src/tools/index.ts';
import { createConnectedRoom } from '../connected-room.ts';

/**
 * Two clients on one ConnectWise. A run of each calls every tool with the ids, names and words of the
 * other; nothing that only the other's records hold may reach its model, its timeline or a note.
 */
let desk: Awaited<ReturnType<typeof createConnectedRoom>>;
beforeAll(async () => {
  desk = await createConnectedRoom({ companies: 3 });
});
afterAll(() => desk.close());

interface Side {
  clientId: string;
  companyId: number;
  contactId: number;
  ticketId: number;
  device: string;
  /** Stands in this client's records only. */
  mark: string;
}

async function sideOf(companyId: number, mark: string): Promise<Side> {
  const { api } = await desk.room.psa.current();
  const ofCompany = condition('company/id', '=', companyId);
  const [device] = await api.listConfigurations(ofCompany, 1);
  const contactId = device?.contact?.id ?? 0;
  const ticket = await desk.sim.raiseTicket({
    companyId,
    contactId,
    summary: `Scanner jams ${mark}`,
    description: `The paper gets stuck since this morning. ${mark}`,
  });
  await desk.sim.writeNote(ticket.id, `They wrote ${mark} before.`, { timeEntry: true });
  const clients = await desk.test.database.transaction('msp', (tx) =>
    listClients(tx, { limit: 99 }),
  );
  const clientId = clients.find((client) => client.companyId === companyId)?.id ?? '';
  await desk.test.database.transaction({ client: clientId }, async (tx) => {
    const past = {
      clientId,
      ticketId: ticket.id + 100_000,
      summary: 'Scanner jams',
      board: null,
      type: null,
      subType: null,
      item: null,
      priority: null,
      owner: null,
      closedAt: new Date(),
    };
    await rememberTicket(tx, past);
    await rememberTexts(tx, past, { opening: `It jams, ${mark}`, resolution: `Cleaned ${mark}` });
  });
  return { clientId, companyId, contactId, ticketId: ticket.id, device: device?.name ?? '', mark };
}

/** Every tool with everything of the other client that its arguments can carry. */
function reachesFor(other: Side): ModelCall[] {
  const { ticketId, contactId, device, mark } = other;
  const args: Record<string, object[]> = {
    'cw-get-ticket': [{ ticketId }],
    'cw-search-tickets': [
      { words: mark },
      { words: `${mark}" or company/id = ${other.companyId}` },
      { words: `Scanner`, state: 'all', limit: 50 },
      { state: 'open', sameContact: true, limit: 50 },
      { words: 'jams', companyId: other.companyId },
    ],
    'cw-get-contact': [{ contactId }],
    'cw-list-configurations': [{ name: device }, {}, { sameContact: true }, { name: mark }],
    'cw-get-board-options': [{}, { boardId: 1 }],
    'cw-get-time-entries': [{ ticketId }],
    'cw-add-ticket-note': [
      { ticketId, text: 'hello', internalFlag: true },
      { ticketId, text: 'hello', internalFlag: false },
    ],
    'cw-update-ticket': [
      { ticketId, operations: [{ op: 'replace', path: 'status', value: 'In Progress' }] },
    ],
  };
  return tools.flatMap(({ name }) => {
    const tries = args[name.replace('connectwise_psa:', '')];
    if (!tries) throw new Error(`say what ${name} is tried with`);
    return tries.map((one, i) => ({ id: `${name}${i}`, tool: name, args: one }));
  });
}

async function work(room: IntakeRoom, { ticketId, clientId }: Side) {
  await lookIntoTicket(room, ticketId);
  for (let turn = 0; turn < 4; turn += 1) {
    const run = await desk.test.database.transaction('msp', (tx) =>
      runOfTicket(tx, desk.connection.id, ticketId),
    );
    if (run) await workTurn(room, { runId: run.id, clientId });
    if (run?.status === 'done') return run;
  }
  throw new Error('the run did not end');
}

it('nothing of one client reaches a run of the other, by whatever tool', async () => {
  const { api } = await desk.room.psa.current();
  const clients = await desk.test.database.transaction('msp', (tx) =>
    listClients(tx, { limit: 99 }),
  );
  const live: number[] = [];
  for (const { companyId, mode } of clients) {
    const devices = await api.listConfigurations(condition('company/id', '=', companyId), 1);
    if (mode === 'live' && devices.length > 0) live.push(companyId);
  }
  const [one, two] = [await sideOf(live[0]!, 'QUARTZLION'), await sideOf(live[1]!, 'VELVETMOTH')];
  let tried = 0;
  let leaks = 0;
  for (const [own, other] of [
    [one, two],
    [two, one],
  ] as const) {
    const reaches = reachesFor(other);
    const model = scriptedModel([
      { words: '', calls: reaches, end: 'wait' },
      { words: '', calls: [], end: 'done' },
      { words: '', calls: [], end: 'done' },
    ]);
    const run = await work({ ...desk.room, modelFor: () => model }, own);
    const timeline = await desk.test.database.transaction('msp', (tx) => timelineOf(tx, run.id));
    // What the model asked for itself is in there; what came back is not.
    const results = model.turns.at(-1)?.history.filter(({ kind }) => kind === 'result') ?? [];
    expect(results).toHaveLength(reaches.length);
    const shown = [
      ...results.map((result) => JSON.stringify(result)),
      ...model.turns.map(({ context }) => JSON.stringify(context)),
      ...timeline.filter(({ kind }) => kind === 'context').map(({ data }) => JSON.stringify(data)),
    ];
    tried += shown.length;
    leaks += shown.filter((text) => text.includes(other.mark)).length;
    expect(JSON.stringify(model.turns[0]?.context.similar)).toContain(own.mark);
    // The same questions do find the run's own records.
    expect(shown.join('\n')).toContain(own.mark);
    const done = effectsOn(await desk.sim.journal(), other.ticketId, desk.member);
    const byThisRun = [...done.internal, ...done.customerVisible, ...done.changes];
    if (own === one) expect(byThisRun).toEqual([]);
    else expect(byThisRun.map(({ effect }) => effect?.text).join()).not.toContain('hello');
  }
  process.stderr.write(`two clients: ${leaks} leaks of ${tried} tried\n`);
  expect(tried).toBeGreaterThan(40);
  expect(leaks).toBe(0);
});
