import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { latestApproval } from '../src/approvals/index.ts';
import { requestJson } from '../src/cli/demo/http-json.ts';
import { effectsOn } from '../src/cli/demo/simulator-client.ts';
import type { NewApprovers } from '../src/contracts/approvers.ts';
import type { IntakeRoom } from '../src/intake/index.ts';
import { saveApprovers } from '../src/runs/index.ts';
import { createConnectedRoom } from './connected-room.ts';
import { threeStepModel } from './three-step-model.ts';

/** A connected room, and plans in it that wait for an answer: for the journeys of approvals. */
export let desk: Awaited<ReturnType<typeof createConnectedRoom>>;

/** Opens the room before the tests of a file and closes it after; each test begins with the shipped approvers. */
export function withApprovalsDesk(): void {
  beforeAll(async () => {
    desk = await createConnectedRoom();
  });
  afterAll(() => desk.close());
  afterEach(() => set({}));
}

export const set = (rules: NewApprovers) => saveApprovers(desk.room, rules, 'test');
export const inMsp: typeof desk.test.database.transaction = (_scope, work) =>
  desk.test.database.transaction('msp', work);
export const runOn: typeof desk.runOn = (...those) => desk.runOn(...those);
export const turns: typeof desk.turns = (...those) => desk.turns(...those);
export const work: typeof desk.work = (...those) => desk.work(...those);

export async function planned() {
  const { id } = await desk.sim.raiseTicket({
    companyId: desk.companyId,
    contactId: desk.contactId,
    summary: 'The printer on floor 2 is slow',
    description: 'Since this morning.',
  });
  const room: IntakeRoom = { ...desk.room, modelFor: () => threeStepModel() };
  const run = await work(room, id);
  const plan = await inMsp('msp', (tx) => latestApproval(tx, run?.id ?? ''));
  return { id, room, plan, write: writerOn(id) };
}

export const writerOn =
  (id: number) =>
  (text: string, memberIdentifier = 'tbecker', tab = 'internal') =>
    desk.sim.writeNote(id, text, { memberIdentifier, tab });

export async function seen(ticketId: number) {
  const own = effectsOn(await desk.sim.journal(), ticketId, desk.member);
  return {
    internal: own.internal.map(({ effect }) => effect?.text ?? ''),
    changes: own.changes.flatMap(({ effect }) => effect?.changes ?? []).map(({ field }) => field),
  };
}

export async function change(
  table: string,
  id: number,
  body: Record<string, unknown>,
): Promise<void> {
  await requestJson(`${desk.sim.keys.url}/_sim/records/${table}/${id}`, { method: 'PATCH', body });
}

/** As a technician does it in ConnectWise, by a key of his own. */
export async function changeNote(ticketId: number, noteId: number, text: string, member: string) {
  const { url } = desk.sim.keys;
  const { body: key } = await requestJson<Record<string, string>>(`${url}/_sim/keys`, {
    method: 'POST',
    body: { member },
  });
  const login = Buffer.from(`${key.companyId}+${key.publicKey}:${key.privateKey}`);
  const answer = await fetch(
    `${url}/v4_6_release/apis/3.0/service/tickets/${ticketId}/notes/${noteId}`,
    {
      method: 'PATCH',
      headers: {
        authorization: `Basic ${login.toString('base64')}`,
        clientId: String(key.clientId),
        'content-type': 'application/json',
      },
      body: JSON.stringify([{ op: 'replace', path: 'text', value: text }]),
    },
  );
  expect(answer.status).toBe(200);
}

export async function memberId(identifier: string): Promise<number> {
  const members = await (await desk.room.psa.current()).api.listMembers();
  return members.find((one) => one.identifier === identifier)?.id ?? 0;
}
